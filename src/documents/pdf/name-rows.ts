import { closePdf, elementsOf, isTagged, kidsOf, openPdf, type OpenPdf } from './open-pdf.ts';

/**
 * Tags the cell that names a row as the header of its row, in tables that have such. The compiler tags headers of columns only: a
 * function for those of rows stands in it behind a switch (`pdf.header-cell`, feature `a11y-extras`) that its package for Node does
 * not let anybody turn.
 *
 * @param tables which cell names the rows of each table, in the order of the document; undefined where none does
 */
export function nameRows(file: Buffer, tables: readonly (number | undefined)[]): Buffer {
  if (tables.every((column) => column === undefined)) return file;
  const pdf = openPdf(file);
  const found = elementsOf(pdf, 'Table');
  if (found.length !== tables.length)
    throw new Error(`The document has ${tables.length} tables and the PDF ${found.length}`);
  const names = found.flatMap((table, i) => {
    const column = tables[i];
    return column === undefined ? [] : nameRowsOf(pdf, table, column);
  });
  addNames(pdf, names);
  return closePdf(pdf);
}

type Name = { readonly id: string; readonly cell: number };

function nameRowsOf(pdf: OpenPdf, table: number, column: number): readonly Name[] {
  const { objects } = pdf;
  const parts = kidsOf(objects.get(table) ?? '').filter(
    (part) => isTagged(objects.get(part), 'TBody') || isTagged(objects.get(part), 'TFoot'),
  );
  const rows = parts.flatMap((part) => kidsOf(objects.get(part) ?? ''));
  return rows.flatMap((row): readonly Name[] => {
    const cells = kidsOf(objects.get(row) ?? '');
    const named = cells[column];
    const header = objects.get(named ?? -1);
    // A cell with nothing in it names nothing.
    if (named === undefined || header === undefined || !/\/K \[\s*[^\s\]]/.test(header)) return [];
    const id = `(Row${row})`;
    objects.set(
      named,
      header.replace('/S /TD', `/S /TH\n  /ID ${id}`).replace(/\/O \/Table\b/, '$&\n    /Scope /Row'),
    );
    for (const cell of cells.filter((one) => one !== named))
      objects.set(cell, objects.get(cell)?.replace(/\/Headers \[([^\]]*)\]/, `/Headers [$1 ${id}]`) ?? '');
    return [{ id, cell: named }];
  });
}

/** Names stand in the order of their letters, or a reader may not find them. */
function addNames({ objects }: OpenPdf, names: readonly Name[]): void {
  const tree = /(\/IDTree <<\s*\/Names \[)([^\]]*)\]/;
  const [number, root] = [...objects].find(([, text]) => tree.test(text)) ?? [];
  if (number === undefined || root === undefined) throw new Error('The PDF has no tree of names');
  const added = names.map(({ id, cell }) => `${id} ${cell} 0 R`);
  objects.set(
    number,
    root.replace(tree, (_, start: string, old: string) => {
      const all = [...(old.match(/\([^)]*\) \d+ 0 R/g) ?? []), ...added].toSorted((a, b) => (a < b ? -1 : 1));
      return `${start}${all.join(' ')}]`;
    }),
  );
}
