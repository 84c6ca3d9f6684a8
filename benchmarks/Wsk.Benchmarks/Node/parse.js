// What it costs to read a payload in Node: JSON.parse and decodeURIComponent, timed inside Node, warm.
'use strict';

const { nanoseconds, answer } = require('./timing.js');

function fromText(text) {
  const card = JSON.parse(text);
  card.customData = JSON.parse(decodeURIComponent(card.customData));
  return card;
}

function fromUtf8(bytes) {
  return fromText(bytes.toString());
}

// A figure of what was read, so that V8 cannot drop a read.
function reading(read) {
  return (input) => read(input).customData.length;
}

answer(({ texts }, effort) => ({
  texts: texts.map((text) => JSON.stringify(fromText(text))),
  stringNanoseconds: nanoseconds(reading(fromText), texts, effort),
  utf8Nanoseconds: nanoseconds(reading(fromUtf8), texts.map((text) => Buffer.from(text)), effort),
}));
