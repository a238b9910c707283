import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PreparedDocument, PreparedFlow } from '../prepare.ts';
import { documentTexts, languageTags } from '../texts/index.ts';
import { type DocxContext, writeBlock } from './blocks.ts';
import { LANDSCAPE, MARGIN, type PageSize, PORTRAIT, TEXT_WIDTH } from './page-size.ts';
import { stylesXml } from './styles-xml.ts';

/** A chart as a picture, twice as sharp as it is shown. */
export type PaintChart = (svg: string, width: number) => Promise<Uint8Array>;

/** The document as a file of Word, with real styles, headings and tables. */
export async function writeDocx(document: PreparedDocument, paint: PaintChart): Promise<Uint8Array> {
  const tag = languageTags[document.language];
  const context: DocxContext = { texts: documentTexts[document.language], lists: 0, paint };
  const sections: ISectionOptions[] = [];
  for (const { page, blocks } of spreads(document)) {
    const children: (Paragraph | Table | TableOfContents)[] =
      sections.length === 0 ? [...front(document)] : [];
    // In order, since lists and pictures are counted as they come.
    for (const [i, block] of blocks.entries())
      children.push(...(await writeBlock(block, page, context, i === 0)));
    sections.push(section(document, page, children, sections.length === 0));
  }
  const file = new Document({
    title: document.title,
    creator: document.issuer,
    lastModifiedBy: document.issuer,
    subject: document.edition,
    description: document.subtitle,
    // Only tables are narrow enough to need it; their styles let it happen.
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    externalStyles: stylesXml(tag),
    numbering: { config: [BULLETS, NUMBERS] },
    // A good guess until somebody has Word count the pages; it takes most of the time, so only where there is a list of contents.
    ...(document.contents && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections,
  });
  return Packer.toBuffer(file);
}

/**
 * Runs of blocks on pages of the same kind; the first may be without blocks, since the front stands there. A document that is a wide
 * table at heart begins on a page on its side.
 */
function spreads({
  blocks,
  contents,
}: PreparedDocument): { page: PageSize; blocks: readonly PreparedFlow[] }[] {
  const isTurned = !contents && blocks[0]?.kind === 'landscape';
  const all: { page: PageSize; blocks: PreparedFlow[] }[] = [
    { page: isTurned ? LANDSCAPE : PORTRAIT, blocks: [] },
  ];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'landscape' && isTurned && i === 0) {
      all[0]?.blocks.push(...block.blocks);
    } else if (block.kind === 'landscape') {
      all.push({ page: LANDSCAPE, blocks: [...block.blocks] });
    } else if (all.at(-1)?.page === LANDSCAPE) {
      all.push({ page: PORTRAIT, blocks: [block] });
    } else all.at(-1)?.blocks.push(block);
  }
  return all;
}

function section(
  { title, issuer, edition, language, contents }: PreparedDocument,
  page: PageSize,
  children: ISectionOptions['children'],
  isFirst: boolean,
): ISectionOptions {
  const rightTab = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH(page) }];
  const [before = '', between = '', after = ''] = documentTexts[language].page('\n', '\n').split('\n');
  const number = new TextRun({
    children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const foot = [issuer, edition].filter(Boolean).join(' · ');
  const footer = new Footer({
    children: [new Paragraph({ style: 'Footer', tabStops: rightTab, children: [new TextRun(foot), number] })],
  });
  const empty = {
    header: new Header({ children: [new Paragraph('')] }),
    footer: new Footer({ children: [new Paragraph('')] }),
  };
  return {
    children,
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          width: PORTRAIT.width,
          height: PORTRAIT.height,
          orientation: page === LANDSCAPE ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(title)] })] }),
      ...(isFirst && { first: empty.header }),
    },
    footers: { default: footer, ...(isFirst && { first: contents ? empty.footer : footer }) },
  };
}

function front(document: PreparedDocument): (Paragraph | TableOfContents)[] {
  const { title, subtitle, issuer, about, contents, language } = document;
  const texts = documentTexts[language];
  const pageBreak = () => new Paragraph({ children: [new PageBreak()] });
  const lines = about.map(
    ({ label, value }) =>
      new Paragraph({
        style: 'About',
        children: [new TextRun({ text: label, color: '5A554B' }), new TextRun({ children: ['\t', value] })],
      }),
  );
  return [
    ...(issuer === '' ? [] : [new Paragraph({ style: 'Issuer', children: [new TextRun(issuer)] })]),
    new Paragraph({
      style: 'Title',
      ...(contents && { spacing: { before: 3400 } }),
      children: [new TextRun(title)],
    }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] })]),
    ...lines,
    ...(contents
      ? [
          pageBreak(),
          new Paragraph({ style: 'TOCHeading', children: [new TextRun(texts.contents)] }),
          new TableOfContents(texts.contents, { hyperlink: true, headingStyleRange: '1-3' }),
          pageBreak(),
        ]
      : [
          new Paragraph({
            border: { top: { style: 'single', size: 8, color: '1D5F48', space: 1 } },
            spacing: { before: 200, after: 0 },
          }),
        ]),
  ];
}

const level = (at: number) => ({
  level: at,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 397 * (at + 1), hanging: 340 } } },
});
const BULLETS = {
  reference: 'bullets',
  levels: [
    { ...level(0), format: LevelFormat.BULLET, text: '•' },
    { ...level(1), format: LevelFormat.BULLET, text: '–' },
  ],
};
const NUMBERS = {
  reference: 'numbers',
  levels: [
    { ...level(0), format: LevelFormat.DECIMAL, text: '%1.' },
    { ...level(1), format: LevelFormat.LOWER_LETTER, text: '%2.' },
  ],
};
