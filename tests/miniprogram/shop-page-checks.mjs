// The shop's page: what a person sees of each customer is what the payload says, and customers' words never become markup.
import assert from 'node:assert/strict';
import { check, eventually } from './lib/checks.mjs';
import { openShopPage } from './lib/shop-page.mjs';

const labels = {
  customerName: '姓名', headimgurl: '头像', gender: '性别', phoneNumber: '电话', email: '邮箱', address: '地址', title: '职位',
  department: '单位', birthday: '生日', remark: '备注',
};
const elements = new Set('MAIN A DIV SECTION H2 H3 PRE BUTTON P SPAN IMG STRONG DL DT DD TABLE THEAD TBODY TR TH TD'.split(' '));

export async function checkShopPage(url) {
  const get = async (path) => (await fetch(`${url}/api/customers${path}`)).json();
  const customers = await get('');
  const details = await Promise.all(customers.map(({ id }) => get(`/${id}`)));
  const { window, server } = await openShopPage(`${url}/`);
  const { document } = window;
  const main = document.getElementById('customer');

  await eventually(() => main.querySelector('.workbench'), 'the page shows the first customer');
  await check('shop page: every customer is listed', () => {
    const listed = [...document.querySelectorAll('#customers a')].map((link) => link.getAttribute('href'));
    assert.deepEqual(listed, customers.map(({ id }) => `#${id}`));
  });
  for (const detail of details) {
    const link = document.querySelector(`#customers a[href="#${detail.id}"]`);
    const before = main.firstElementChild;
    link.focus();
    link.click();
    await eventually(() => main.firstElementChild !== before, 'the page answers the click');
    await shown(window, detail);
    await check(`shop page: customer ${detail.id} as the workbench shows it`, () => checkCard(main, detail));
    await check(`shop page: customer ${detail.id} brings no markup`, () => checkMarkup(main));
    await check(`shop page: customer ${detail.id} keeps the focus, and names the tab`, () => {
      assert.equal(document.activeElement, link);
      assert.equal(document.title, `${detail.card.customerName ?? '（未登记的访客）'} (${detail.id}) · 微上客客户名片`);
      assert.equal(document.getElementById('announcement').textContent, document.title.split(' · ')[0]);
    });
    await checkContact(main, detail);
  }

  await checkOmissions(window, server, details);
  await checkBack(window, details);
  await checkUnknown(window, details[0]);
  await checkLanguages(window, details[0]);
  await checkProblems(window, server, details);
}

function shown({ document, location }, { id }) {
  const chosen = () => document.querySelector('#customers [aria-current]')?.getAttribute('href');
  const isShown = () => location.hash === `#${id}` && chosen() === `#${id}` && document.title.includes(`(${id})`);
  return eventually(() => isShown() && document.querySelector('main').getAttribute('aria-busy') === 'false', `the page shows customer ${id}`);
}

// Every reason that there is, on one card, as only a server of our own making answers.
async function checkOmissions(window, server, details) {
  const { document, location } = window;
  const omissions = [
    { memberName: 'Gender', field: 'Gender', reason: 'InvalidGender', entryCount: 0 },
    { memberName: 'Address', field: 'Address', reason: 'Length', entryCount: 0 },
    { memberName: 'Birthday', field: 'Birthday', reason: 'InvalidBirthday', entryCount: 0 },
    { memberName: 'Remark', field: 'Remark', reason: 'Shortened', entryCount: 0 },
    { memberName: 'EarlierOrders', field: 'CustomData', reason: 'Length', entryCount: 1 },
  ];
  const base = details.at(-1);
  const earlierOrders = [{ labelCn: '甲', labelEn: 'a', value: 'A' }, { labelCn: '乙', labelEn: 'b', value: 'B' }, { labelCn: '丙', labelEn: 'c', value: null }];
  const card = { ...base.card, gender: 9, address: '<b>上海</b>', birthday: '1958-02-30', remark: '全文', earlierOrders };
  server.answer = (path) => path === `api/customers/${details[0].id}` ? new Response(JSON.stringify({ ...base, id: details[0].id, card, omissions })) : null;
  location.hash = `#${details[0].id}`;
  await shown(window, details[0]);

  const group = (name) => pairs(document.querySelector(`.left-out .${name} dl`));
  await check('shop page: too long, shortened and invalid stand apart, each with its members', () => {
    const headings = [...document.querySelectorAll('.left-out h3')].map((heading) => heading.textContent);
    assert.deepEqual(headings, ['超出长度', '已截短', '值无效']);
    assert.deepEqual(group('tooLong'), [['Address', '<b>上海</b>'], ['EarlierOrders', 'B1 项']]);
    assert.deepEqual(group('shortened'), [['Remark', '全文']]);
    assert.deepEqual(group('invalid'), [['Gender', '9性别必须是 0、1 或 2'], ['Birthday', '1958-02-30生日必须是 yyyy-MM-dd 格式的真实日期']]);
  });
  document.querySelector('[data-language=en]').click();
  await check('shop page: why a member is left out follows the language', () => {
    assert.deepEqual([...document.querySelectorAll('.left-out h3')].map((heading) => heading.textContent), ['Too long', 'Shortened', 'Invalid']);
    assert.deepEqual(group('tooLong').at(-1), ['EarlierOrders', 'B1 entry']);
    assert.deepEqual(group('invalid')[0], ['Gender', '9The gender must be 0, 1 or 2']);
  });
  document.querySelector('[data-language=zh]').click();
  server.answer = null;
  location.hash = `#${details.at(-2).id}`;
  await shown(window, details.at(-2));
  location.hash = `#${base.id}`;
  await shown(window, base);
}

