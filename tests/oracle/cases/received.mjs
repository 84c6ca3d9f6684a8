import { Random } from '../random.mjs';
import { payloadOf } from '../payload.mjs';
import { guide } from './fields.mjs';
import { seed } from './random.mjs';

const mutations = 30_000;

const fields = ['customerName', 'headimgurl', 'phoneNumber', 'email', 'address', 'title', 'department', 'remark'];

const entries = (json) => JSON.stringify({ customerName: '李雷', customData: encodeURIComponent(json) });

const whole = [
  '{}', ' { } ', '{"customerName":"李雷","gender":1}', '\t{\n"customerName" : "a\\"b\\\\\\/\\u674e\\ud83d\\ude00\\ud83d" ,\r"gender" : 2 }',
  '{"customerName":null,"gender":null,"customData":null}', '{"unknown":[1,{"a":[true,false,null,-0.5e+3]}],"remark":""}',
  '{"customerName":"a","customerName":"b","gender":3,"gender":1}', '{"c\\u0075stomerName":"escaped key","gender":"1"}', '{"gender":1.0,"birthday":""}',
  '{"gender":2e0,"birthday":"1986-12-12"}', '{"gender":10e-1}', '{"gender":"\\u0032"}', '{"birthday":"1986\\u002d12-12"}', '{"__proto__":{"customerName":"x"},"title":"\\b\\f\\n\\r\\t"}',
  entries('[]'), entries('[{"label_cn":"订单号","label_en":"orderNo","value":"fecx864532"}]'), entries(' [ { "value" : "v" , "label_en" : "e" , "label_cn" : "c" } ] '),
  entries('[{"label_cn":"c","label_en":"e","value":null},{"label_cn":"c","label_en":"e","value":"a","value":"b","more":[1]}]'),
  '{"customData":""}', '{"customData":"[]"}', '{"customData":"%5b%7B\\u0022label_cn\\u0022:\\u0022订单\\u0022,%22label_en\\":\\"e\\",\\"value\\":\\"\\\\u8ba2 %20+\\"}]"}',
];

const broken = [
  '', ' ', 'wxapp', 'null', '1', '"text"', '[]', '[object Object]', 'undefined', '{', '{"', '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{,}', '{"a" 1}', '{"a":1}}', '{"a":01}', '{"a":1.}', '{"a":.5}',
  '{"a":1e}', '{"a":+1}', '{"a":-}', '{"a":tru}', '{"a":True}', '{"a":NaN}', '{"a":"\t"}', '{"a":"\\x"}', '{"a":"\\u12G4"}', "{'a':1}", '{a:1}', '\ufeff{}', '{}\u00a0', '{"a":[1,]}', '{"a":[1}', '{"a":{"b":1]}', '{"a":1 "b":2}', '{}//', '{}x',
  '{"gender":3}', '{"gender":"3"}', '{"gender":"male"}', '{"gender":true}', '{"gender":1.5}', '{"birthday":"1986/12/12"}', '{"birthday":"1986-02-30"}', '{"birthday":19861212}', '{"customerName":1}', '{"remark":{}}', '{"remark":["a"]}',
  '{"customData":[]}', '{"customData":"%"}', '{"customData":"%E8%AE"}', '{"customData":"%C0%80"}', '{"customData":"%ED%A0%80"}', '{"customData":"{}"}', '{"customData":"null"}', '{"customData":"[1]"}', '{"customData":"[[]]"}', '{"customData":"[{}]"}',
  entries('[{"label_cn":"c","label_en":"e"}]'), entries('[{"label_cn":"c","label_en":"e","value":1}]'), entries('[{"label_cn":null,"label_en":"e","value":"v"}]'), entries('[{"label_cn":"c","label_en":"e","value":"v"},]'),
];

/** Texts that arrive as session-from, and what JSON.parse and decodeURIComponent make of them; null where they make no object. */
export function* received() {
  for (const text of [...whole, ...broken, ...mutated()]) {
    yield { input: text, expected: read(text) };
  }
}

function* mutated() {
  const random = new Random(seed + 3);
  const samples = [...whole, ...Array.from(guide(), payloadOf)];
  const pieces = ['"', '\\', '\\u', '\\u0041', '{', '}', '[', ']', ',', ':', ' ', '\n', '0', '1', '2', '-', '.', 'e', 'null', 'true', '%', '%2', '%22', '%7B', '%5D', '%2C', '%E8', '%AE%A2', '李', '\ud83d', '\ude00', '\u0000', '"gender":2,', '"remark":"r",'];
  for (let i = 0; i < mutations; i++) {
    let text = random.pick(samples);
    for (let edits = 1 + random.below(2); edits > 0; edits--) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + (random.oneIn(3) ? '' : random.pick(pieces)) + text.slice(at + random.below(4));
    }

    yield random.oneIn(8) ? text.slice(0, random.below(text.length + 1)) : text;
  }
}

/** The card; `invalid` names the members whose value is not what their field takes. */
function read(text) {
  const payload = parsed(() => JSON.parse(text));
  if (!isObject(payload)) {
    return null;
  }

  const card = { entries: [], invalid: [] };
  const take = (name, value) => {
    if (!Object.hasOwn(payload, name) || payload[name] === null) {
      return;
    }

    const taken = value(payload[name]);
    if (taken === undefined) {
      card.invalid.push(name);
    } else {
      card[name] = taken;
    }
  };

  fields.forEach((name) => take(name, textOf));
  take('gender', (gender) => ([0, 1, 2].includes(gender) ? gender : ['0', '1', '2'].includes(gender) ? Number(gender) : undefined));
  take('birthday', (birthday) => (birthday === '' || (typeof birthday === 'string' && isDay(birthday)) ? birthday : undefined));
  take('customData', (customData) => (customData === '' ? [] : typeof customData === 'string' ? entriesOf(parsed(() => JSON.parse(decodeURIComponent(customData)))) : undefined));
  card.entries = card.customData ?? [];
  delete card.customData;
  return card;
}

function entriesOf(value) {
  if (!Array.isArray(value) || !value.every(isEntry)) {
    return undefined;
  }

  return value.filter((entry) => entry.value !== null).map((entry) => [entry.label_cn, entry.label_en, entry.value]);
}

function isEntry(entry) {
  return isObject(entry)
    && ['label_cn', 'label_en'].every((name) => Object.hasOwn(entry, name) && typeof entry[name] === 'string')
    && Object.hasOwn(entry, 'value') && (entry.value === null || typeof entry.value === 'string');
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const textOf = (value) => (typeof value === 'string' ? value : undefined);

function isDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null || match[1] === '0000') {
    return false;
  }

  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parsed(parse) {
  try {
    return parse();
  } catch (error) {
    if (error instanceof URIError || error instanceof SyntaxError) {
      return undefined;
    }

    throw error;
  }
}
