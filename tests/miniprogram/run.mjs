// Loads samples/miniprogram into glass-easel, WeChat's own open-source runtime, lets it talk to the running sample API, and checks
// what arrives at the contact buttons; then opens the shop's own page.
//
//   node run.mjs                               builds and starts the API on a free port
//   node run.mjs --url http://localhost:5080   takes one that runs already
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, close, eventually } from './lib/checks.mjs';
import { expectedCard } from './lib/expected-card.mjs';
import { openPage } from './lib/mini-program.mjs';
import { startShopApi } from './lib/shop-api.mjs';
import { createWx } from './lib/wx.mjs';
import { checkInspectPage } from './inspect-page-checks.mjs';
import { checkShopPage } from './shop-page-checks.mjs';

const sample = fileURLToPath(new URL('../../samples/miniprogram', import.meta.url));
const { values: options } = parseArgs({ options: { url: { type: 'string' }, token: { type: 'string', default: 'wskToken1' } } });
const api = options.url ? { url: options.url } : await startShopApi(options.token);
try {
  await checkCustomers(api.url);
  await checkFailure(api.url);
  await checkShopPage(api.url);
  await checkInspectPage(api.url, options.token);
} finally {
  await check('the API ends with exit code 0 on SIGINT', async () => assert.equal(await api.stop?.() ?? 0, 0));
}

process.exitCode = close() ? 0 : 1;

async function checkCustomers(url) {
  const customers = await (await fetch(`${url}/api/customers`)).json();
  await check('the shop has customers to check', () => assert(customers.length >= 8));
  const page = await openPage(sample, 'pages/index/index', createWx(url));
  for (const [index, { id }] of customers.entries()) {
    const previous = page.one('contact-button').data.sessionFrom;
    page.one('picker').triggerEvent('change', { value: index });
    await check(`customer ${id}: no other customer's card while it loads`, () => {
      assert.equal(page.one('contact-button').data.sessionFrom, '');
      assert.notEqual(previous, '');
    });
    await eventually(() => !page.data.loading, `the card of customer ${id} loads`);
    await checkCustomer(url, id, page);
  }
}

async function checkCustomer(url, id, page) {
  const get = (path) => fetch(`${url}/api/customers/${id}${path}`);
  const { customerInfo } = await (await get('/session-from')).json();
  const bytes = Buffer.from(await (await get('/session-from.json')).arrayBuffer());
  const detail = await (await get('')).json();
  const button = page.all('button').find((candidate) => candidate.data.openType === 'contact');

  await check(`customer ${id}: <button> holds the API's string, byte for byte`, () => {
    assert.equal(button.data.sessionFrom, customerInfo);
    assert.deepEqual(Buffer.from(button.data.sessionFrom), bytes);
  });
  await check(`customer ${id}: <contact-button> holds the API's string, byte for byte`, () => {
    assert.equal(page.one('contact-button').data.sessionFrom, customerInfo);
    assert.deepEqual(Buffer.from(page.one('contact-button').data.sessionFrom), bytes);
  });
  await check(`customer ${id}: at most 1000 bytes`, () => {
    assert(bytes.length <= 1000);
    assert.equal(detail.byteCount, bytes.length);
  });

  let card;
  await check(`customer ${id}: the string is JSON with percent-encoded JSON inside`, () => {
    card = decode(button.data.sessionFrom);
  });
  if (card === undefined) {
    return;
  }

  const earlierOrders = card.entries.filter((entry) => entry.label_cn.startsWith('往期订单')).length;
  const expected = expectedCard(detail, earlierOrders);
  await check(`customer ${id}: every field and entry of the card comes back`, () => {
    assert.deepEqual(card.fields, expected.fields);
    assert.deepEqual(card.entries, expected.entries);
  });
  await check(`customer ${id}: the string is the one JavaScript makes`, () => assert.equal(button.data.sessionFrom, expected.sessionFrom));
  await check(`customer ${id}: members are left out only where they must be`, () => checkLeftOut(detail, expected, earlierOrders));
}

// As the workbench does.
function decode(sessionFrom) {
  const { customData, ...fields } = JSON.parse(sessionFrom);
  return { fields, entries: customData === undefined ? [] : JSON.parse(decodeURIComponent(customData)) };
}

// With everything that was dropped for length, the string would not fit; how many earlier orders are left out is told.
function checkLeftOut(detail, { sessionFrom }, earlierOrders) {
  const all = detail.card.earlierOrders.length;
  const told = detail.omissions.find(({ memberName }) => memberName === 'EarlierOrders');
  assert.equal(told?.entryCount ?? 0, all - earlierOrders);
  if (told) {
    const oneMore = expectedCard(detail, earlierOrders + 1).sessionFrom;
    assert(Buffer.byteLength(oneMore) > 1000);
  }

  const invalid = detail.omissions.filter(({ reason }) => reason !== 'Length' && reason !== 'Shortened');
  assert.deepEqual(invalid.map(({ memberName }) => memberName), ['Gender', 'Birthday'].filter((member) => isInvalid(member, detail.card)));
  if (detail.omissions.length > invalid.length) {
    const whole = expectedCard({ ...detail, omissions: invalid }, all).sessionFrom;
    assert(Buffer.byteLength(whole) > 1000);
  }

  assert(Buffer.byteLength(sessionFrom) <= 1000);
}

function isInvalid(member, { gender, birthday }) {
  if (member === 'Gender') {
    return typeof gender === 'number';
  }

  const day = new Date(`${birthday}T00:00:00Z`);
  return birthday !== null && !(Number.isFinite(day.getTime()) && day.toISOString().startsWith(birthday));
}

async function checkFailure(url) {
  const wx = createWx(url);
  wx.answer = ({ success }) => success({ statusCode: 503, data: {} });
  const page = await openPage(sample, 'pages/index/index', wx);
  await check('a server that answers 503: the page says so and the button still opens the chat, with no card', () => {
    assert.match(page.data.error, /503/);
    assert.deepEqual(page.all('button').map((button) => [button.data.openType, button.data.sessionFrom]), [['', ''], ['contact', '']]);
  });

  wx.answer = ({ success }) => success({ statusCode: 500, data: { title: '无法发出客户名片', detail: '客户资料不符合 session-from 的规则，详见日志。' } });
  await page.instance.onRetry();
  await check("a problem: the page shows the server's detail", () => assert.equal(page.data.error, '客户资料不符合 session-from 的规则，详见日志。'));

  wx.answer = ({ success }) => success({ statusCode: 502, data: '<h1>Bad gateway</h1>' });
  await page.instance.onRetry();
  await check('what is no problem: the page shows its status', () => assert.equal(page.data.error, '服务器返回 502'));

  wx.answer = ({ fail }) => fail({ errMsg: 'request:fail' });
  await page.instance.onRetry();
  await check('no network: the page shows what WeChat says', () => assert.equal(page.data.error, 'request:fail'));

  wx.answer = null;
  page.all('button')[0].triggerEvent('tap');
  await eventually(() => !page.data.loading, 'the page loads on the second try');
  await check('the retry button loads the card', () => {
    assert.equal(page.data.error, '');
    assert.equal(page.one('button').data.sessionFrom, page.data.customerInfo);
    assert.notEqual(page.data.customerInfo, '');
  });
}
