import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { plain } from './model.ts';
import type { Block, OfficialDocument } from './model.ts';
import { toDocx, toPdf } from './render.ts';
import { readDocx, wordsOf } from './testing/read-docx.ts';
import { readPdf } from './testing/read-pdf.ts';
import { longTable, samplePlan } from './testing/sample-plan.ts';

const aDocument = (blocks: readonly Block[], more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  title: 'Kompetanseplan',
  language: 'nb',
  issuer: 'Gjøvik kommune',
  about: [],
  contents: false,
  blocks,
  ...more,
});
const close = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('a document as PDF', () => {
  it('is tagged, says PDF/UA-1, and names its title and its language', async () => {
    const pdf = readPdf(await toPdf(samplePlan));
    expect(pdf).toMatchObject({ isMarked: true, uaPart: '1', title: samplePlan.title, language: 'nb-NO' });
    const nynorsk = readPdf(await toPdf({ ...samplePlan, language: 'nn' }));
    expect(nynorsk.language).toBe('nn-NO');
    expect(close(nynorsk.text)).toContain('Innhald');
    expect(close(nynorsk.text)).toContain('Kjelde:');
    expect(readPdf(await toPdf({ ...samplePlan, language: 'en' })).language).toBe('en-GB');
  });

  it('has headings, lists, figures and tables as what they are', async () => {
    const { tags } = readPdf(await toPdf(samplePlan));
    // Three tables of 4, 11 and 5 columns; the list of contents has a heading of its own, and lists within it.
    expect(tags).toMatchObject({ Table: 3, THead: 3, Figure: 1, H1: 4, H2: 4, TOC: 4 });
    expect(tags['L']).toBeGreaterThanOrEqual(2);
  });

  it('names the rows of its tables for those who hear them, sums too, and each cell by both its headers', async () => {
    const { raw, tags } = readPdf(await toPdf(samplePlan));
    // 20 headers of columns; rows of 4, 6 and 32, and two sums.
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(20);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(4 + 6 + 32 + 2);
    expect(tags).toMatchObject({ TH: 20 + 44, TFoot: 2 });
    expect(raw).toMatch(/\/Headers \[\(U1x1y0\) \(Row\d+\)\]/);
  });

  it('lets another cell than the first name a row, or none', async () => {
    const table = (nameColumn: number | false): Block => ({
      kind: 'table',
      caption: 'Tiltak',
      nameColumn,
      columns: [
        { header: 'Nr.', kind: 'text' },
        { header: 'Tiltak', kind: 'text' },
      ],
      rows: [['1', 'Fagbrev på jobb']],
    });
    const second = readPdf(await toPdf(aDocument([table(1)]))).raw;
    expect(second).toMatch(/\/Headers \[\(U1x0y0\) \(Row\d+\)\]/);
    const none = readPdf(await toPdf(aDocument([table(false)])));
    expect(none.raw).not.toContain('/Scope /Row');
  });

  it('says on each page and in its properties which edition it is', async () => {
    const edition = 'Arbeidsutkast, revisjon 46';
    const pdf = readPdf(await toPdf({ ...samplePlan, edition }));
    // The front page says it in its own words.
    expect(close(pdf.text).split(close(edition))).toHaveLength(pdf.pages);
    expect(pdf.raw).toContain(`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${edition}`);
  });

  it('says in words what a chart shows', async () => {
    const { raw } = readPdf(await toPdf(samplePlan));
    expect(raw).toContain('/Alt ');
  });

  it('is the same bytes when it is made again', async () => {
    expect((await toPdf(samplePlan)).equals(await toPdf(samplePlan))).toBe(true);
  });

  it('numbers its pages as the language does', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: plain('Ei side') }];
    expect(close(readPdf(await toPdf(aDocument(blocks))).text)).toContain('Side1av1');
    expect(close(readPdf(await toPdf(aDocument(blocks, { language: 'en' }))).text)).toContain('Page1of1');
  });

  it('repeats the header of a table of 300 rows on each of its pages', async () => {
    const pdf = readPdf(await toPdf(aDocument([longTable(300)])));
    expect(pdf.pages).toBeGreaterThan(8);
    expect(pdf.tags['TR']).toBe(302);
    expect(close(pdf.text).split('Finansiering')).toHaveLength(pdf.pages + 1);
  });

  it('begins at the top level and skips none, however the text was written', async () => {
    const levels = ([3, 4, 1, 4] as const).map((level): Block => ({
      kind: 'heading',
      level,
      text: `Nivå ${level}`,
    }));
    expect(readPdf(await toPdf(aDocument(levels))).tags).toMatchObject({ H1: 2, H2: 2 });
  });

  it('can have nothing at all in it', async () => {
    const pdf = readPdf(await toPdf(aDocument([], { title: '  ', issuer: '', contents: true })));
    expect(pdf).toMatchObject({ pages: 1, uaPart: '1', title: 'ikke oppgitt' });
  });
});

