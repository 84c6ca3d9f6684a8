// The inspector's page in a real browser: what a support engineer does with a keyboard, at a desk and on a phone.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { check } from './lib/checks.mjs';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const openId = 'oSampleShopOpenIdOfCust-1002';

export async function checkInspectPage(url, token) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await checkDesk(browser, url);
    await checkPhone(browser, url);
    await checkArrived(browser, url, token);
  } finally {
    await browser.close();
  }
}

// A page whose every error counts: a script that fails, a file that is missing, what the policy forbids.
async function open(browser, address, options) {
  const page = await browser.newPage({ locale: 'en-US', ...options });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

  // The shop's own pictures have the address of PublicBaseUrl, where nothing listens.
  await page.route('http://localhost:5080/avatars/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
  await page.goto(address);
  return { page, errors };
}

// By keyboard alone.
async function inspect(page, string) {
  await page.focus('textarea');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(string);
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/inspect'));
  await page.keyboard.press('Control+Enter');
  const inspection = await (await answer).json();
  await page.waitForFunction((message) => document.querySelector('.finding pre')?.textContent.startsWith(message), string.slice(0, 10));
  return inspection;
}

async function checkDesk(browser, url) {
  const { customerInfo } = await (await fetch(`${url}/api/customers/1001/session-from`)).json();
  const bytes = Buffer.byteLength(customerInfo);
  const { page, errors } = await open(browser, `${url}/inspect`);

  await check('inspector: a whole card as the workbench shows it, by keyboard alone', async () => {
    await inspect(page, customerInfo);
    const { customData, ...fields } = JSON.parse(customerInfo);
    assert.equal(await page.locator('.finding .what').textContent(), 'Nothing is wrong: the workbench can show it.');
    assert.equal(await page.locator('.workbench dd').count(), Object.keys(fields).length);
    const rows = await page.locator('.workbench tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
    assert.deepEqual(rows, JSON.parse(decodeURIComponent(customData)).map((entry) => [entry.label_cn, entry.label_en, entry.value]));
    assert.equal(await page.locator('mark').count(), 0);
  });
  await check('inspector: the bytes of the members are the bytes of the string', async () => {
    const { customData, ...fields } = JSON.parse(customerInfo);
    const parts = await page.locator('.parts .number:nth-child(2)').allTextContents();
    assert.equal(parts.length, Object.keys(fields).length + JSON.parse(decodeURIComponent(customData)).length + 1);
    assert.equal(parts.reduce((sum, part) => sum + Number(part), 0), bytes);
    assert.equal(await page.locator('[role=meter]').getAttribute('aria-valuenow'), String(bytes));
  });
  await check('inspector: every segment of the bar has the color of its row, its share of the width, and another color than its neighbor', async () => {
    const bar = await page.locator('[role=meter]').evaluate((meter) => ({
      width: meter.clientWidth,
      segments: [...meter.children].map((segment) => [segment.getBoundingClientRect().width, getComputedStyle(segment).backgroundColor]),
      rows: [...document.querySelectorAll('.parts tbody tr')].map((row) => [Number(row.cells[1].textContent), getComputedStyle(row.cells[0], '::before').backgroundColor]),
    }));
    assert.deepEqual(bar.segments.map(([, color]) => color), bar.rows.map(([, color]) => color));
    bar.segments.forEach(([width], i) => assert(Math.abs(width - Math.max(1, (bar.width * bar.rows[i][0]) / 1000)) < 0.5, `segment ${i}: ${width}`));
    assert(bar.segments.every(([, color], i) => i === 0 || color !== bar.segments[i - 1][1]));
  });
  await check('inspector: a text over the limit fills the bar, and the limit is marked', async () => {
    await inspect(page, `{"remark":"${'长'.repeat(660)}"}`);
    const [limit, width] = await page.locator('[role=meter]').evaluate((meter) => [meter.querySelector('i').offsetLeft, meter.clientWidth]);
    assert(Math.abs(limit - (width * 1000) / 1993) < 3, `the limit is at ${limit} of ${width}`);
    assert.equal(await page.locator('[role=meter]').getAttribute('aria-valuetext'), '1993 / 1000 bytes (UTF-8)');
    assert.equal(await page.locator('.finding .what').textContent(), 'It has 1993 bytes, more than 1000: WeChat will cut it, and the card will be lost.');
    await inspect(page, customerInfo);
  });
  await check('inspector: a cut card has its end marked, and shows what arrived whole', async () => {
    await inspect(page, customerInfo.slice(0, 120));
    assert.equal(await page.locator('mark').textContent(), '⟨ends here⟩');
    assert.equal(await page.locator('.workbench .face strong').textContent(), JSON.parse(customerInfo).customerName);
  });
  await check('inspector: a wrong value is marked at its place', async () => {
    await inspect(page, '{"customerName":"🌸","gender":9}');
    assert.equal(await page.locator('mark').textContent(), '9');
    assert.equal(await page.locator('.finding .what').textContent(), 'The gender must be 0, 1 or 2; see the marked place.');
  });
  await check('inspector: a card that was encoded as a whole is explained, and what is inside is shown', async () => {
    await inspect(page, encodeURIComponent(customerInfo));
    assert.match(await page.locator('.finding').textContent(), /whole string was percent-encoded.*The workbench does not decode/s);
    assert.equal(await page.locator('.workbench .face strong').textContent(), JSON.parse(customerInfo).customerName);
  });
  await check('inspector: markup in a card stays text', async () => {
    await inspect(page, '{"customerName":"<img src=x onerror=alert(1)>"}');
    assert.equal(await page.locator('main img').count(), 0);
    assert.equal(await page.locator('.workbench .face strong').textContent(), '<img src=x onerror=alert(1)>');
  });
  await check('inspector: the finding follows the language', async () => {
    await page.click('[data-language=zh]');
    assert.equal(await page.locator('.finding .what').textContent(), '格式正确，工作台可以显示。');
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
  });
  await check('inspector: a picture that a stranger names is not fetched', async () => {
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await inspect(page, '{"headimgurl":"https://stranger.example/1.png"}');
    assert.equal(await page.locator('.workbench dd').textContent(), 'https://stranger.example/1.png');
    assert.deepEqual(asked, ['/api/inspect']);
  });
  await check('inspector: the browser reports no error', () => assert.deepEqual(errors, []));
  await page.close();
}

async function checkPhone(browser, url) {
  for (const colorScheme of ['light', 'dark']) {
    for (const address of ['inspect#1005', '#1005', '#1007']) {
      const { page, errors } = await open(browser, `${url}/${address}`, { viewport: { width: 360, height: 740 }, colorScheme });
      await page.waitForSelector('.parts');
      await check(`/${address}: on a phone in ${colorScheme}, nothing is wider than the screen, and every color of the bar stands out`, async () => {
        const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.equal(width, screen);
        const contrasts = await page.locator('.parts').evaluate(contrastsOfLegend);
        assert(contrasts.every((contrast) => contrast >= 3), `contrasts: ${contrasts}`);
        assert.deepEqual(errors, []);
      });
      await page.close();
    }
  }
}

// WCAG 2.2, 1.4.11: 3:1 for graphics. The browser itself turns every color into sRGB.
function contrastsOfLegend(table) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const panel = luminance(getComputedStyle(table.closest('.panel')).backgroundColor);
  return [...table.tBodies[0].rows].map((row) => {
    const part = luminance(getComputedStyle(row.cells[0], '::before').backgroundColor);
    return (Math.max(part, panel) + 0.05) / (Math.min(part, panel) + 0.05);
  });
}

// A message of WeChat, what the customer's page says of it, and the way from there to the inspector.
async function checkArrived(browser, url, token) {
  const message = JSON.stringify({ FromUserName: openId, MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: '{"customerName":"Mallory","phoneNum' });
  const signature = createHash('sha1').update(['1764153600', 'nonce', token].sort().join('')).digest('hex');
  await check('inspector: a message of WeChat is taken', async () => {
    const answer = await fetch(`${url}/api/wechat/messages?signature=${signature}&timestamp=1764153600&nonce=nonce`, { method: 'POST', body: message });
    assert.equal(await answer.text(), 'success');
  });

  const { page, errors } = await open(browser, `${url}/#1002`);
  await check('inspector: what arrived stands apart from what the shop knows', async () => {
    await page.waitForSelector('.arrived');
    assert.equal(await page.locator('.workbench .face strong').textContent(), 'Alice Johnson');
    assert.equal(await page.locator('.arrived .face strong').textContent(), 'Mallory');
    assert.match(await page.locator('.arrived .what').textContent(), /ends in the middle/);
  });
  await check("inspector: a link leads there from the customer's page, without the customer's data in the address", async () => {
    await page.click('.arrived a');
    await page.waitForSelector('.finding mark');
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, '/inspect/#1002-arrived');
    assert.equal(await page.inputValue('textarea'), JSON.parse(message).SessionFrom);
    assert.deepEqual(errors, []);
  });
  await page.close();
}
