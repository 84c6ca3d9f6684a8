const texts = {
  title: ['微上客客户名片', 'WSK customer cards'],
  subtitle: [
    '小程序的「联系客服」按钮把 session-from 交给微信，客服工作台据此显示客户名片。',
    'The Mini Program’s contact button hands session-from to WeChat; the workbench shows it as a customer card.',
  ],
  customers: ['客户', 'Customers'],
  unnamed: ['（未登记的访客）', '(unknown visitor)'],
  miniProgram: ['小程序', 'Mini Program'],
  hint: ['点击按钮，向接口取 session-from', 'Press to fetch session-from'],
  contact: ['联系客服', '联系客服'],
  sending: ['正在获取…', 'Fetching…'],
  sent: ['已取得 {0} 字节，与下方一致', '{0} bytes fetched, the same as below'],
  changed: ['已取得 {0} 字节，数据刚刚更新，请刷新', '{0} bytes fetched; the data has just changed, reload'],
  failed: ['获取失败：{0}', 'Could not fetch: {0}'],
  workbench: ['客服工作台', 'Workbench'],
  empty: ['没有可显示的资料：发出的是 {}', 'Nothing to show: {} was sent'],
  customData: ['自定义信息', 'Custom data'],
  labelCn: ['中文名称', 'label_cn'],
  labelEn: ['英文名称', 'label_en'],
  value: ['值', 'Value'],
  noEntries: ['没有自定义信息', 'No custom data'],
  length: ['长度', 'Length'],
  bytes: ['{0} / {1} 字节（UTF-8）', '{0} / {1} bytes (UTF-8)'],
  leftOut: ['未发出的字段', 'Left out'],
  leftOutWhy: ['长度不够时按优先级舍去，或其值不合规则', 'Dropped by priority for length, or invalid'],
  payload: ['session-from 字符串', 'The session-from string'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  copyFailed: ['复制失败', 'Not copied'],
  loadFailed: ['读取失败', 'Could not load'],
  unreachable: ['无法连接服务器', 'The shop cannot be reached'],
  noSuchCustomer: ['客户不存在', 'No such customer'],
  noSuchCustomerWhy: ['地址中的「#{0}」不是任何客户的编号，请在客户列表中选择。', '“#{0}” in the address is no customer’s number. Choose one from the list.'],
  noCustomers: ['还没有客户', 'No customers yet'],
  noCustomersWhy: ['店铺数据库中没有客户。', 'The shop’s database has none.'],
  retry: ['重试', 'Try again'],
  customerName: ['姓名', 'Name'],
  headimgurl: ['头像', 'Avatar'],
  gender: ['性别', 'Gender'],
  phoneNumber: ['电话', 'Phone'],
  email: ['邮箱', 'Email'],
  address: ['地址', 'Address'],
  title_field: ['职位', 'Title'],
  department: ['单位', 'Department'],
  birthday: ['生日', 'Birthday'],
  remark: ['备注', 'Remark'],
  male: ['男', 'Male'],
  female: ['女', 'Female'],
};

const storageKey = 'wsk-language';
let current = localStorage.getItem(storageKey) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

export function language() {
  return current;
}

export function setLanguage(next) {
  current = next;
  localStorage.setItem(storageKey, next);
}

export function text(key, ...values) {
  const template = texts[key][current === 'zh' ? 0 : 1];
  return values.reduce((result, value, i) => result.replace(`{${i}}`, () => value), template);
}

export function fieldLabel(field) {
  return text(field === 'title' ? 'title_field' : field);
}
