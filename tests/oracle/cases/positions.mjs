import { classes, specials } from '../texts.mjs';

const longest = 130;
const oneVectorAndMore = 34;

/** Lengths 0 to 130 with a special character at each position, outside customData and inside. */
export function* positionsInLatin() {
  for (let length = 0; length <= longest; length++) {
    yield at('a'.repeat(length));
  }

  for (const special of classes) {
    yield* everyPosition('a', special, longest);
  }
}

/** All specials, at each position of texts about as long as the widest vector. */
export function* positionsOfEverySpecial() {
  for (const special of specials.filter((one) => !classes.includes(one))) {
    yield* everyPosition('a', special, oneVectorAndMore);
  }
}

/** The same in Chinese text, where a character is 3 bytes outside customData and 9 inside. */
export function* positionsInChinese() {
  for (let length = 0; length <= longest; length++) {
    yield at('订'.repeat(length));
  }

  for (const special of ['a', '"', '\u0001', '😀', '\ud83d', '\ude00']) {
    yield* everyPosition('订', special, 2 * oneVectorAndMore);
  }
}

function* everyPosition(filler, special, last) {
  for (let length = special.length; length <= last; length++) {
    for (let position = 0; position + special.length <= length; position++) {
      yield at(filler.repeat(position) + special + filler.repeat(length - position - special.length));
    }
  }
}

function at(text) {
  return { customerName: text, declared: [text] };
}
