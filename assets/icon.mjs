// Draws icon.png, the packages' icon: a chat bubble with a customer card inside. Run it after a change: node assets/icon.mjs
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const size = 128;
const samples = 4;

const roundedBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, x - right + radius, 0);
  const dy = Math.max(top + radius - y, y - bottom + radius, 0);
  return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= radius;
};
const disc = (x, y, centreX, centreY, radius) => Math.hypot(x - centreX, y - centreY) <= radius;
const tail = (x, y) => y >= 88 && y <= 110 && x >= 34 && x <= 34 + (110 - y) * 1.1;

const blue = [0x1f, 0x6f, 0xd6, 0xff];
const white = [0xff, 0xff, 0xff, 0xff];
const none = [0x1f, 0x6f, 0xd6, 0x00];

function colour(x, y) {
  if (!roundedBox(x, y, 0, 0, 128, 128, 24)) return none;
  if (disc(x, y, 45, 50, 9)) return blue;
  if (y <= 76 && disc(x, y, 45, 76, 15)) return blue;
  if (roundedBox(x, y, 68, 43, 100, 50, 3.5) || roundedBox(x, y, 68, 56, 100, 63, 3.5) || roundedBox(x, y, 68, 69, 88, 76, 3.5)) return blue;
  return roundedBox(x, y, 18, 26, 110, 92, 14) || tail(x, y) ? white : blue;
}

function pixel(column, row) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = column + ((i % samples) + 0.5) / samples;
    const y = row + (Math.floor(i / samples) + 0.5) / samples;
    colour(x, y).forEach((part, index) => { sum[index] += part; });
  }
  return sum.map((part) => Math.round(part / (samples * samples)));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6], 8); // Eight bits each of red, green, blue and alpha.
const rows = Array.from({ length: size }, (_, row) => [0, ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat()]);

writeFileSync(new URL('icon.png', import.meta.url), Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]));
