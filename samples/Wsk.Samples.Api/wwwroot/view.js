// Builds the page's elements. Customers' words enter as text nodes only, never as markup.
import { byteCount, decode, fields, leftOut } from './payload.js';
import { fieldLabel, text } from './text.js';

function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }

  created.append(...children.filter((child) => child !== null));
  return created;
}

function section(className, heading, ...children) {
  return element('section', { class: `panel ${className}` }, element('h2', {}, heading), ...children);
}

function portrait(name, url) {
  const initial = [...(name ?? '').trim()][0] ?? '?';
  const box = element('span', { class: 'portrait', 'aria-hidden': 'true' }, initial);
  if (url && /^https?:\/\//.test(url)) {
    const image = element('img', { src: url, alt: '', referrerpolicy: 'no-referrer' });
    image.addEventListener('error', () => image.remove());
    box.append(image);
  }

  return box;
}

export function nameOf(name) {
  return name?.trim() ? name : text('unnamed');
}

export function customerList(customers) {
  return customers.map(({ id, name }) => {
    const named = element('b', name?.trim() ? {} : { 'data-text': 'unnamed' }, nameOf(name));
    return element('li', {}, element('a', { href: `#${id}` }, portrait(name), element('span', { class: 'who' }, named, element('small', {}, String(id)))));
  });
}

export function notice(heading, message, retry) {
  const button = element('button', { type: 'button' }, text('retry'));
  button.addEventListener('click', retry);
  return element('section', { class: 'panel notice', role: 'alert' }, element('h2', {}, heading), element('p', {}, message), button);
}

// The card stands first: on a phone and to a screen reader, it is what a customer was chosen for.
export function customerView(detail, contact) {
  const { card, entries } = decode(detail.customerInfo);
  return [
    element('div', { class: 'stack received' }, workbench(card, entries), leftOutPanel(leftOut(detail, entries))),
    element('div', { class: 'stack sent' }, phone(detail, contact), lengthPanel(detail), payloadPanel(detail.customerInfo)),
  ];
}

function phone(detail, contact) {
  const status = element('p', { class: 'hint', role: 'status' }, text('hint'));
  const button = element('button', { type: 'button', class: 'contact', lang: 'zh-CN' }, text('contact'));
  button.addEventListener('click', async () => {
    status.textContent = text('sending');
    try {
      const fetched = await contact(detail.id);
      status.textContent = text(fetched === detail.customerInfo ? 'sent' : 'changed', byteCount(fetched));
    } catch (error) {
      status.textContent = text('failed', error.message);
    }
  });
  const code = '<button open-type="contact"\n  session-from="{{customerInfo}}">\n  联系客服\n</button>';
  return section('phone', text('miniProgram'), element('pre', { class: 'code' }, code), button, status);
}

function workbench(card, entries) {
  const shown = fields.filter((field) => card[field] !== undefined);
  const rows = shown.flatMap((field) => [element('dt', {}, fieldLabel(field)), element('dd', {}, fieldValue(field, card[field]))]);
  return section(
    'workbench',
    text('workbench'),
    element('div', { class: 'face' }, portrait(card.customerName, card.headimgurl), element('strong', {}, nameOf(card.customerName))),
    shown.length === 0 && entries.length === 0 ? element('p', { class: 'hint' }, text('empty')) : null,
    rows.length === 0 ? null : element('dl', {}, ...rows),
    element('h3', {}, text('customData')),
    entries.length === 0 ? element('p', { class: 'hint' }, text('noEntries')) : entryTable(entries),
  );
}

function fieldValue(field, value) {
  return field === 'gender' ? `${text(value === 1 ? 'male' : 'female')} (${value})` : String(value);
}

function entryTable(entries) {
  const head = element('tr', {}, ...['labelCn', 'labelEn', 'value'].map((key) => element('th', { scope: 'col' }, text(key))));
  const rows = entries.map((entry) =>
    element('tr', {}, element('td', {}, entry.label_cn), element('td', {}, entry.label_en), element('td', {}, entry.value)));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

function lengthPanel({ byteCount: bytes, maxBytes }) {
  const label = text('bytes', bytes, maxBytes);
  const bar = element('div', {
    class: bytes > maxBytes * 0.9 ? 'bar near' : 'bar',
    role: 'meter',
    'aria-label': text('length'),
    'aria-valuemin': 0,
    'aria-valuemax': maxBytes,
    'aria-valuenow': bytes,
    'aria-valuetext': label,
  }, element('span'));
  bar.firstChild.style.width = `${(100 * bytes) / maxBytes}%`;
  return section('length', text('length'), bar, element('p', { class: 'figure' }, label));
}

function leftOutPanel(rows) {
  if (rows.length === 0) {
    return null;
  }

  const items = rows.flatMap(([member, value]) => [element('dt', {}, member), element('dd', {}, String(value))]);
  return section('left-out', text('leftOut'), element('p', { class: 'hint' }, text('leftOutWhy')), element('dl', {}, ...items));
}

function payloadPanel(customerInfo) {
  const copy = element('button', { type: 'button', class: 'quiet' }, text('copy'));
  copy.addEventListener('click', async () => {
    copy.textContent = await navigator.clipboard.writeText(customerInfo).then(() => text('copied'), () => text('copyFailed'));
  });
  return section('payload', text('payload'), element('pre', { class: 'code', tabindex: 0 }, customerInfo), navigator.clipboard ? copy : null);
}
