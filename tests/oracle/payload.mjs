// What the vendor's guide does in a Mini Program, with the values of one case: the only place that makes an expected payload.

/** Which fields hold free text; the others have rules of their own. */
export const freeTextFields = ['customerName', 'headimgurl', 'phoneNumber', 'email', 'address', 'title', 'department', 'remark'];

/** The labels of the entries that the C# DTO declares with [CustomData]; a case gives their values as `declared`. */
export const declaredLabels = [
  ['订单号', 'orderNo'],
  ['引号"反斜杠\\', 'quote " and %25'],
  ['换行\n制表\t', 'controls \u0001\u001f\u007f'],
  ['表情😀', 'separators \u2028\u2029\ufeff\u00a0'],
  ["!~*'()-_.", '&<>+/#?=;,:@$ é'],
];

/** The payload of a case, exactly as JavaScript prints it. Null means absent, as it does in C#. */
export function payloadOf(input) {
  return JSON.stringify({
    customerName: text(input, 'customerName'),
    headimgurl: text(input, 'headimgurl'),
    gender: input.gender || undefined,
    phoneNumber: text(input, 'phoneNumber'),
    email: text(input, 'email'),
    address: text(input, 'address'),
    title: text(input, 'title'),
    department: text(input, 'department'),
    birthday: input.birthday || undefined,
    remark: text(input, 'remark'),
    customData: customDataOf(input),
  });
}

function text(input, field) {
  return input[field] ?? undefined;
}

function customDataOf(input) {
  const declared = (input.declared ?? []).map((value, i) => [...declaredLabels[i], value]);
  const entries = [...declared, ...(input.entries ?? [])]
    .filter(([, , value]) => value !== null)
    .map(([label_cn, label_en, value]) => ({ label_cn, label_en, value }));
  return entries.length === 0 ? undefined : encodeURIComponent(JSON.stringify(entries));
}
