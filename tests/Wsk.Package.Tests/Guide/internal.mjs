// The cards of Consumers/Matrix/Outer, a line each: a type of another assembly, and one derived from it.
const entries = (...list) => encodeURIComponent(JSON.stringify(list.map(([label_cn, label_en, value]) => ({ label_cn, label_en, value }))));
const source = ['来源', 'source', 'Friend'];

process.stdout.write(`${JSON.stringify({ customerName: '韩梅梅', customData: entries(source) })}\n`);
process.stdout.write(`${JSON.stringify({ customerName: '韩梅梅', remark: '描述', customData: entries(source, ['推荐', 'by', 'Search']) })}\n`);
