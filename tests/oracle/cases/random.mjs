import { declaredLabels, freeTextFields } from '../payload.mjs';
import { Random } from '../random.mjs';
import { specials } from '../texts.mjs';

export const seed = 20221012;
const cards = 24_000;
const noisyCards = 6_000;

const words = [
  '张三', '李四', '上海市', '浦东新区世纪大道100号', '经理', '某单位', '描述', '订单号', '会员等级', '微信用户', 'orderNo', 'fecx864532', 'level',
  'test@wsk.cn', '18600000006', '+86 186-0000-0006', 'https://wsk.cn/a.png?x=1&y=2#z', '<b>VIP</b>', "O'Brien", 'naïve café', 'İıŞğ', 'สวัสดี',
  'مرحبا', 'سلام', '{"a":1}', '%E8%AE%A2', 'a=b&c=d', '\r\n', '1,234.50', '…', '100%', '★', '\\\\', '……', 'undefined', 'null',
];

/** Cards of real words with specials strewn in. */
export function* randomCards() {
  const random = new Random(seed);
  for (let i = 0; i < cards; i++) {
    yield card(random, () => wordsText(random));
  }
}

/** Cards of any UTF-16 units whatever. */
export function* randomNoise() {
  const random = new Random(seed + 1);
  for (let i = 0; i < noisyCards; i++) {
    yield card(random, () => noise(random));
  }
}

function card(random, text) {
  const input = {};
  for (const field of freeTextFields) {
    if (random.oneIn(4)) {
      input[field] = text();
    }
  }

  if (random.oneIn(2)) {
    input.gender = random.below(3);
  }

  if (random.oneIn(3)) {
    input.birthday = birthday(random);
  }

  if (random.oneIn(3)) {
    input.declared = declaredLabels.map(() => (random.oneIn(2) ? text() : null));
  }

  if (random.oneIn(3)) {
    input.entries = Array.from({ length: random.below(4) }, () => [text(), random.pick(words), random.oneIn(6) ? null : text()]);
  }

  return input;
}

function wordsText(random) {
  return Array.from({ length: random.below(4) }, () => random.pick(random.oneIn(3) ? specials : words)).join('');
}

function noise(random) {
  return Array.from({ length: random.below(12) }, () => String.fromCharCode(unit(random))).join('');
}

// Half of all units at random are Chinese, Hangul or private use: the narrow ranges and the surrogates get their share.
function unit(random) {
  switch (random.below(5)) {
    case 0: return random.below(0x20);
    case 1: return random.below(0x80);
    case 2: return random.below(0x800);
    case 3: return 0xd800 + random.below(0x800);
    default: return random.below(0x10000);
  }
}

function birthday(random) {
  const two = (n) => String(n).padStart(2, '0');
  return `${1900 + random.below(200)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
