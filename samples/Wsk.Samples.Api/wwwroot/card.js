// Builds the card, and what all panels are made of. Customers' words enter as text nodes only, never as markup.
import { fields } from './payload.js';
import { fieldLabel, text } from './text.js';

export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }

  created.append(...children.filter((child) => child !== null));
  return created;
}

export function section(className, heading, ...children) {
  return element('section', { class: `panel ${className}` }, element('h2', {}, heading), ...children);
}

export function portrait(name, url) {
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

export function workbench(card, entries) {
  return section('workbench', text('workbench'), ...cardContent(card, entries, card.headimgurl, 'empty'));
}

// The picture is given apart: only one that the shop itself names is fetched.
export function cardContent(card, entries, picture, emptyKey) {
  const shown = fields.filter((field) => (card[field] ?? null) !== null);
  const rows = shown.flatMap((field) => [element('dt', {}, fieldLabel(field)), element('dd', {}, fieldValue(field, card[field]))]);
  return [
    element('div', { class: 'face' }, portrait(card.customerName, picture), element('strong', {}, nameOf(card.customerName))),
    shown.length === 0 && entries.length === 0 ? element('p', { class: 'hint' }, text(emptyKey)) : null,
    rows.length === 0 ? null : element('dl', {}, ...rows),
    element('h3', {}, text('customData')),
    entries.length === 0 ? element('p', { class: 'hint' }, text('noEntries')) : entryTable(entries),
  ];
}

function fieldValue(field, value) {
  return field === 'gender' ? `${text(['unknownGender', 'male', 'female'][value])} (${value})` : String(value);
}

function entryTable(entries) {
  const head = element('tr', {}, ...['labelCn', 'labelEn', 'value'].map((key) => element('th', { scope: 'col' }, text(key))));
  const rows = entries.map((entry) =>
    element('tr', {}, element('td', {}, entry.label_cn), element('td', {}, entry.label_en), element('td', {}, entry.value)));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}
