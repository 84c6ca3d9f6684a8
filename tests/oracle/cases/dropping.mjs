import { dropped, neverDropped } from '../dropping.mjs';
import { Random } from '../random.mjs';
import { brokenSurrogates, specials } from '../texts.mjs';
import { seed } from './random.mjs';

const cards = 12_000;

const fields = ['customerName', 'headimgurl', 'gender', 'phoneNumber', 'email', 'address', 'title', 'department', 'birthday', 'remark'];
// What is one character on the screen and several in UTF-16, in the versions of Unicode that all targets know.
const clusters = ['e\u0301', 'o\u0302\u0323', '\u1112\u1161\u11ab', '👍🏽', '👨‍👩‍👧', '❤️', '🇨🇳', '\r\n', '\ud83d\u0001', 'ก็'];
const words = ['张三', '上海市浦东新区', '经理', 'fecx864532', 'a', 'https://wsk.cn/', '😀', '"', ' ', '\n', ''];

/** Cards of any shape, with any priorities and any limit, most of which are too long. */
export function* dropping() {
  const random = new Random(seed + 2);
  for (let i = 0; i < cards; i++) {
    const card = { maxBytes: 0, pieces: pieces(random) };
    card.maxBytes = limit(random, card.pieces);
    yield { input: card, ...dropped(card) };
  }
}

/** The same with texts that may be shortened. */
export function* shortening() {
  const random = new Random(seed + 3);
  for (let i = 0; i < cards; i++) {
    const card = { maxBytes: 0, pieces: pieces(random).map((piece) => markedSometimes(random, piece)) };
    card.maxBytes = limit(random, card.pieces);
    yield { input: card, ...dropped(card) };
  }
}

/** The text is cut at each of its characters, outside customData and inside. */
export function* shorteningToTheByte() {
  yield* besideAShortText();
  for (const value of [clusters.join(''), ...clusters.map((cluster) => `订${cluster}a${cluster}`), '订', 'ab', 'abc', 'abcd', 'abcde', '']) {
    for (const piece of [{ field: 'remark', value }, { labels: ['标', 'label'], value }]) {
      for (const priority of [0, neverDropped]) {
        const pieces = [{ ...piece, priority, shorten: true }];
        const whole = Buffer.byteLength(dropped({ maxBytes: Infinity, pieces }).expected);
        for (let maxBytes = 2; maxBytes <= whole; maxBytes++) {
          yield { input: { maxBytes, pieces }, ...dropped({ maxBytes, pieces }) };
        }
      }
    }
  }
}

/** Cut, a text of a few letters would be longer. It stays whole, and the text beside it takes all that is left. */
function* besideAShortText() {
  for (const value of ['a', 'ab', 'abcd', 'abcde', '订', '订单', '😀']) {
    const pieces = [{ field: 'address', value: 'x'.repeat(20) }, { field: 'remark', value }].map((piece) => ({ ...piece, priority: neverDropped, shorten: true }));
    const whole = Buffer.byteLength(dropped({ maxBytes: Infinity, pieces }).expected);
    for (let maxBytes = whole - 20; maxBytes <= whole; maxBytes++) {
      yield { input: { maxBytes, pieces }, ...dropped({ maxBytes, pieces }) };
    }
  }
}

function markedSometimes(random, piece) {
  const isText = typeof piece.value === 'string' && !piece.isRunTime && piece.field !== 'customData' && piece.field !== 'birthday';
  return isText && random.oneIn(2) ? { ...piece, value: random.oneIn(2) ? longText(random) : piece.value, shorten: true } : piece;
}

function longText(random) {
  return Array.from({ length: random.below(20) }, () => random.pick(random.oneIn(2) ? clusters : words)).join('');
}

function pieces(random) {
  const outer = fields.filter(() => random.oneIn(3)).map((field) => ({ field, value: fieldValue(random, field), priority: priority(random) }));
  return [...outer, ...customData(random)];
}

function customData(random) {
  if (random.oneIn(8)) {
    const entries = [{ label_cn: '订单号', label_en: 'orderNo', value: text(random) ?? '' }];
    return [{ field: 'customData', value: encodeURIComponent(JSON.stringify(entries)), priority: priority(random) }];
  }

  const declared = Array.from({ length: random.below(4) }, (_, i) => ({ labels: [`标${i}`, `label${i}`], value: text(random), priority: priority(random) }));
  const ofAll = priority(random);
  const runTime = Array.from({ length: random.oneIn(2) ? 0 : random.below(6) }, (_, i) => ({ labels: ['项', `${i}`], value: text(random), priority: ofAll, isRunTime: true }));
  return [...declared, ...runTime];
}

function fieldValue(random, field) {
  switch (field) {
    case 'gender': return random.pick([null, 1, 2]);
    case 'birthday': return random.pick([null, '1986-12-12']);
    default: return text(random);
  }
}

function text(random) {
  const words = random.below(random.oneIn(6) ? 14 : 3);
  return random.oneIn(6) ? null : Array.from({ length: words }, () => word(random)).join('');
}

function word(random) {
  return random.pick(random.oneIn(8) ? specials : random.oneIn(20) ? brokenSurrogates : words);
}

function priority(random) {
  return random.pick([0, 0, 0, 1, 1, 5, -1, -(2 ** 31), neverDropped]);
}

// Up to a little more than all of it takes.
function limit(random, pieces) {
  const whole = Buffer.byteLength(dropped({ maxBytes: Infinity, pieces }).expected);
  return 2 + random.below(whole + 8);
}
