// The shop's page: what a person sees of each customer is what the payload says, and customers' words never become markup.
import assert from 'node:assert/strict';
import { check, eventually } from './lib/checks.mjs';
import { openShopPage } from './lib/shop-page.mjs';

const labels = {
  customerName: '姓名', headimgurl: '头像', gender: '性别', phoneNumber: '电话', email: '邮箱', address: '地址', title: '职位',
  department: '单位', birthday: '生日', remark: '备注',
};
const elements = new Set('MAIN DIV SECTION H2 H3 PRE BUTTON P SPAN IMG STRONG DL DT DD TABLE THEAD TBODY TR TH TD'.split(' '));

export async function checkShopPage(url) {
  const get = async (path) => (await fetch(`${url}/api/customers${path}`)).json();
  const customers = await get('');
  const details = await Promise.all(customers.map(({ id }) => get(`/${id}`)));
  const { document, location } = await openShopPage(`${url}/`);
  const main = document.getElementById('customer');

  await eventually(() => main.querySelector('.workbench'), 'the page shows the first customer');
  await check('shop page: every customer is listed', () => {
    const listed = [...document.querySelectorAll('#customers a')].map((link) => link.getAttribute('href'));
    assert.deepEqual(listed, customers.map(({ id }) => `#${id}`));
  });
  for (const detail of details) {
    location.hash = `#${detail.id}`;
    const chosen = () => document.querySelector('#customers [aria-current]')?.getAttribute('href') === location.hash;
    await eventually(() => chosen() && main.getAttribute('aria-busy') === 'false', `the page shows customer ${detail.id}`);
    await check(`shop page: customer ${detail.id} as the workbench shows it`, () => checkCard(main, detail));
    await check(`shop page: customer ${detail.id} brings no markup`, () => checkMarkup(main));
    await checkContact(main, detail);
  }
}

function checkCard(main, detail) {
  const { customData, ...fields } = JSON.parse(detail.customerInfo);
  const entries = customData === undefined ? [] : JSON.parse(decodeURIComponent(customData));
  const shown = Object.entries(fields).map(([name, value]) => [labels[name], name === 'gender' ? `${value === 1 ? '男' : '女'} (${value})` : value]);
  assert.deepEqual(pairs(main.querySelector('.workbench dl')), shown);

  const rows = [...main.querySelectorAll('.workbench tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
  assert.deepEqual(rows, entries.map((entry) => [entry.label_cn, entry.label_en, entry.value]));
  assert.equal(main.querySelector('.payload pre').textContent, detail.customerInfo);

  const bytes = Buffer.byteLength(detail.customerInfo);
  assert.equal(main.querySelector('[role=meter]').getAttribute('aria-valuenow'), String(bytes));
  assert.equal(main.querySelector('[role=meter] span').style.width, `${bytes / 10}%`);
  assert.equal(main.querySelector('.figure').textContent, `${bytes} / 1000 字节（UTF-8）`);
  assert.deepEqual(pairs(main.querySelector('.left-out dl')).map(([member]) => member), detail.droppedMembers);
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
  main.querySelector('.contact').click();
  await check(`shop page: customer ${id}'s button fetches the string that is shown`, () =>
    eventually(() => status.textContent === `已取得 ${Buffer.byteLength(customerInfo)} 字节，与下方一致`, 'the string is fetched'));
}

function pairs(list) {
  const terms = [...list?.querySelectorAll('dt') ?? []];
  return terms.map((term) => [term.textContent, term.nextElementSibling.textContent]);
}
