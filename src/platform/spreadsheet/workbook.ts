import { numberFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { ReadStopped } from './table.ts';
import { attribute, readXml } from './xml-reader.ts';
import type { ZipPackage } from './zip-package.ts';

export type Workbook = {
  sheets: readonly { name: string; part: string }[];
  epoch1904: boolean;
  sharedStringsPart: string | undefined;
  stylesPart: string | undefined;
};

const mostSheets = 500;
const mostStyles = 100_000;

/** @throws ReadStopped when the package holds no workbook of ours, with what it holds instead */
export async function readWorkbook(zip: ZipPackage): Promise<Workbook> {
  const part = await findWorkbookPart(zip);
  const relations = await readRelations(zip, relationsPartOf(part));
  const sheets: { name: string; id: string }[] = [];
  let epoch1904 = false;
  await readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') epoch1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      // A hidden sheet holds lists for drop-downs; nobody who chose the file has seen it.
      const visible = (attributes['state'] ?? 'visible') === 'visible';
      const id = attribute(attributes, 'id');
      if (visible && id !== undefined && sheets.length < mostSheets)
        sheets.push({ name: attributes['name'] ?? '', id });
    },
  });
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const partOfType = (type: string, usual: string) => {
    const found = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`));
    if (found === undefined) return zip.has(folder + usual) ? folder + usual : undefined;
    const target = resolve(folder, found.target);
    // Without its styles a sheet can be read, and 80 % becomes 0.8: better to say that a part is missing.
    if (!zip.has(target)) throw new ReadStopped({ kind: 'damaged', part: target });
    return target;
  };
  return {
    sheets: sheets.flatMap(({ name, id }) => {
      const relation = relations.get(id);
      if (relation === undefined) throw new ReadStopped({ kind: 'damaged', part });
      return relation.type.endsWith('/worksheet') ? [{ name, part: resolve(folder, relation.target) }] : [];
    }),
    epoch1904,
    sharedStringsPart: partOfType('sharedStrings', 'sharedStrings.xml'),
    stylesPart: partOfType('styles', 'styles.xml'),
  };
}

async function findWorkbookPart(zip: ZipPackage): Promise<string> {
  if (zip.has('_rels/.rels')) {
    const relations = await readRelations(zip, '_rels/.rels');
    const main = [...relations.values()].find((relation) => relation.type.endsWith('/officeDocument'));
    const part = main === undefined ? undefined : resolve('', main.target);
    if (part !== undefined && zip.has(part) && /(^|\/)workbook\d*\.xml$/i.test(part)) return part;
  }
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml';
  const under = (folder: string) => zip.names.some((name) => name.startsWith(folder));
  if (zip.has('xl/workbook.bin')) throw new ReadStopped({ kind: 'not-a-table', found: 'binary-workbook' });
  if (under('word/')) throw new ReadStopped({ kind: 'not-a-table', found: 'word-document' });
  if (under('ppt/')) throw new ReadStopped({ kind: 'not-a-table', found: 'presentation' });
  if (zip.has('mimetype')) throw new ReadStopped({ kind: 'not-a-table', found: 'open-document' });
  if (under('xl/') || zip.has('[content_types].xml')) throw new ReadStopped({ kind: 'damaged', part: null });
  throw new ReadStopped({ kind: 'not-a-table', found: 'archive' });
}

type Relation = { type: string; target: string };

async function readRelations(zip: ZipPackage, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXml(zip, part, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target } = attributes;
      if (name === 'Relationship' && id !== undefined && type !== undefined && target !== undefined)
        relations.set(id, { type, target });
    },
  });
  return relations;
}

function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The format of each cell style, by its number. */
export async function readStyles(
  zip: ZipPackage,
  part: string | undefined,
): Promise<readonly NumberFormat[]> {
  if (part === undefined) return [];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  await readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) ids.push(Number(attributes['numFmtId'] ?? 0));
      if (ids.length > mostStyles || custom.size > mostStyles)
        throw new ReadStopped({ kind: 'damaged', part });
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return ids.map((id) => numberFormat(id, custom));
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
