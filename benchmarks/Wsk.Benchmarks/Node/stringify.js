// What the guide's front-end code costs: JSON.stringify and encodeURIComponent, timed inside Node, warm.
'use strict';

const { nanoseconds, answer } = require('./timing.js');

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

answer(({ customers }, effort) => ({
  texts: customers.map(toText),
  stringNanoseconds: nanoseconds(toText, customers, effort),
  utf8Nanoseconds: nanoseconds(toUtf8, customers, effort),
}));
