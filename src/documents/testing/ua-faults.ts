import { inflateSync } from 'node:zlib';
import { elementsOf, isTagged, kidsOf, openPdf, type OpenPdf } from '../pdf/open-pdf.ts';

/**
 * What a PDF lacks of PDF/UA-1, as far as a program can see it: the tests of the Matterhorn protocol that our documents could fail.
 * Empty when nothing is wrong. Whether the words of an alternative text are good ones, only a person can tell.
 */
export function uaFaults(file: Buffer): readonly string[] {
  const pdf = openPdf(file);
  return [
    ...documentFaults(pdf),
    ...treeFaults(pdf),
    ...headingFaults(pdf),
    ...tableFaults(pdf),
    ...listFaults(pdf),
    ...linkFaults(pdf),
    ...fontFaults(pdf),
    ...pagesOf(pdf).flatMap(([number, page]) => pageFaults(pdf, number, page)),
  ];
}

type Found = readonly [number, string];

const fault = (isWrong: boolean, what: string): readonly string[] => (isWrong ? [what] : []);
const ofType = ({ objects }: OpenPdf, type: string): readonly Found[] =>
  [...objects].filter(([, text]) => new RegExp(`/Type /${type}\\b`).test(text));
const pagesOf = (pdf: OpenPdf): readonly Found[] => ofType(pdf, 'Page');
const refIn = (text: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]);

