import { freeTextFields } from '../payload.mjs';

/** Every combination of present and absent members. */
export function* presence() {
  const full = fullCard();
  const fields = Object.keys(full);
  for (let bits = 0; bits < 2 ** fields.length; bits++) {
    yield Object.fromEntries(fields.filter((_, i) => bits & (2 ** i)).map((field) => [field, full[field]]));
  }
}

/** Every combination of the text members, empty instead of absent: an empty string is a value. */
export function* emptiness() {
  for (let bits = 0; bits < 2 ** freeTextFields.length; bits++) {
    const card = Object.fromEntries(freeTextFields.map((field, i) => [field, bits & (2 ** i) ? '' : null]));
    yield card;
    yield { ...card, gender: 0, birthday: '', entries: [] };
  }
}

/** Genders and birthdays that are left out or written. */
export function* genderAndBirthday() {
  for (const gender of [null, 0, 1, 2]) {
    for (const birthday of [null, '', '0001-01-01', '0999-12-31', '1900-02-28', '1986-12-12', '2000-02-29', '2024-02-29', '9999-12-31']) {
      yield { customerName: '张三', gender, birthday };
      yield { gender, birthday, remark: '' };
    }
  }
}

/** The vendor's guide's own sample. */
export function* guide() {
  yield fullCard();
  yield { ...fullCard(), headimgurl: 'https://thirdwx.qlogo.cn/mmopen/vi_32/' + 'Q3auHgzwzM'.repeat(8) + '/132' };
}

function fullCard() {
  return {
    customerName: '张三',
    headimgurl: 'https://wsk.cn/a.png?x=1&y=2',
    gender: 1,
    phoneNumber: '18600000006',
    email: 'test@wsk.cn',
    address: '上海市',
    title: '经理',
    department: '某单位',
    birthday: '1986-12-12',
    remark: '描述',
    entries: [['订单号', 'orderNo', 'fecx864532']],
  };
}
