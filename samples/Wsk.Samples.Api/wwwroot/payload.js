// Reads a session-from string as the workbench does.

export const fields = [
  'customerName', 'headimgurl', 'gender', 'phoneNumber', 'email', 'address', 'title', 'department', 'birthday', 'remark',
];

export function decode(customerInfo) {
  const card = JSON.parse(customerInfo);
  return { card, entries: card.customData ? JSON.parse(decodeURIComponent(card.customData)) : [] };
}

export function byteCount(string) {
  return new TextEncoder().encode(string).length;
}

// The values of the shop's DTO that did not make it into the payload: [member, value] pairs.
export function leftOut(detail, entries) {
  const sent = new Set(entries.map((entry) => entry.label_en));
  return detail.droppedMembers.map((member) => {
    const value = detail.card[member[0].toLowerCase() + member.slice(1)];
    return [member, Array.isArray(value) ? value.filter((entry) => !sent.has(entry.labelEn)).map((entry) => entry.value).join('\n') : value];
  });
}
