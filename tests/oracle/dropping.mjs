// OverflowHandling.DropLowestPriority, step by step: after each step the payload is serialized anew, and its bytes are counted.

export const neverDropped = 2 ** 31 - 1;

/** The payload of a card of which members may go, and what went; a payload of null is too long. */
export function dropped({ maxBytes, pieces }) {
  const all = pieces.map((piece) => ({ ...piece, isThere: true }));
  const fits = () => Buffer.byteLength(payloadOf(all)) <= maxBytes;
  const gone = [];
  for (const piece of dropOrder(all)) {
    if (fits()) {
      break;
    }

    piece.isThere = false;
    gone.push(piece);
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

    piece.isThere = true;
    if (!fits()) {
      piece.isThere = false;
      entriesMayFollow &&= !piece.isRunTime;
    }
  }

  return { expected: payloadOf(all), omissions: omissionsOf(all) };
}

/** The lowest priority first; of equals, the last in payload order first. */
function dropOrder(pieces) {
  return pieces
    .filter((piece) => piece.value !== null && piece.priority !== neverDropped)
    .reverse()
    .sort((one, other) => one.priority - other.priority);
}

function payloadOf(pieces) {
  const card = {};
  const entries = [];
  for (const { field, labels, value } of pieces.filter((piece) => piece.isThere && piece.value !== null)) {
    if (labels) {
      entries.push({ label_cn: labels[0], label_en: labels[1], value });
    } else {
      card[field] = value;
    }
  }

  if (entries.length !== 0) {
    card.customData = encodeURIComponent(JSON.stringify(entries));
  }

  return JSON.stringify(card);
}

function omissionsOf(pieces) {
  const missing = pieces.filter((piece) => !piece.isThere);
  const outer = missing.filter((piece) => !piece.isRunTime).map((piece) => `${piece.field ?? piece.labels[1]} (Length)`);
  const entries = missing.filter((piece) => piece.isRunTime).length;
  return entries === 0 ? outer : [...outer, `entries (Length, ${entries === 1 ? '1 entry' : `${entries} entries`})`];
}