async function checkBack(window, details) {
  window.history.back();
  await check('shop page: the back button leads to the customer before', () => shown(window, details.at(-2)));
}

// An address that names no customer says so, whatever stands there, and shows nobody's card.
async function checkUnknown(window, detail) {
  const { document, location } = window;
  for (const hash of ['4711', 'abc', '1e3', '01001', '-1', '%', '..', '<b>']) {
    location.hash = `#${hash}`;
    await check(`shop page: #${hash} is told to be no customer`, async () => {
      await eventually(() => document.querySelector('[role=alert] p')?.textContent.includes(`「${location.hash}」`), 'the page tells');
      assert.equal(document.querySelector('[role=alert] h2').textContent, '客户不存在');
      assert.equal(document.title, '客户不存在 · 微上客客户名片');
      assert.equal(document.querySelector('[aria-current]'), null);
      assert.equal(document.querySelector('.workbench'), null);
    });
  }

  document.querySelector('#customers a').click();
  await check('shop page: after an unknown customer a known one is shown', () => shown(window, detail));
}

async function checkLanguages(window, detail) {
  const { document, location } = window;
  document.querySelector('[data-language=en]').click();
  await check('shop page: in English, and its language is told to screen readers', () => {
    assert.equal(document.documentElement.lang, 'en');
    assert.equal(document.querySelector('.workbench h2').textContent, 'Workbench');
    assert.equal(document.title, `${detail.card.customerName} (${detail.id}) · WSK customer cards`);
    assert(document.getElementById('customers').textContent.includes('(unknown visitor)'));
    assert.equal(document.querySelector('.contact').lang, 'zh-CN');
  });

  location.hash = '#4711';
  await check('shop page: an unknown customer in English', () =>
    eventually(() => document.querySelector('[role=alert]')?.textContent.includes('“#4711” in the address is no customer’s number.'), 'the page tells'));
  document.querySelector('[data-language=zh]').click();
  await check('shop page: what went wrong follows the language', async () => {
    await eventually(() => document.querySelector('[role=alert] h2').textContent === '客户不存在', 'the page tells in Chinese');
    assert.equal(document.documentElement.lang, 'zh-CN');
  });
}

// What the server says of a problem is what the page says, and the focus of whoever presses the button stays.
async function checkProblems(window, server, [first, second]) {
  const { document, location } = window;
  const told = () => document.querySelector('[role=alert] p')?.textContent;
  const problem = (detail) => new Response(JSON.stringify({ status: 500, title: 'T', detail }), { status: 500 });

  server.answer = () => problem('客户资料不符合 session-from 的规则，详见日志。');
  location.hash = `#${second.id}`;
  await check("shop page: a problem's detail is shown, and the customer stays marked", async () => {
    await eventually(() => told() === '客户资料不符合 session-from 的规则，详见日志。', 'the detail is shown');
    assert.equal(document.querySelector('[aria-current]').getAttribute('href'), `#${second.id}`);
    assert.equal(document.querySelector('.workbench'), null);
  });

  server.answer = () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' });
  document.querySelector('[role=alert] button').click();
  await check('shop page: what is no problem is shown by its status', () => eventually(() => told() === '502 Bad Gateway', 'the status is shown'));

  server.answer = () => Promise.reject(new TypeError('fetch failed'));
  document.querySelector('[role=alert] button').click();
  await check('shop page: a server that does not answer', () => eventually(() => told() === '无法连接服务器', 'the page tells'));

  server.answer = null;
  document.querySelector('[role=alert] button').focus();
  document.querySelector('[role=alert] button').click();
  await check('shop page: the second try shows the card, and the focus stays in its place', async () => {
    await shown(window, second);
    assert.equal(document.activeElement, document.querySelector('main'));
  });

  server.answer = () => problem('店铺数据库没有响应，请重试。');
  document.querySelector('.contact').click();
  await check("shop page: the contact button tells a problem's detail", () =>
    eventually(() => document.querySelector('.phone [role=status]').textContent === '获取失败：店铺数据库没有响应，请重试。', 'the detail is shown'));

  await checkNoCustomers(window, server, first);
}

