import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; `packed` and `declared` let a test lie about what is inside. */
export type ZipPart = {
  name: string;
  content: string | Buffer;
  packed?: Buffer;
  declared?: { size: number; crc: number };
  flags?: number;
};

/** A zip file with the parts in the order given. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.packed ?? deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(part.declared?.crc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declared?.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04'), fields, name, packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), fields, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** A deflate stream that unpacks to `first`, then `megabyte` over and over, made without packing it all. */
export function aRepeatingStream(first: string, megabyte: Buffer, times: number): Buffer {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(megabyte, flushed);
  return Buffer.concat([
    deflateRawSync(first, flushed),
    ...Array.from({ length: times }, () => block),
    deflateRawSync(''),
  ]);
}

export type WorkbookContent = {
  /** The rows of each sheet as XML, what follows the rows, or a whole part. */
  sheets: readonly {
    name?: string;
    rows?: string;
    after?: string;
    part?: Partial<ZipPart>;
    state?: string;
  }[];
  sharedStrings?: string;
  styles?: string;
  date1904?: boolean;
  extraParts?: readonly ZipPart[];
};

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An XLSX file written by hand, for what no ordinary library would write. */
export function aWorkbook(content: WorkbookContent): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="${packageRelationship}">${inner}</Relationships>`;
  const sheets = content.sheets.map((sheet, i) => ({
    ...sheet,
    id: `rId${i + 1}`,
    file: `worksheets/sheet${i + 1}.xml`,
  }));
  const workbook =
    `<workbook xmlns="${namespace}" xmlns:r="${relationship}"><workbookPr${content.date1904 ? ' date1904="1"' : ''}/>` +
    `<sheets>${sheets.map((s, i) => `<sheet name="${s.name ?? `Ark${i + 1}`}" sheetId="${i + 1}" r:id="${s.id}"${s.state === undefined ? '' : ` state="${s.state}"`}/>`).join('')}</sheets></workbook>`;
  return aZip([
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', content: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        sheets.map((s) => relation(s.id, 'worksheet', s.file)).join('') +
          relation('rId901', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId902', 'styles', '/xl/styles.xml'),
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${namespace}">${content.sharedStrings ?? ''}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${namespace}">${content.styles ?? ''}</styleSheet>`,
    },
    ...sheets.map((s) => ({
      name: `xl/${s.file}`,
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${namespace}"><sheetData>${s.rows ?? ''}</sheetData>${s.after ?? ''}</worksheet>`,
      ...s.part,
    })),
    ...(content.extraParts ?? []),
  ]);
}

/** A row of inline texts; give XML of your own for the cells that the test is about. */
export function aRow(number: number, cells: readonly string[]): string {
  const inner = cells.map((cell, i) =>
    cell.startsWith('<c')
      ? cell
      : `<c r="${columnName(i)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${number}">${inner.join('')}</row>`;
}

export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
