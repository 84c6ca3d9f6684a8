// JavaScript's encodeURIComponent and decodeURIComponent alone. Null stands for a thrown URIError.

const hex = (byte) => '%' + byte.toString(16).toUpperCase().padStart(2, '0');

/** The 65,536 UTF-16 units in order, one a line: what encodeURIComponent makes of each. */
export function* encodedUnits() {
  for (let unit = 0; unit < 0x10000; unit++) {
    yield attempt(encodeURIComponent, String.fromCharCode(unit));
  }
}

/** Texts and what encodeURIComponent makes of them. */
export function* encodedTexts() {
  const halves = ['\ud800', '\udbff', '\ud83d', '\udc00', '\udfff', '\ude00', 'a', '订'];
  for (const first of halves) {
    for (const second of halves) {
      for (const third of ['', ...halves]) {
        yield pair(encodeURIComponent, first + second + third);
      }
    }
  }

  for (const plane of Array.from({ length: 16 }, (_, i) => (i + 1) * 0x10000)) {
    yield pair(encodeURIComponent, String.fromCodePoint(plane, plane + 0x3ff, plane + 0x400, plane + 0xffff));
  }
}

/** Texts and what decodeURIComponent makes of them, most of them malformed. */
export function* decodedTexts() {
  for (const text of decodeInputs()) {
    yield pair(decodeURIComponent, text);
  }
}

/** Every text of two escapes, in order of their two bytes, one a line. */
export function* decodedBytePairs() {
  for (let first = 0; first < 256; first++) {
    for (let second = 0; second < 256; second++) {
      yield attempt(decodeURIComponent, hex(first) + hex(second));
    }
  }
}

function* decodeInputs() {
  yield* ['', 'abc', '+', 'a+b', '订', '\ud83d', '\ude00\ud83d', '😀', '%', '%%', '%4', '%4g', '%g4', '%G0', '%０１', '% 1', '%+1', '%-1', '%0x', 'a%', 'a%4'];
  yield* ['%E8%AE%A2', '%e8%ae%a2', '%e8%AE%a2', '%E8%AE', '%E8', '%E8%AE%', '%E8%AE%A', '%E8%AEx', '%E8a%A2', '%E8%AE%A2%', '%E8%AE%A2%8', '订%E8%AE%A2单'];
  for (let byte = 0; byte < 256; byte++) {
    yield hex(byte);
    yield hex(byte).toLowerCase();
    yield 'a' + hex(byte) + 'b';
    yield hex(byte) + '%80%80%80';
  }

  for (let unit = 0; unit < 128; unit++) {
    yield '%' + String.fromCharCode(unit) + '0';
    yield '%0' + String.fromCharCode(unit);
  }

  const borders = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  for (const lead of [0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf7, 0xf8, 0xfc, 0xfe]) {
    for (const second of borders) {
      for (const third of borders) {
        yield hex(lead) + hex(second) + hex(third);
        for (const fourth of [0x7f, 0x80, 0xbf, 0xc0]) {
          yield hex(lead) + hex(second) + hex(third) + hex(fourth);
        }
      }
    }
  }
}

function pair(run, text) {
  return { input: text, expected: attempt(run, text) };
}

function attempt(run, text) {
  try {
    return run(text);
  } catch (error) {
    if (error instanceof URIError) {
      return null;
    }

    throw error;
  }
}
