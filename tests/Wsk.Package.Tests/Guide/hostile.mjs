// The card of Consumers/Matrix/Hostile, whose members are named to stand in the generated code's way.
const entries = {
  writer: ['写', 'w'], value: ['值', '-1'], result: ['结果', '9223372036854775807'], source: ['来源', 's'], Shape: ['模样', 'true'], Write: ['写法', 'W'],
  Prefix_payload: ['字首', 'P'], _payload: ['字', '_'], utf8Destination: ['目的地', 'd'], System: ['系统', 'S'], global: ['全局', 'g'],
};
const customData = Object.entries(entries).map(([label_en, [label_cn, value]]) => ({ label_cn, label_en, value }));

process.stdout.write(JSON.stringify({ customerName: '事件', gender: 2, remark: 'p', customData: encodeURIComponent(JSON.stringify(customData)) }));