function streamOf(pdf: OpenPdf, number: number): string {
  const text = pdf.objects.get(number) ?? '';
  const at = text.search(/\bstream\r?\n/);
  const start = at + (/^stream\r?\n/.exec(text.slice(at))?.[0].length ?? 0);
  const bytes = Buffer.from(text.slice(start, start + Number(/\/Length (\d+)/.exec(text)?.[1])), 'latin1');
  return (text.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

function documentFaults(pdf: OpenPdf): readonly string[] {
  const catalog = ofType(pdf, 'Catalog')[0]?.[1] ?? '';
  const xmp = streamOf(pdf, refIn(catalog, 'Metadata'));
  const info = pdf.objects.get(refIn(pdf.trailer, 'Info')) ?? '';
  const hasHeadings = [1, 2, 3, 4].some((level) => elementsOf(pdf, `H${level}`).length > 0);
  return [
    ...fault(!/\/Lang \([a-z]{2}-[A-Z]{2}\)/.test(catalog), 'no language'),
    ...fault(!/\/Marked true/.test(catalog), 'not marked as tagged'),
    ...fault(!/\/DisplayDocTitle true/.test(catalog), 'the name of the file is shown and not the title'),
    ...fault(!/<pdfuaid:part>1</.test(xmp), 'does not say PDF/UA-1'),
    ...fault(!/<dc:title>.*?<rdf:li[^>]*>[^<]/s.test(xmp) || !/\/Title /.test(info), 'no title'),
    ...fault(hasHeadings && !/\/Outlines \d+ 0 R/.test(catalog), 'headings and no bookmarks'),
  ];
}

const STANDARD =
  /^(?:Document|Part|Div|Caption|TOC|TOCI|P|H[1-6]|L|LI|Lbl|LBody|Table|THead|TBody|TFoot|TR|TH|TD|Span|Quote|Note|Reference|Link|Figure|Formula|Code|NonStruct)$/;

function treeFaults(pdf: OpenPdf): readonly string[] {
  const root = ofType(pdf, 'StructTreeRoot')[0]?.[1] ?? '';
  const roles = [...(/\/RoleMap <<([^>]*)>>/.exec(root)?.[1]?.matchAll(/\/(\w+) \/(\w+)/g) ?? [])];
  const mapped = new Map(roles.map(([, from = '', to = '']) => [from, to]));
  const reached = new Set<number>();
  const below = (number: number, parent: number): readonly string[] => {
    reached.add(number);
    const element = pdf.objects.get(number) ?? '';
    const tag = /\/S \/(\w+)/.exec(element)?.[1] ?? '';
    return [
      ...fault(refIn(element, 'P') !== parent, `${number} does not know its parent`),
      ...fault(!STANDARD.test(mapped.get(tag) ?? tag), `${tag} is no tag`),
      ...fault(tag === 'Figure' && !/\/Alt (?:\(.|<..)/.test(element), 'a figure without words'),
      ...kidsOf(element).flatMap((kid) => below(kid, number)),
    ];
  };
  const rootNumber = ofType(pdf, 'StructTreeRoot')[0]?.[0] ?? 0;
  const faults = kidsOf(root).flatMap((kid) => below(kid, rootNumber));
  const lost = ofType(pdf, 'StructElem').filter(([number]) => !reached.has(number));
  return [...faults, ...lost.map(([number]) => `${number} is not in the tree`)];
}

function headingFaults(pdf: OpenPdf): readonly string[] {
  const root = ofType(pdf, 'StructTreeRoot')[0]?.[1] ?? '';
  const below = (number: number): readonly number[] => {
    const element = pdf.objects.get(number) ?? '';
    const level = /\/S \/H(\d)\s/.exec(element)?.[1];
    return [...(level === undefined ? [] : [Number(level)]), ...kidsOf(element).flatMap(below)];
  };
  const levels = kidsOf(root).flatMap(below);
  return levels.flatMap((level, i) =>
    fault(
      level > (levels[i - 1] ?? 0) + 1,
      `a heading of level ${level} after one of level ${levels[i - 1] ?? 0}`,
    ),
  );
}

function tableFaults(pdf: OpenPdf): readonly string[] {
  const at = (number: number) => pdf.objects.get(number) ?? '';
  const root = ofType(pdf, 'StructTreeRoot')[0]?.[1] ?? '';
  const ids = /\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(root)?.[1]?.match(/\([^)]*\)/g) ?? [];
  const isSorted = ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);
  const faults = elementsOf(pdf, 'Table').flatMap((table) => {
    const parts = kidsOf(at(table)).filter((part) => !isTagged(at(part), 'Caption'));
    const rows = parts.flatMap((part) => (isTagged(at(part), 'TR') ? [part] : kidsOf(at(part))));
    const counts = new Set(rows.map((row) => kidsOf(at(row)).length));
    return [
      ...fault(counts.size !== 1, `table ${table} has rows of different lengths`),
      ...fault(
        rows.some((row) => !isTagged(at(row), 'TR')),
        `table ${table} has something else than rows`,
      ),
      ...rows
        .flatMap((row) => kidsOf(at(row)))
        .flatMap((cell) => cellFaults(at(cell), ids).map((what) => `table ${table}: ${what}`)),
    ];
  });
  return [...faults, ...fault(!isSorted, 'names that cannot be looked up')];
}

function cellFaults(cell: string, ids: readonly string[]): readonly string[] {
  const isHeader = isTagged(cell, 'TH');
  const headers = /\/Headers \[([^\]]*)\]/.exec(cell)?.[1]?.match(/\([^)]*\)/g) ?? [];
  const id = /\/ID (\([^)]*\))/.exec(cell)?.[1];
  return [
    ...fault(!isHeader && !isTagged(cell, 'TD'), 'something else than cells'),
    ...fault(isHeader && !/\/Scope \/(?:Column|Row|Both)/.test(cell), 'a header of nothing'),
    ...fault(isHeader && (id === undefined || !ids.includes(id)), 'a header that cannot be found'),
    ...fault(!isHeader && headers.length === 0, 'a cell without a header'),
    ...headers.flatMap((one) => fault(!ids.includes(one), `no header ${one}`)),
  ];
}

