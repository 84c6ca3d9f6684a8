// What Consumers/Aot/Shop/Order.cs sends, made by Node: the values as .NET's invariant culture writes them.
const entries = [
  ['状态', 'status', '已付款'],
  ['服务', 'services', 'Gift, Insured'],
  ['星期', 'day', '5'],
  ['等级', 'grade', '甲'],
  ['会员', 'member', 'true'],
  ['件数', 'pieces', String(-3)],
  ['金额', 'amount', (1299.5).toFixed(2)],
  ['折扣', 'discount', String(0.1)],
  ['重量', 'weight', String(1.5)],
  ['大数', 'big', String(2n ** 100n)],
  ['编号', 'id', '0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['网店', 'shop', 'https://example.com/店?a=1&b=2'],
  ['下单', 'ordered', '2026-01-02T03:04:05+08:00'],
  ['付款', 'paid', '2026-01-02T03:04:06Z'],
  ['送达', 'delivery', '2026-01-05'],
  ['时刻', 'time', '09:30:00'],
  ['时长', 'duration', '01:30:00'],
  ['版本', 'version', '1.2.3'],
  ['来源', 'source', '搜索 "广告"\n'],
].map(([label_cn, label_en, value]) => ({ label_cn, label_en, value }));

process.stdout.write(JSON.stringify({ customData: encodeURIComponent(JSON.stringify(entries)) }));
