// Shows what the server read of a session-from text. The text may be anything: it enters as text nodes only, and no picture that it names is fetched.
import { budgetPanel } from './budget.js';
import { cardContent, element, section } from './card.js';
import { fieldLabel, text } from './text.js';

export function inspectionView(inspection) {
  return [
    finding(inspection),
    section('workbench', text('workbench'), ...cardContent(inspection.card, inspection.entries, null, 'nothing')),
    element('div', { class: 'stack' }, budgetPanel(inspection), others(inspection.otherMembers)),
  ];
}

// On the customer's page: what is wrong, and what came.
export function arrivedPanel(id, { arrivedAt, inspection }) {
  return section(
    'arrived',
    text('arrived'),
    element('p', { class: 'hint' }, text('arrivedWhy')),
    element('p', { class: 'hint' }, new Date(arrivedAt).toLocaleString(document.documentElement.lang)),
    what(inspection),
    ...cardContent(inspection.card, inspection.entries, null, 'nothing'),
    element('p', {}, element('a', { href: `inspect/#${id}-arrived` }, text('inspectLink'))),
  );
}

function finding(inspection) {
  const length = tooLong(inspection);
  return section('finding', text('finding'), length && inspection.error === 'None' ? null : what(inspection), length, wrapping(inspection), marked(inspection));
}

const fieldsWithRules = new Set(['Gender', 'Birthday', 'CustomData']);

function what({ error, field }) {
  return element('p', { class: error === 'None' ? 'what fine' : 'what wrong' }, messageOf(error, field));
}

function messageOf(error, field) {
  if (error !== 'InvalidMember' || !field) {
    return text(`error_${error}`);
  }

  return fieldsWithRules.has(field) ? text(`invalid_${field}`) : text('invalid_text', fieldLabel(wireName(field)));
}

function wireName(field) {
  return field === 'HeadImgUrl' ? 'headimgurl' : field[0].toLowerCase() + field.slice(1);
}

function tooLong({ byteCount, maxBytes }) {
  return byteCount > maxBytes ? element('p', { class: 'what wrong' }, text('tooLong', byteCount, maxBytes)) : null;
}

function wrapping({ wrapping: kind }) {
  return kind === 'None' ? null : element('p', { class: 'hint' }, text(`wrapping_${kind}`));
}

// What is missing has no character to mark: a sign stands in its place.
function marked({ text: source, mark }) {
  if (source === '') {
    return null;
  }

  const code = element('pre', { class: 'code', tabindex: 0, 'aria-label': text('markedText') });
  if (!mark) {
    code.append(source);
    return code;
  }

  const end = mark.start + mark.length;
  const place = mark.length === 0 ? text('endsHere') : source.slice(mark.start, end);
  code.append(source.slice(0, mark.start), element('mark', {}, place), source.slice(end));
  return code;
}

function others(members) {
  if (members.length === 0) {
    return null;
  }

  const items = members.flatMap(({ name, json }) => [element('dt', {}, name), element('dd', {}, json)]);
  return section('others', text('otherMembers'), element('p', { class: 'hint' }, text('otherMembersWhy')), element('dl', {}, ...items));
}
