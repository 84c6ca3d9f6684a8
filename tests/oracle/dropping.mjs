// OverflowHandling.DropLowestPriority, step by step: after each step the payload is serialized anew, and its bytes are counted.

export const neverDropped = 2 ** 31 - 1;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The payload of a card of which members may go, and what went; a payload of null is too long. */
export function dropped({ maxBytes, pieces }) {
  const all = pieces.map((piece) => ({ ...piece, isThere: true, shown: piece.value }));
  const fits = () => Buffer.byteLength(payloadOf(all)) <= maxBytes;
  const gone = [];
  for (const piece of dropOrder(all)) {
    if (fits()) {
      break;
    }

    gone.push(piece);
    if (!shorten(piece, fits)) {
      leave(piece, all);
    }
  }

  if (!fits()) {
    return { expected: null, omissions: [] };
  }

  // The last that went first. Run-time entries come from the front, so nothing follows one that stays away.
  let entriesMayFollow = true;
  for (const piece of gone.reverse()) {
    if (piece.isRunTime && !entriesMayFollow) {
      continue;
    }

    const { isThere, shown } = piece;
    piece.isThere = true;
    piece.shown = piece.value;
    if (!fits() && !shorten(piece, fits)) {
      Object.assign(piece, { isThere, shown });
      entriesMayFollow &&= !piece.isRunTime;
    }
  }

  return { expected: payloadOf(all), omissions: omissionsOf(all) };
}

/** Cuts a text to what is left, between two characters on the screen; false if not one and the ellipsis fit. */
function shorten(piece, fits) {
  const elements = piece.shorten ? textElements(piece.value) : [];
  for (let count = elements.length - 1; count > 0; count--) {
    piece.shown = elements.slice(0, count).join('') + '…';
    if (fits()) {
      return true;
    }
  }

  piece.shown = piece.value;
  return false;
}

/** A member goes as a whole; one that is never dropped stays, as short as it can be. */
function leave(piece, all) {
  if (piece.priority !== neverDropped) {
    piece.isThere = false;
    return;
  }

  const whole = Buffer.byteLength(payloadOf(all));
  piece.shown = (textElements(piece.value)[0] ?? '') + '…';
  if (Buffer.byteLength(payloadOf(all)) >= whole) {
    piece.shown = piece.value;
  }
}

function textElements(text) {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The lowest priority first; of equals, the last in payload order first. */
function dropOrder(pieces) {
  return pieces
    .filter((piece) => piece.value !== null && (piece.priority !== neverDropped || piece.shorten))
    .reverse()
    .sort((one, other) => one.priority - other.priority);
}

function payloadOf(pieces) {
  const card = {};
  const entries = [];
  for (const { field, labels, shown } of pieces.filter((piece) => piece.isThere && piece.value !== null)) {
    if (labels) {
      entries.push({ label_cn: labels[0], label_en: labels[1], value: shown });
    } else {
      card[field] = shown;
    }
  }

  if (entries.length !== 0) {
    card.customData = encodeURIComponent(JSON.stringify(entries));
  }

  return JSON.stringify(card);
}

function omissionsOf(pieces) {
  const missing = pieces.filter((piece) => !piece.isThere || piece.shown !== piece.value);
  const outer = missing.filter((piece) => !piece.isRunTime).map((piece) => `${piece.field ?? piece.labels[1]} (${piece.isThere ? 'Shortened' : 'Length'})`);
  const entries = missing.filter((piece) => piece.isRunTime).length;
  return entries === 0 ? outer : [...outer, `entries (Length, ${entries === 1 ? '1 entry' : `${entries} entries`})`];
}
