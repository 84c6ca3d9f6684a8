// The vendor's guide, "传递客户信息": the JavaScript that a Mini Program without a backend would run. Prints what it binds to session-from.
const userInfo = { nickName: '李雷 "VIP" 🎉', avatarUrl: 'https://example.com/avatar/132?size=64&v=2' };
const customData = JSON.stringify([
  { label_cn: '订单号', label_en: 'orderNo', value: 'fecx864532' },
  { label_cn: '积分', label_en: 'points', value: '1280' },
]);

process.stdout.write(JSON.stringify({
  customerName: userInfo.nickName,
  headimgurl: userInfo.avatarUrl,
  gender: 1,
  phoneNumber: '18600000006',
  email: 'test@wsk.cn',
  address: '上海市',
  title: '经理',
  department: '某单位',
  birthday: '1986-12-12',
  remark: '描述',
  customData: encodeURIComponent(customData),
}));
