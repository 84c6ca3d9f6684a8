// Says which values of the shop are not on the card, or not whole, and why.
import { element, section } from './card.js';
import { text } from './text.js';

const groups = [
  ['tooLong', (reason) => reason === 'Length'],
  ['shortened', (reason) => reason === 'Shortened'],
  ['invalid', (reason) => reason.startsWith('Invalid') || reason === 'CustomDataNotEncoded'],
];

export function omissionsPanel({ card, omissions }) {
  return omissions.length === 0 ? null : section('left-out', text('leftOut'), ...groups.map(([name, isOfGroup]) => {
    const members = omissions.filter(({ reason }) => isOfGroup(reason));
    return members.length === 0 ? null : group(name, members, card);
  }));
}

function group(name, members, card) {
  const items = members.flatMap((omission) => [
    element('dt', {}, omission.memberName),
    element('dd', {}, valueOf(omission, card), note(omission)),
  ]);
  return element('div', { class: name },
    element('h3', {}, text(`omitted_${name}`)),
    element('p', { class: 'hint' }, text(`omitted_${name}_why`)),
    element('dl', {}, ...items));
}

// Of a list the last entries are left out; those without a value are on no card anyway.
function valueOf({ memberName, entryCount }, card) {
  const value = card[memberName[0].toLowerCase() + memberName.slice(1)];
  return Array.isArray(value)
    ? value.filter((entry) => entry.value !== null).slice(-entryCount).map((entry) => entry.value).join('\n')
    : String(value);
}

function note({ reason, entryCount }) {
  const words = entryCount > 0 ? text(entryCount === 1 ? 'entry' : 'entries', entryCount)
    : reason === 'Length' || reason === 'Shortened' ? null
      : text(`reason_${reason}`);
  return words === null ? null : element('p', { class: 'hint' }, words);
}