function listFaults(pdf: OpenPdf): readonly string[] {
  const at = (number: number) => pdf.objects.get(number) ?? '';
  return [
    ...elementsOf(pdf, 'L').flatMap((list) =>
      kidsOf(at(list)).flatMap((item) =>
        fault(!['LI', 'L', 'Caption'].some((tag) => isTagged(at(item), tag)), 'a list with something else'),
      ),
    ),
    ...elementsOf(pdf, 'LI').flatMap((item) =>
      kidsOf(at(item)).flatMap((part) =>
        fault(!isTagged(at(part), 'Lbl') && !isTagged(at(part), 'LBody'), 'an item with something else'),
      ),
    ),
  ];
}

function linkFaults(pdf: OpenPdf): readonly string[] {
  return ofType(pdf, 'Annot').flatMap(([number, text]) => [
    ...fault(!/\/Contents (?:\(.|<..)/.test(text), `link ${number} is not described`),
    ...fault(!/\/StructParent \d/.test(text), `link ${number} is not in the tree`),
  ]);
}

function fontFaults(pdf: OpenPdf): readonly string[] {
  return ofType(pdf, 'Font').flatMap(([number, text]) => {
    if (/\/Subtype \/Type0/.test(text))
      return fault(!/\/ToUnicode \d+ 0 R/.test(text), `font ${number} has no letters`);
    const descriptor = pdf.objects.get(refIn(text, 'FontDescriptor')) ?? '';
    return fault(
      /\/Subtype \/CIDFont/.test(text) && !/\/FontFile[23]? \d+ 0 R/.test(descriptor),
      `font ${number} is not in the file`,
    );
  });
}

/** What is drawn is either marked as content of the tree or as something beside it, and the tree knows all of it. */
function pageFaults(pdf: OpenPdf, number: number, page: string): readonly string[] {
  const parents = Number(/\/StructParents (\d+)/.exec(page)?.[1]);
  const root = ofType(pdf, 'StructTreeRoot')[0]?.[1] ?? '';
  const nums = /\/Nums \[([^\]]*)\]/.exec(root)?.[1] ?? '';
  const parentArray =
    pdf.objects.get(Number(new RegExp(`(?:^|\\s)${parents} (\\d+) 0 R`).exec(nums)?.[1])) ?? '';
  const owners = [...parentArray.replace(/^\d+ 0 obj/, '').matchAll(/(\d+) 0 R/g)].map(([, owner]) =>
    Number(owner),
  );
  const { marked, unmarked } = markedIn(streamOf(pdf, refIn(page, 'Contents')));
  return [
    ...fault(
      /\/Annots/.test(page) && !/\/Tabs \/S/.test(page),
      `page ${number} is not gone through in the order of the tree`,
    ),
    ...fault(unmarked > 0, `page ${number} draws ${unmarked} things that are not marked`),
    ...fault(new Set(marked).size !== marked.length, `page ${number} uses a mark twice`),
    ...marked.flatMap((mark) => {
      const owner = pdf.objects.get(owners[mark] ?? -1) ?? '';
      const kids = /\/K \[([\s\S]*)\]/.exec(owner)?.[1] ?? '';
      return fault(
        !new RegExp(`(?:^|[^\\d])${mark}(?:[^\\d]|$)`).test(kids),
        `page ${number}: nobody has mark ${mark}`,
      );
    }),
  ];
}

const PAINTING = /^(?:Tj|TJ|'|"|f\*?|F|B\*?|b\*?|S|s|sh|Do|EI)$/;

function markedIn(stream: string): { marked: readonly number[]; unmarked: number } {
  const marked: number[] = [];
  let deep = 0;
  let unmarked = 0;
  const bare = stream.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
  for (const [, mark, operator = ''] of bare.matchAll(/\/MCID (\d+)|(?<=^|\s)([A-Za-z'"]+\*?)(?=\s|$)/g)) {
    if (mark !== undefined) marked.push(Number(mark));
    else if (operator === 'BDC' || operator === 'BMC') deep++;
    else if (operator === 'EMC') deep--;
    else if (PAINTING.test(operator) && deep === 0) unmarked++;
  }
  return { marked, unmarked };
}
