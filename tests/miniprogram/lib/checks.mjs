import assert from 'node:assert/strict';

const passed = [];
const failed = [];

// Runs one check; a failed one is told and counted, and the others still run.
export async function check(name, run) {
  try {
    await run();
    passed.push(name);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed.push(name);
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}

// Prints the closing line; tells whether all went well.
export function close() {
  console.log(`\n${passed.length} passed, ${failed.length} failed`);
  return failed.length === 0 && passed.length > 0;
}

export async function eventually(condition, what) {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    assert(Date.now() < deadline, `never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
