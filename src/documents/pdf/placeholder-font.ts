/** What the font is called where fonts are named. */
export const PLACEHOLDER_FAMILY = 'Lederloft Placeholder';

/** 16-bit words. */
const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
};
/** 32-bit words. */
const longs = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32BE(value >>> 0, i * 4));
  return bytes;
};

const EM = 1000;
const WIDTH = 620;
const OUTER = { left: 60, right: 560, bottom: 0, top: 700 };
const STROKE = 50;

/**
 * A TrueType font with one sign, an empty box, for every character there is. A PDF/UA file may not hold a character that no font has;
 * with this font as the last one there is no such character. The box is what is seen; the text that is searched, copied and read
 * aloud is still the one that was written.
 */
export function placeholderFont(): Buffer {
  const box = boxGlyph();
  const tables: readonly (readonly [string, Buffer])[] = [
    ['OS/2', os2()],
    ['cmap', everyCharacterToTheBox()],
    ['glyf', box],
    ['head', head()],
    // Ascender, descender, gap, widest, then bearings and a caret that stands upright; two glyphs have widths.
    ['hhea', words(1, 0, 800, -200, 0, WIDTH, 0, 0, WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    ['hmtx', words(WIDTH, 0, WIDTH, OUTER.left)],
    ['loca', longs(0, 0, box.length)],
    // Two glyphs; the box has eight points in two contours, and no instructions.
    ['maxp', Buffer.concat([longs(0x00010000), words(2, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', names()],
    ['post', longs(0x00030000, 0, 0, 0, 0, 0, 0, 0)],
  ];
  return assemble(tables);
}

function boxGlyph(): Buffer {
  const inner = {
    left: OUTER.left + STROKE,
    right: OUTER.right - STROKE,
    bottom: OUTER.bottom + STROKE,
    top: OUTER.top - STROKE,
  };
  // The outer contour runs one way round and the inner one the other, which makes a hole.
  const points = [
    [OUTER.left, OUTER.bottom],
    [OUTER.left, OUTER.top],
    [OUTER.right, OUTER.top],
    [OUTER.right, OUTER.bottom],
    [inner.left, inner.bottom],
    [inner.right, inner.bottom],
    [inner.right, inner.top],
    [inner.left, inner.top],
  ] as const;
  const steps = (axis: 0 | 1) => points.map((point, i) => point[axis] - (points[i - 1]?.[axis] ?? 0));
  const bytes = Buffer.concat([
    words(2, OUTER.left, OUTER.bottom, OUTER.right, OUTER.top, 3, 7, 0),
    Buffer.alloc(points.length, 1),
    words(...steps(0), ...steps(1)),
  ]);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

/** A cmap of format 13: one run of characters, all with the same glyph. */
function everyCharacterToTheBox(): Buffer {
  const FIRST = 0x21;
  const LAST = 0x10ffff;
  const group = longs(FIRST, LAST, 1);
  return Buffer.concat([words(0, 1, 3, 10), longs(12), words(13, 0), longs(28, 0, 1), group]);
}

function head(): Buffer {
  return Buffer.concat([
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    words(0b1011, EM),
    Buffer.alloc(16),
    words(OUTER.left, OUTER.bottom, OUTER.right, OUTER.top, 0, 8, 2, 1, 0),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    words(4, WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    longs(0, 0, 0, 0),
    Buffer.from('NONE'),
    words(0x40, 0x21, 0xffff, 800, -200, 0, 800, 200),
    longs(0, 0),
    words(500, 700, 0, 0x20, 1),
  ]);
}

function names(): Buffer {
  const texts = [
    [1, PLACEHOLDER_FAMILY],
    [2, 'Regular'],
    [4, PLACEHOLDER_FAMILY],
    [6, PLACEHOLDER_FAMILY.replaceAll(' ', '-')],
  ] as const;
  let at = 0;
  const records: Buffer[] = [];
  const strings: Buffer[] = [];
  for (const [id, text] of texts) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    records.push(words(3, 1, 0x409, id, bytes.length, at));
    strings.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat([words(0, texts.length, 6 + texts.length * 12), ...records, ...strings]);
}

function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const range = 2 ** power * 16;
  let at = 12 + tables.length * 16;
  const directory: Buffer[] = [
    longs(0x00010000),
    words(tables.length, range, power, tables.length * 16 - range),
  ];
  const bodies: Buffer[] = [];
  for (const [tag, bytes] of tables) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    directory.push(Buffer.from(tag), longs(checksum(padded), at, bytes.length));
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
