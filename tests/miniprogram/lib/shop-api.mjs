import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../samples/Wsk.Samples.Api/', import.meta.url));
const startLimit = 60_000;
const stopLimit = 30_000;

// Builds the sample and runs it on a port of the system's choice, with a database of its own.
export async function startShopApi(token) {
  const configuration = process.env.CONFIGURATION ?? 'Debug';
  const build = spawnSync('dotnet', ['build', project, '-c', configuration, '--nologo', '-v', 'q'], { stdio: 'inherit' });
  if (build.status !== 0) {
    throw new Error(`dotnet build failed: ${build.error?.message ?? build.status}`);
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'wsk-shop-'));
  const assembly = path.join(project, 'bin', configuration, 'net10.0', 'Wsk.Samples.Api.dll');
  const args = [assembly, '--urls', 'http://127.0.0.1:0', `--Shop:Database=${path.join(folder, 'shop.db')}`, `--Shop:MessageToken=${token}`];
  const api = spawn('dotnet', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(api, 'exit').then(([code, signal]) => signal ?? code);
  try {
    const url = await within(startLimit, 'the API to listen', Promise.race([
      listeningOn(api.stdout),
      exited.then((code) => Promise.reject(new Error(`the API ended before it listened: ${code}`))),
    ]));
    return { url, stop: () => stop(api, exited, folder) };
  } catch (error) {
    api.kill('SIGKILL');
    throw error;
  }
}

function listeningOn(stdout) {
  return new Promise((resolve) => {
    // Goes on reading to the end: a full pipe would hold the API up.
    createInterface({ input: stdout }).on('line', (line) => {
      const [, url] = /Now listening on: (\S+)/.exec(line) ?? [];
      if (url) {
        resolve(url);
      }
    });
  });
}

// As Ctrl+C does; tells the exit code.
async function stop(api, exited, folder) {
  api.kill('SIGINT');
  try {
    return await within(stopLimit, 'the API to stop', exited);
  } finally {
    api.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function within(milliseconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${milliseconds} ms for ${what}`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
