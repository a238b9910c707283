import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

// Small honest files of each kind, and dishonest ones, made by hand.

export const aPdf = (text = 'Vitnemål'): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\ntrailer\n%%EOF\n`);

export const aJpeg = (): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 1), Buffer.from([0xff, 0xd9])]);

export const aPng = (): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(32, 1),
    Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1'),
  ]);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document, or something that is packed as one. */
export function aDocx(
  given: { mainType?: string; document?: Buffer; more?: Readonly<Record<string, string>> } = {},
): Buffer {
  return aZip({
    '[Content_Types].xml': Buffer.from(`<Types><Override ContentType="${given.mainType ?? WORD}"/></Types>`),
    'word/document.xml': given.document ?? Buffer.from('<w:document>Vitnemål</w:document>'),
    ...Object.fromEntries(Object.entries(given.more ?? {}).map(([name, text]) => [name, Buffer.from(text)])),
  });
}

/** Some hundred kilobytes that unpack to hundreds of megabytes. */
export const aZipBomb = (): Buffer => aDocx({ document: Buffer.alloc(220_000_000) });

export function aZip(parts: Readonly<Record<string, Buffer>>): Buffer {
  const heads: Buffer[] = [];
  const files: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path]));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(heads.length, 4);
  end.writeUInt16LE(heads.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
