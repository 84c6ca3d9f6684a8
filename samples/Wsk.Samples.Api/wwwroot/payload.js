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
