// What the guide's front-end code costs: JSON.stringify and encodeURIComponent, timed inside Node, warm. Reads payloads as JSON from
// standard input and writes each payload's texts and median nanoseconds to standard output.
'use strict';

const labels = [
  ['orderNo', '订单号'],
  ['item', '商品'],
  ['amount', '金额'],
  ['status', '状态'],
  ['vip', '会员'],
  ['shipTo', '地址'],
  ['time', '时间'],
  ['note', '备注'],
];

function entries(customer) {
  const present = [];
  for (const [label_en, label_cn] of labels) {
    if (customer[label_en] !== undefined) {
      present.push({ label_cn, label_en, value: customer[label_en] });
    }
  }

  return present;
}

function toText(customer) {
  return JSON.stringify({
    customerName: customer.customerName,
    headimgurl: customer.headimgurl,
    gender: customer.gender,
    phoneNumber: customer.phoneNumber,
    email: customer.email,
    address: customer.address,
    title: customer.title,
    department: customer.department,
    birthday: customer.birthday,
    remark: customer.remark,
    customData: encodeURIComponent(JSON.stringify(entries(customer))),
  });
}

const destination = Buffer.allocUnsafe(262144);

function toUtf8(customer) {
  return destination.write(toText(customer));
}

let written = 0;

function turn(write, customers, passes) {
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) {
    for (const customer of customers) {
      const result = write(customer);
      written += typeof result === 'number' ? result : result.length;
    }
  }

  return Number(process.hrtime.bigint() - start) / (passes * customers.length);
}

function median(values) {
  const sorted = values.sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

function nanoseconds(write, customers, { rounds, turnNanoseconds }) {
  let passes = 1;
  let once = turn(write, customers, 1);
  for (let warmUp = 0; warmUp < rounds; warmUp++) {
    passes = Math.max(1, Math.ceil(turnNanoseconds / (once * customers.length)));
    once = turn(write, customers, passes);
  }

  return median(Array.from({ length: rounds }, () => turn(write, customers, passes)));
}

const { effort, payloads } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const results = payloads.map(({ name, customers }) => ({
  name,
  texts: customers.map(toText),
  stringNanoseconds: nanoseconds(toText, customers, effort),
  utf8Nanoseconds: nanoseconds(toUtf8, customers, effort),
}));
process.stdout.write(JSON.stringify({ version: process.version, written, results }));
