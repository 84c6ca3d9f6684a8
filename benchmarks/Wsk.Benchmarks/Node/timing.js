// Times a function over texts or customers in turn, warm.
'use strict';

let done = 0;

function turn(run, inputs, passes) {
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) {
    for (const input of inputs) {
      const result = run(input);
      done += typeof result === 'number' ? result : result.length;
    }
  }

  return Number(process.hrtime.bigint() - start) / (passes * inputs.length);
}

function median(values) {
  const sorted = values.sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

// The median nanoseconds of one call.
function nanoseconds(run, inputs, { rounds, turnNanoseconds }) {
  let passes = 1;
  let once = turn(run, inputs, 1);
  for (let warmUp = 0; warmUp < rounds; warmUp++) {
    passes = Math.max(1, Math.ceil(turnNanoseconds / (once * inputs.length)));
    once = turn(run, inputs, passes);
  }

  return median(Array.from({ length: rounds }, () => turn(run, inputs, passes)));
}

// Runs a script: reads what is to be measured as JSON from standard input and writes the results, which `measure` returns for each payload, to standard output.
function answer(measure) {
  const { effort, payloads } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  const results = payloads.map((payload) => ({ name: payload.name, ...measure(payload, effort) }));
  process.stdout.write(JSON.stringify({ version: process.version, done, results }));
}

module.exports = { nanoseconds, answer };
