// The characters that a serializer gets wrong.

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));

export const controls = range(0x00, 0x1f);

/** Lone surrogates, reversed pairs, and pairs with a stray half on either side. */
export const brokenSurrogates = [
  '\ud800', '\udbff', '\udc00', '\udfff', '\ud83d', '\ude00',
  '\ude00\ud83d', '\udc00\ud800', '\ud83d\ud83d\ude00', '\ud83d\ude00\ude00', '\ud83dx', 'x\ude00', '\ud83d\u8ba2', '\ud83d"\ude00',
];

/** A pair, the first and the last supplementary character, and a family of several. */
export const emoji = ['😀', '\u{10000}', '\u{10ffff}', '👨‍👩‍👧', '🇨🇳'];

/** What JSON, percent-encoding, HTML or somebody's encoder treats in a way of its own. */
export const punctuation = ['"', '\\', '/', '%', '+', ' ', '&', '<', '>', "'", '!', '*', '(', ')', '~', '-', '_', '.', '=', '#', '`', '{', '}', '\\u0041', '%41', '\\"'];

/** The borders of the UTF-8 lengths, separators, byte-order mark, private use, non-characters. */
export const borders = [
  '\u007f', '\u0080', '\u009f', '\u00a0', '\u00ad', '\u00e9', '\u07ff', '\u0800', '\u2028', '\u2029', '\u3000', '\u8ba2', '\u9fff',
  '\ud7ff', '\ue000', '\ufeff', '\ufffd', '\ufffe', '\uffff',
];

export const specials = [...controls, ...brokenSurrogates, ...emoji, ...punctuation, ...borders];

/** One of each class, for the families that try every position in long texts. */
export const classes = ['"', '\n', '\u0001', ' ', '\u00e9', '\u8ba2', '\u2028', '😀', '\ud83d', '\ude00', '\ude00\ud83d'];
