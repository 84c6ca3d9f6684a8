import { specials } from '../texts.mjs';

/** Every special character alone, doubled, first, last and in the middle, in every kind of place that holds text. */
export function* characters() {
  for (const special of specials) {
    for (const value of [special, special + special, special + 'ab', 'ab' + special, 'a' + special + '订']) {
      yield { customerName: value, headimgurl: 'https://wsk.cn/' + value, remark: value, entries: [['标签', 'label', value]] };
      yield { address: value, declared: [value, null, value, '', value] };
      yield { entries: [[value, 'label', 'v'], ['标签', value, 'v'], [value, value, value]] };
    }
  }
}

/** Every UTF-16 unit, 64 to a text, so that half of each block's surrogates are alone or reversed. */
export function* everyUnit() {
  for (let first = 0; first < 0x10000; first += 64) {
    const units = Array.from({ length: 64 }, (_, i) => String.fromCharCode(first + i));
    const spaced = units.join('-');
    yield { customerName: spaced, remark: units.join(''), declared: [spaced], entries: [['块', first.toString(16), units.join('')]] };
  }
}
