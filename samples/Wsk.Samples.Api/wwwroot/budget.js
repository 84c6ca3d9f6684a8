// The bytes of a string by member, against what WeChat carries: a stacked bar, and the table that names its segments and gives their figures.
import { element, section } from './card.js';
import { fields } from './payload.js';
import { fieldLabel, language, text } from './text.js';

export function budgetPanel({ byteCount, maxBytes, parts }) {
  const named = parts.map((part) => ({ ...part, label: labelOf(part, parts) }));
  const level = byteCount > maxBytes ? 'over' : byteCount > maxBytes * 0.9 ? 'near' : 'well';
  return section('length', text('length'),
    stackedBar(byteCount, maxBytes, named),
    element('p', { class: `figure ${level}` }, text('bytes', byteCount, maxBytes)),
    parts.length === 0 ? null : legend(named, maxBytes));
}

// To a screen reader it is one figure; the table says the rest.
function stackedBar(byteCount, maxBytes, parts) {
  const scale = Math.max(maxBytes, byteCount);
  const bar = element('div', {
    class: 'bar',
    role: 'meter',
    'aria-label': text('length'),
    'aria-valuemin': 0,
    'aria-valuemax': maxBytes,
    'aria-valuenow': Math.min(byteCount, maxBytes),
    'aria-valuetext': text('bytes', byteCount, maxBytes),
  }, ...parts.map((part) => segment(part, scale)));
  if (byteCount > maxBytes) {
    const limit = element('i', {});
    limit.style.left = percent(maxBytes, scale);
    bar.append(limit);
  }

  return bar;
}

function segment(part, scale) {
  const created = element('span', { class: part.kind.toLowerCase(), title: `${part.label}: ${part.byteCount}` });
  created.style.width = percent(part.byteCount, scale);
  return created;
}

// As many rows as the bar has segments, in the same order and colors.
function legend(parts, maxBytes) {
  const head = element('tr', {}, ...['member', 'bytesHead', 'share'].map((key) => element('th', { scope: 'col' }, text(key))));
  const rows = parts.map((part) => element('tr', { class: part.kind.toLowerCase() },
    element('th', { scope: 'row' }, part.label),
    element('td', { class: 'number' }, String(part.byteCount)),
    element('td', { class: 'number' }, `${((100 * part.byteCount) / maxBytes).toFixed(1)}%`)));
  return element('table', { class: 'parts' }, element('thead', {}, head), element('tbody', {}, ...rows));
}

function percent(bytes, scale) {
  return `${(100 * bytes) / scale}%`;
}

function labelOf({ kind, name, labelEn }, parts) {
  switch (kind) {
    case 'Entry':
      return language() === 'zh' ? name : labelEn;
    case 'Member':
      return fields.includes(name) ? fieldLabel(name) : name === 'customData' ? text(name) : name;
    case 'Frame':
      return text(parts.some((part) => part.kind === 'Entry') ? 'frameWithEntries' : 'frame');
    default:
      return text('rest');
  }
}
