import { Random } from '../random.mjs';
import { seed } from './random.mjs';

const mutations = 6_000;

const valid = [
  '[]',
  ' [ ] ',
  '[{"label_cn":"订单号","label_en":"orderNo","value":"fecx864532"}]',
  '[{"value":"v","label_en":"e","label_cn":"c"},{"label_cn":"","label_en":"","value":""}]',
  '\t[\n{ "label_cn" : "c" ,\r\n"label_en":"e", "value":"\\u8ba2\\n\\/\\ud83d\\ude00\\ud83d" } ]\n',
  '[{"l\\u0061bel_cn":"😀","label_en":"!~*\'()-_.","value":"\u2028\u007f"}]',
];

const invalid = [
  '', '{}', 'null', '"[]"', '[', ']', '[]]', '[],', '[null]', '[[]]', '["a"]', '[1]', '[{}]', '\ufeff[]', '[]\u00a0', '[]\u000b', '[]\u0000',
  '{"label_cn":"c","label_en":"e","value":"v"}',
  '[{"label_cn":"c","label_en":"e"}]',
  '[{"label_cn":"c","label_en":"e","value":"v","more":"m"}]',
  '[{"label_cn":"c","label_en":"e","value":1}]',
  '[{"label_cn":"c","label_en":"e","value":null}]',
  '[{"label_cn":"c","label_en":"e","value":["v"]}]',
  '[{"label_CN":"c","label_en":"e","value":"v"}]',
  '[{"label_cn":"c","label_en":"e","value":"v"},]',
  '[{"label_cn":"c","label_en":"e","value":"v",}]',
  '[{"label_cn":"c" "label_en":"e","value":"v"}]',
  "[{'label_cn':'c','label_en':'e','value':'v'}]",
  '[{"label_cn":"c","label_en":"e","value":"a\tb"}]',
  '[{"label_cn":"c","label_en":"e","value":"\\x41"}]',
  '[{"label_cn":"c","label_en":"e","value":"\\u12G4"}]',
  '[{"label_cn":"c","label_en":"e","value":"\\U1234"}]',
  '[{"label_cn":"c","label_en":"e","value":"v"}/**/]',
];

/** Texts for a string customData member, and whether they are the encoding of entries. */
export function* encodedCustomData() {
  for (const text of texts()) {
    yield { input: text, expected: isEncodedEntries(text) };
  }
}

function* texts() {
  for (const json of [...valid, ...invalid]) {
    const encoded = encodeURIComponent(json);
    yield* [json, encoded, encoded.toLowerCase(), encodeURIComponent(encoded), encoded + '%', encoded + '+', encoded.replaceAll('%20', '+'), encoded.replaceAll('%22', '"')];
    for (const bytes of ['%C0%80', '%ED%A0%80', '%F4%90%80%80', '%E8%AE', '%80', '%FF', '%00', '%1F', '%7F', '订', '\ud83d']) {
      yield encoded.replace('orderNo', bytes);
    }
  }

  yield* mutated();
}

function* mutated() {
  const random = new Random(seed + 2);
  const pieces = ['%', '%2', '%22', '%5B', '%7D', '%2C', '%20', '%5C', '%00', '%E8', '%AE%A2', 'a', '0', '+', '"', '~', '!'];
  for (let i = 0; i < mutations; i++) {
    let text = encodeURIComponent(random.pick(valid));
    for (let edits = 1 + random.below(2); edits > 0; edits--) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + (random.oneIn(3) ? '' : random.pick(pieces)) + text.slice(at + random.below(4));
    }

    yield text;
  }
}

function isEncodedEntries(text) {
  if (!/^(?:[A-Za-z0-9\-_.!~*'()]|%[0-9A-Fa-f]{2})*$/.test(text)) {
    return false;
  }

  try {
    const entries = JSON.parse(decodeURIComponent(text));
    return Array.isArray(entries) && entries.every(isEntry);
  } catch (error) {
    if (error instanceof URIError || error instanceof SyntaxError) {
      return false;
    }

    throw error;
  }
}

function isEntry(entry) {
  const members = ['label_cn', 'label_en', 'value'];
  return entry !== null && typeof entry === 'object' && !Array.isArray(entry)
    && Object.keys(entry).sort().join() === members.join()
    && members.every((member) => typeof entry[member] === 'string');
}
