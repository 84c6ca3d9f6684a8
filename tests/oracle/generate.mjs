// Node as the oracle: what JSON.stringify and encodeURIComponent make of every case, written beside this script for `dotnet test`.
//
//   node tests/oracle/generate.mjs           writes tests/oracle/expected/*.jsonl.br
//   node tests/oracle/generate.mjs --check   fails if a checked-in file differs from what this Node says
//
// A file is one JSON value a line, Brotli over UTF-8. Lone surrogates cannot travel in UTF-8, so in every text of an *input*
// and in every decoded text `~XXXX` stands for the UTF-16 unit XXXX: each lone surrogate, and the tilde itself.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { characters, everyUnit } from './cases/characters.mjs';
import { dropping, shortening, shorteningToTheByte } from './cases/dropping.mjs';
import { encodedCustomData } from './cases/encoded-custom-data.mjs';
import { entryCounts, entryPresence } from './cases/entries.mjs';
import { emptiness, genderAndBirthday, guide, presence } from './cases/fields.mjs';
import { positionsInChinese, positionsInLatin, positionsOfEverySpecial } from './cases/positions.mjs';
import { randomCards, randomNoise, seed } from './cases/random.mjs';
import { received } from './cases/received.mjs';
import { declaredLabels, payloadOf } from './payload.mjs';
import { decodedBytePairs, decodedTexts, encodedTexts, encodedUnits } from './uri-component.mjs';

const payloads = {
  guide, presence, emptiness, genderAndBirthday, entryCounts, entryPresence, characters, everyUnit,
  positionsInLatin, positionsInChinese, positionsOfEverySpecial, randomCards, randomNoise,
};
const values = { declaredLabels: () => declaredLabels, encodedUnits, encodedTexts, decodedTexts, decodedBytePairs, encodedCustomData, received, dropping, shortening, shorteningToTheByte };

const folder = new URL('./expected/', import.meta.url);
const check = process.argv.includes('--check');
let different = 0;

console.log(`seed of the random cases: ${seed}`);
mkdirSync(folder, { recursive: true });
for (const [name, cases] of Object.entries(payloads)) {
  deliver(name, function* () {
    for (const input of cases()) {
      yield { input: portable(input), expected: payloadOf(input) };
    }
  });
}

for (const [name, cases] of Object.entries(values)) {
  deliver(name, function* () {
    for (const value of cases()) {
      yield portable(value);
    }
  });
}

if (different !== 0) {
  console.error(`${different} files differ from what Node ${process.version} says; run node tests/oracle/generate.mjs and read the difference.`);
  process.exit(1);
}

function deliver(name, lines) {
  const content = Buffer.from(Array.from(lines(), (line) => JSON.stringify(line) + '\n').join(''), 'utf8');
  const file = new URL(`${name}.jsonl.br`, folder);
  const same = content.equals(recorded(file));
  const count = content.reduce((newlines, byte) => newlines + (byte === 10), 0);
  console.log(`${name}: ${count} lines, ${same ? 'as recorded' : check ? 'NOT as recorded' : 'written'}`);
  if (same) {
    return;
  }

  different += check ? 1 : 0;
  if (!check) {
    writeFileSync(file, compress(content));
  }
}

function recorded(file) {
  try {
    return brotliDecompressSync(readFileSync(file));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return Buffer.alloc(0);
    }

    throw error;
  }
}

// Minutes for the large families, but a repository keeps every version of a file for ever.
function compress(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** The value with every lone surrogate, and the tilde, as ~XXXX. */
function portable(value) {
  if (typeof value === 'string') {
    return value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|~/g, (unit) => '~' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
  }

  if (Array.isArray(value)) {
    return value.map(portable);
  }

  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, portable(one)]))
    : value;
}