describe('a document for Word', () => {
  const open = async (document: OfficialDocument) => {
    const parts = await readDocx(await toDocx(document));
    const read = (name: string) => parts.get(name)?.toString('utf8') ?? '';
    return { parts, body: read('word/document.xml'), styles: read('word/styles.xml'), read };
  };

  it('has parts that are well-formed', async () => {
    const { parts } = await open(samplePlan);
    for (const [name, bytes] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => expect.fail(`${name}: ${error.message}`));
      parser.write(bytes.toString('utf8')).close();
    }
  });

  it('has headings, title, captions and lists by their styles', async () => {
    const { body, styles } = await open(samplePlan);
    const used = (style: string) => body.split(`<w:pStyle w:val="${style}"/>`).length - 1;
    expect(used('Title')).toBe(1);
    expect(used('Heading1')).toBe(3);
    expect(used('Heading2')).toBe(4);
    expect(used('Caption')).toBe(4);
    expect(used('ListParagraph')).toBe(5);
    expect(styles).toContain('<w:name w:val="heading 1"/>');
    expect(styles).toContain('<w:outlineLvl w:val="3"/>');
  });

  it('counts its tables and its figures by fields, each kind for itself', async () => {
    const { body } = await open(samplePlan);
    const counted = (label: string) =>
      [...body.matchAll(new RegExp(`<w:fldSimple w:instr="SEQ ${label} [^>]*>(.*?)</w:fldSimple>`, 'g'))].map(
        ([, field = '']) => wordsOf(field).trim(),
      );
    expect(counted('Tabell')).toEqual(['1', '2', '3']);
    expect(counted('Figur')).toEqual(['1']);
  });

  it('names its edition at the foot of its pages and among its properties', async () => {
    const { read } = await open({ ...samplePlan, edition: 'Arbeidsutkast, revisjon 46' });
    expect(read('docProps/core.xml')).toContain('<dc:subject>Arbeidsutkast, revisjon 46</dc:subject>');
    expect(read('docProps/core.xml')).toContain('<dc:creator>Gjøvik kommune</dc:creator>');
    const footers = [1, 2, 3, 4, 5].map((n) => read(`word/footer${n}.xml`)).join('');
    expect(wordsOf(footers)).toContain('Gjøvik kommune · Arbeidsutkast, revisjon 46');
  });

  it('lets Word divide words in tables, and nowhere else', async () => {
    const { styles, read } = await open(samplePlan);
    expect(read('word/settings.xml')).toContain('<w:autoHyphenation/>');
    expect(styles).toMatch(/w:styleId="Normal">.*?<w:suppressAutoHyphens\/>/);
    expect(styles).toMatch(/w:styleId="TableText">.*?<w:suppressAutoHyphens w:val="0"\/>/);
  });

  it('keeps each row of a table on one page', async () => {
    const { body } = await open(samplePlan);
    const rows = body.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('repeats the header of each table, which has a style of its own', async () => {
    const { body } = await open(samplePlan);
    expect(body.split('<w:tblHeader/>')).toHaveLength(4);
    expect(body.split('<w:tblStyle w:val="LederloftTable"/>')).toHaveLength(4);
  });

  it('is written in its language, and has its contents and its pages as fields', async () => {
    const { body, styles, read } = await open({ ...samplePlan, language: 'nn' });
    expect(styles).toContain('<w:lang w:val="nn-NO"');
    expect(body).toMatch(/TOC \\[ho]/);
    expect(wordsOf(body)).toContain('Innhald');
    const footers = [1, 2, 3, 4, 5].map((n) => read(`word/footer${n}.xml`)).join('');
    expect(footers).toContain('PAGE');
    expect(footers).toContain('NUMPAGES');
  });

  it('has the chart as a drawing and as a picture, with words for those who see neither', async () => {
    const { parts, body } = await open(samplePlan);
    const media = [...parts.keys()]
      .filter((name) => name.startsWith('word/media/'))
      .map((name) => name.slice(-3));
    expect(media.toSorted()).toEqual(['png', 'svg']);
    const png = [...parts].find(([name]) => name.endsWith('.png'))?.[1];
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    expect(body).toMatch(/descr="Liggende stolper\./);
  });

  it('turns the page for a wide table and turns it back', async () => {
    const { body } = await open(samplePlan);
    expect([...body.matchAll(/<w:pgSz[^>]*>/g)].map(([size]) => size.includes('landscape'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('holds a table of 300 rows', async () => {
    const { body } = await open(aDocument([longTable(300)]));
    expect(body.split('<w:tr>').length + body.split('<w:tr ').length - 2).toBe(302);
  });

  it('can have nothing at all in it', async () => {
    const { body } = await open(aDocument([], { title: '', issuer: '', contents: true }));
    expect(wordsOf(body)).toContain('ikke oppgitt');
  });
});

describe('words in narrow columns', () => {
  const columns = ['Tiltak', 'Målgruppe', 'Ansvarlig', 'Status'].map((header) => ({
    header,
    kind: 'text' as const,
  }));
  const textOf = async (cell: string, language: 'nb' | 'nn') => {
    const table: Block = { kind: 'table', caption: 'x', columns, rows: [[cell, cell, cell, cell]] };
    return readPdf(await toPdf(aDocument([table], { language }))).text;
  };

  it.each([
    ['nb', 'spesialistsykepleierutdanningene', /spesialist|utdan/],
    ['nn', 'helsefagarbeidarutdanningane', /helse|utdan/],
  ] as const)(
    'are divided where the language (%s) does when they have no line of their own',
    async (language, word, part) => {
      const text = await textOf(word, language);
      expect(text.replace(/[\s-]+/g, ' ')).not.toContain(word);
      expect(text).toMatch(part);
    },
  );

  it('are left whole when they have', async () => {
    const text = await textOf('Videreutdanning i demensomsorg', 'nb');
    expect(text.split('Videreutdanning')).toHaveLength(5);
    expect(text.split('demensomsorg')).toHaveLength(5);
  });
});
