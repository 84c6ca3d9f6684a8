// The cards of Consumers/Matrix/BothVersions, a line each.
const card = (customerName, value) => JSON.stringify({
  customerName,
  customData: encodeURIComponent(JSON.stringify([{ label_cn: '来源', label_en: 'source', value }])),
});

process.stdout.write(`${card('older', '1')}\n${card('newer', '2')}\n`);
