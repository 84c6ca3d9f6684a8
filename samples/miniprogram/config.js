// The one place that says where the shop's API is.
//
// In the developer tools `http://localhost:5080` works as long as 「不校验合法域名」 is on (project.config.json has
// `urlCheck: false`). On a phone, localhost is the phone itself: put your computer's address here, and start the API with
// `--urls http://0.0.0.0:5080`. A released Mini Program reaches https addresses only, and of these only the ones on the list
// 「request 合法域名」 at mp.weixin.qq.com > 开发管理 > 服务器域名.
module.exports = {
  baseUrl: 'http://localhost:5080',
};
