import { declaredLabels } from '../payload.mjs';

const mostEntries = 20;
const values = ['fecx864532', '', '张三', 'a b"c', '😀', '100%', 'x\ud83d', '\u2028', "it's", '1986-12-12'];

/** 0 to 20 entries, all of them, and with one null at each place: a null value leaves the entry out. */
export function* entryCounts() {
  for (let count = 0; count <= mostEntries; count++) {
    const entries = Array.from({ length: count }, (_, i) => entry(i));
    yield { customerName: '张三', entries };
    for (let missing = 0; missing < count; missing++) {
      yield { entries: entries.map((one, i) => (i === missing ? [one[0], one[1], null] : one)) };
    }
  }
}

/** Every combination of null and present among declared and run-time entries. */
export function* entryPresence() {
  const declared = declaredLabels.length;
  const runTime = 4;
  for (let bits = 0; bits < 2 ** (declared + runTime); bits++) {
    const value = (i) => (bits & (2 ** i) ? values[i] : null);
    yield {
      declared: declaredLabels.map((_, i) => value(i)),
      entries: Array.from({ length: runTime }, (_, i) => [`标签${i}`, `label${i}`, value(declared + i)]),
    };
  }
}

function entry(i) {
  return [`标签 ${i}`, `label ${i}`, values[i % values.length]];
}
