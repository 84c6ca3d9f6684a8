// Builds the customers' page. Customers' words enter as text nodes only, never as markup.
import { budgetPanel } from './budget.js';
import { element, nameOf, portrait, section, workbench } from './card.js';
import { arrivedPanel } from './inspection.js';
import { omissionsPanel } from './omissions.js';
import { byteCount, decode } from './payload.js';
import { text } from './text.js';

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
    element('div', { class: 'stack received' }, workbench(card, entries), omissionsPanel(detail), budgetPanel(detail), detail.arrived ? arrivedPanel(detail.id, detail.arrived) : null),
    element('div', { class: 'stack sent' }, phone(detail, contact), payloadPanel(detail)),
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

function payloadPanel({ id, customerInfo }) {
  const copy = element('button', { type: 'button', class: 'quiet' }, text('copy'));
  copy.addEventListener('click', async () => {
    copy.textContent = await navigator.clipboard.writeText(customerInfo).then(() => text('copied'), () => text('copyFailed'));
  });
  return section('payload', text('payload'), element('pre', { class: 'code', tabindex: 0 }, customerInfo),
    element('p', {}, element('a', { href: `inspect/#${id}` }, text('inspectLink'))), navigator.clipboard ? copy : null);
}
