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
  nothing: ['没有可显示的资料', 'Nothing to show'],
  customData: ['自定义信息', 'Custom data'],
  labelCn: ['中文名称', 'label_cn'],
  labelEn: ['英文名称', 'label_en'],
  value: ['值', 'Value'],
  noEntries: ['没有自定义信息', 'No custom data'],
  length: ['长度', 'Length'],
  bytes: ['{0} / {1} 字节（UTF-8）', '{0} / {1} bytes (UTF-8)'],
  leftOut: ['未完整发出的字段', 'Not sent, or not whole'],
  omitted_tooLong: ['超出长度', 'Too long'],
  omitted_tooLong_why: ['超出 1000 字节，按优先级舍弃', 'Over 1000 bytes, dropped by priority'],
  omitted_shortened: ['已截短', 'Shortened'],
  omitted_shortened_why: ['名片上只有开头部分，以「…」结尾；以下是全文', 'The card has the beginning, which ends in “…”; this is the whole text'],
  omitted_invalid: ['值无效', 'Invalid'],
  omitted_invalid_why: ['工作台不接受这些值，名片的其余部分照常发出', 'The workbench would refuse these values; the rest of the card is sent'],
  entry: ['{0} 项', '{0} entry'],
  entries: ['{0} 项', '{0} entries'],
  reason_InvalidGender: ['性别必须是 0、1 或 2', 'The gender must be 0, 1 or 2'],
  reason_InvalidBirthday: ['生日必须是 yyyy-MM-dd 格式的真实日期', 'The birthday must be a real day written yyyy-MM-dd'],
  reason_CustomDataNotEncoded: ['自定义信息必须是经 encodeURIComponent 编码的数组', 'The custom data must be an array, encoded by encodeURIComponent'],
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
  unknownGender: ['未知', 'Unknown'],
  inspectTitle: ['session-from 检查', 'Inspect session-from'],
  inspectSubtitle: ['粘贴微信转来的 session-from，查看客户名片、各字段的字节数和出错的位置。内容不会被保存。', 'Paste a session-from string to see its card, its bytes by member and what is wrong with it. Nothing is kept.'],
  backToShop: ['返回客户列表', 'Back to the customers'],
  inspectLabel: ['session-from 字符串', 'The session-from string'],
  inspect: ['检查', 'Inspect'],
  inspectKeys: ['Ctrl + Enter', 'Ctrl + Enter'],
  inspectLink: ['检查这个字符串', 'Inspect this string'],
  arrived: ['微信转来的名片', 'What arrived'],
  arrivedWhy: ['来自客户的手机，内容可能被改动，与店铺资料分开存放：不得用作身份、价格或权限的依据。', 'It comes from the customer’s phone, which can send anything, and is kept apart from what the shop knows. Never use it as identity, price or right.'],
  finding: ['检查结果', 'Finding'],
  markedText: ['标出错误位置的字符串', 'The string with the place marked'],
  endsHere: ['⟨到此中断⟩', '⟨ends here⟩'],
  member: ['成员', 'Member'],
  bytesHead: ['字节', 'Bytes'],
  share: ['占比', 'Share'],
  frame: ['{ }', '{ }'],
  frameWithEntries: ['{ } 和自定义信息的外层', '{ } and the frame of custom data'],
  rest: ['（其余内容）', '(the rest)'],
  otherMembers: ['工作台不显示的成员', 'Not shown by the workbench'],
  otherMembersWhy: ['名称不是工作台的字段，或其值不合规则。', 'The name is no field of the workbench, or the value is invalid.'],
  tooLong: ['共 {0} 字节，超过 {1} 字节：微信会截断它，名片将无法显示。', 'It has {0} bytes, more than {1}: WeChat will cut it, and the card will be lost.'],
  wrapping_Percent: ['下面是解码一次之后的名片；工作台不会这样做，也就不会显示它。', 'The card below is what is inside after one decoding. The workbench does not decode, and shows nothing.'],
  wrapping_JsonString: ['下面是去掉外层 JSON 字符串之后的名片；工作台不会这样做，也就不会显示它。', 'The card below is what is inside the JSON string. The workbench does not look inside, and shows nothing.'],
  wrapping_Html: ['文本经过 HTML 转义（&quot;）。下面是还原之后的名片；工作台不会这样做，也就不会显示它。', 'The text is HTML-escaped (&quot;). The card below is what is inside. The workbench does not look inside, and shows nothing.'],
  error_None: ['格式正确，工作台可以显示。', 'Nothing is wrong: the workbench can show it.'],
  error_Absent: ['没有内容：页面没有传 session-from，或其值为空。', 'Nothing arrived: the page sent no session-from, or an empty one.'],
  error_NotAPayload: ['这不是客户名片：是微信自己的值（如 wxapp）或其他系统的标记。', 'This is no customer card: it is WeChat’s own value (wxapp) or another system’s tag.'],
  error_ObjectBound: ['页面绑定了对象，而不是 JSON 字符串，客户资料已全部丢失。请在页面上绑定字符串本身。', 'The page bound an object in place of its JSON string, and all data is lost. Bind the string itself.'],
  error_EncodedAsAWhole: ['整个字符串被百分号编码。只有 customData 需要编码。', 'The whole string was percent-encoded. Only customData is to be encoded.'],
  error_SerializedTwice: ['会话参数被序列化了两次，成了 JSON 字符串中的 JSON。请去掉一次序列化。', 'The payload was serialized twice and is JSON in a JSON string. Serialize once.'],
  error_Cut: ['内容不完整：会话参数在中途结束，多半是超出长度后被微信截断。下面是完整到达的部分。', 'The payload ends in the middle, most likely because WeChat cut what was too long. Below is what arrived whole.'],
  error_NotJson: ['不是合法的 JSON，从标出的位置开始无法读取。', 'This is not strict JSON. It cannot be read from the marked place on.'],
  error_InvalidMember: ['有一个成员的值不合规则，见标出的位置。', 'A member has an invalid value; see the marked place.'],
  error_TooLarge: ['文本超过 65,536 个码元，未读取。', 'The text is longer than 65,536 UTF-16 code units and was not read.'],
  invalid_Gender: ['性别必须是 0、1 或 2，见标出的位置。', 'The gender must be 0, 1 or 2; see the marked place.'],
  invalid_Birthday: ['生日必须是 yyyy-MM-dd 格式的真实日期，见标出的位置。', 'The birthday must be a real day written yyyy-MM-dd; see the marked place.'],
  invalid_CustomData: ['自定义信息无法解码：必须是经 encodeURIComponent 编码的 {label_cn, label_en, value} 数组，见标出的位置。', 'The custom data cannot be decoded: it must be an array of {label_cn, label_en, value}, encoded by encodeURIComponent; see the marked place.'],
  invalid_text: ['「{0}」的值必须是文本，见标出的位置。', '“{0}” must be a text; see the marked place.'],
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
