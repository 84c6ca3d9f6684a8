// What the vendor's own JavaScript would have made of the shop's values, written here a second time: JSON.stringify and
// encodeURIComponent are the judges of what the API sends.

import assert from 'node:assert/strict';

const genders = { Unknown: 0, Male: 1, Female: 2 };
const statuses = { Unpaid: '待付款', Paid: '待发货', Shipped: '已发货', Completed: '已完成', Refunded: '已退款' };
const levels = { Basic: '普通会员', Silver: '银卡会员', Gold: '金卡会员', Diamond: '钻石会员' };

// In the payload's order: its name there, the C# member, the value as the guide has it.
const fields = [
  ['customerName', 'CustomerName', (card) => card.customerName],
  ['headimgurl', 'AvatarUrl', (card) => card.avatarUrl],
  ['gender', 'Gender', (card) => genders[card.gender] || null],
  ['phoneNumber', 'PhoneNumber', (card) => card.phoneNumber],
  ['email', 'Email', (card) => card.email],
  ['address', 'Address', (card) => card.address],
  ['title', 'JobTitle', (card) => card.jobTitle],
  ['department', 'Company', (card) => card.company],
  ['birthday', 'Birthday', (card) => card.birthday],
  ['remark', 'Remark', (card) => card.remark],
];

const entries = [
  ['订单号', 'orderNo', 'OrderNo', (card) => card.orderNo],
  ['金额', 'amount', 'OrderAmount', (card) => card.orderAmount === null ? null : `¥${card.orderAmount.toFixed(2)}`],
  ['状态', 'status', 'OrderStatus', (card) => card.orderStatus === null ? null : statuses[card.orderStatus]],
  ['下单日期', 'orderDate', 'OrderDate', (card) => card.orderDate],
  ['会员', 'member', 'MembershipLevel', (card) => card.membershipLevel === null ? null : levels[card.membershipLevel]],
  ['积分', 'points', 'Points', (card) => card.points === null ? null : String(card.points)],
];

// The fields and entries that the card of a customer must show, and the string that carries them. `earlierOrders` says how
// many of the run-time entries are taken in.
export function expectedCard({ card, customerInfo, omissions }, earlierOrders) {
  const reasons = new Map(omissions.map(({ memberName, reason }) => [memberName, reason]));
  const sent = JSON.parse(customerInfo);
  const isSent = (member, value) => value !== null && (!reasons.has(member) || reasons.get(member) === 'Shortened');
  const cardFields = {};
  for (const [name, member, valueOf] of fields) {
    const value = valueOf(card);
    if (isSent(member, value)) {
      cardFields[name] = reasons.has(member) ? shortened(value, sent[name]) : value;
    }
  }

  const cardEntries = [];
  for (const [label_cn, label_en, member, valueOf] of entries) {
    const value = valueOf(card);
    if (isSent(member, value)) {
      cardEntries.push({ label_cn, label_en, value });
    }
  }

  for (const { labelCn, labelEn, value } of card.earlierOrders.slice(0, earlierOrders)) {
    cardEntries.push({ label_cn: labelCn, label_en: labelEn, value });
  }

  const payload = cardEntries.length === 0 ? cardFields : { ...cardFields, customData: encodeURIComponent(JSON.stringify(cardEntries)) };
  return { fields: cardFields, entries: cardEntries, sessionFrom: JSON.stringify(payload) };
}

// How much is left of a shortened text is the payload's affair; that it is the beginning, and ends in an ellipsis, is this check's.
function shortened(whole, sent) {
  assert(sent.length > 1 && sent.endsWith('…') && whole.startsWith(sent.slice(0, -1)), `${sent} is no beginning of ${whole}`);
  return sent;
}