async function checkNoCustomers({ document, location }, server, first) {
  server.answer = () => new Response('[]', { status: 200 });
  location.hash = '#4711';
  await eventually(() => document.querySelector('[role=alert]'), 'the page tells that there is no such customer');
  document.querySelector('[role=alert] button').click();
  await eventually(() => document.querySelectorAll('#customers a').length === 0, 'the list is empty');
  location.hash = '';
  await check('shop page: a shop without customers says so', () =>
    eventually(() => document.querySelector('[role=alert] h2')?.textContent === '还没有客户', 'the page tells'));

  server.answer = null;
  document.querySelector('[role=alert] button').click();
  await check('shop page: without an id in the address the first customer is shown', () =>
    eventually(() => document.title.includes(`(${first.id})`), 'the first customer is shown'));
}

function checkCard(main, detail) {
  // Before everything else: on a phone it is what is in sight.
  assert(main.querySelector('section').classList.contains('workbench'));

  const { customData, ...fields } = JSON.parse(detail.customerInfo);
  const entries = customData === undefined ? [] : JSON.parse(decodeURIComponent(customData));
  const shown = Object.entries(fields).map(([name, value]) => [labels[name], name === 'gender' ? `${value === 1 ? '男' : '女'} (${value})` : value]);
  assert.deepEqual(pairs(main.querySelector('.workbench dl')), shown);

  const rows = [...main.querySelectorAll('.workbench tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
  assert.deepEqual(rows, entries.map((entry) => [entry.label_cn, entry.label_en, entry.value]));
  assert.equal(main.querySelector('.payload pre').textContent, detail.customerInfo);

  const bytes = Buffer.byteLength(detail.customerInfo);
  assert.equal(main.querySelector('[role=meter]').getAttribute('aria-valuenow'), String(bytes));
  assert.equal(main.querySelector('.figure').textContent, `${bytes} / 1000 字节（UTF-8）`);
  checkBudget(main, fields, entries, bytes);

  const leftOut = [...main.querySelectorAll('.left-out dl')].flatMap(pairs).map(([member]) => member);
  assert.deepEqual(leftOut.sort(), detail.omissions.map(({ memberName }) => memberName).sort());
}

// A segment and a row for each field and each entry, of as many bytes as JavaScript makes of it, and one for what is around them.
function checkBudget(main, fields, entries, bytes) {
  const expected = [
    ...Object.entries(fields).map(([name, value]) => [labels[name], Buffer.byteLength(`,${JSON.stringify(name)}:${JSON.stringify(value)}`)]),
    ...entries.map((entry) => [entry.label_cn, encodeURIComponent(`,${JSON.stringify(entry)}`).length]),
  ];
  expected.push([entries.length === 0 ? '{ }' : '{ } 和自定义信息的外层', bytes - expected.reduce((sum, [, count]) => sum + count, 0)]);

  const rows = [...main.querySelectorAll('.parts tbody tr')].map((row) => [row.cells[0].textContent, Number(row.cells[1].textContent), row.cells[2].textContent]);
  assert.deepEqual(rows, expected.map(([name, count]) => [name, count, `${(count / 10).toFixed(1)}%`]));
  const segments = [...main.querySelectorAll('[role=meter] span')].map((segment) => [segment.title, parseFloat(segment.style.width).toFixed(3)]);
  assert.deepEqual(segments, expected.map(([name, count]) => [`${name}: ${count}`, (count / 10).toFixed(3)]));
}

function checkMarkup(main) {
  for (const element of [main, ...main.querySelectorAll('*')]) {
    assert(elements.has(element.tagName), element.tagName);
    assert(!element.getAttributeNames().some((name) => name.startsWith('on')));
  }

  for (const image of main.querySelectorAll('img')) {
    assert.match(image.src, /^https?:/);
  }
}

async function checkContact(main, { id, customerInfo }) {
  const status = main.querySelector('[role=status]');
  const button = main.querySelector('.contact');
  button.focus();
  button.click();
  await check(`shop page: customer ${id}'s button fetches the string that is shown, and keeps the focus`, async () => {
    await eventually(() => status.textContent === `已取得 ${Buffer.byteLength(customerInfo)} 字节，与下方一致`, 'the string is fetched');
    assert.equal(main.ownerDocument.activeElement, button);
  });
}

function pairs(list) {
  const terms = [...list?.querySelectorAll('dt') ?? []];
  return terms.map((term) => [term.textContent, term.nextElementSibling.textContent]);
}
