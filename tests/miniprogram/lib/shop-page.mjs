import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';

const serverFetch = globalThis.fetch;

// Opens the shop's own page in jsdom: markup and modules as the API serves them, its requests answered by the API, or by `server.answer`
// where it is set: a function of the path that gives a Response.
export async function openShopPage(url) {
  const html = await (await fetch(url)).text();
  const { window } = new JSDOM(html, { url });
  const server = { answer: null };
  const globals = {
    window,
    document: window.document,
    location: window.location,
    localStorage: window.localStorage,
    navigator: { language: 'zh-CN' },
    addEventListener: window.addEventListener.bind(window),
    fetch: async (address, options) => server.answer?.(address) ?? serverFetch(new URL(address, url), options),
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'wsk-page-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    await save(url, folder, 'app.js', new Set());
    await import(pathToFileURL(path.join(folder, 'app.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }

  return { window, server };
}

// A module and what it imports: jsdom runs none by itself.
async function save(url, folder, module, saved) {
  if (saved.has(module)) {
    return;
  }

  saved.add(module);
  const response = await serverFetch(new URL(module, url));
  if (!response.ok) {
    throw new Error(`${module}: ${response.status}`);
  }

  const source = await response.text();
  writeFileSync(path.join(folder, module), source);
  for (const [, imported] of source.matchAll(/from '\.\/([^']+)'/g)) {
    await save(url, folder, imported, saved);
  }
}
