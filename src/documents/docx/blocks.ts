import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  ShadingType,
  SimpleField,
  type Table,
  TextRun,
} from 'docx';
import type { PreparedChart, PreparedFlow, PreparedList, PreparedNote } from '../prepare.ts';
import type { DocumentTexts } from '../texts/index.ts';
import { type PageSize, TEXT_PIXELS } from './page-size.ts';
import { runsOf } from './runs.ts';
import { tableOf } from './table.ts';
import type { PaintChart } from './write-docx.ts';

export type DocxContext = {
  readonly texts: DocumentTexts;
  readonly paint: PaintChart;
  /** Lists so far; each numbered one begins at 1. */
  lists: number;
};

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export async function writeBlock(
  block: PreparedFlow,
  page: PageSize,
  context: DocxContext,
  isFirst = false,
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HEADINGS[3],
          // There is nothing above it to stand off from.
          ...(isFirst && { spacing: { before: 0 } }),
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'list':
      return listOf(block, 0, ++context.lists);
    case 'table': {
      const caption = captionOf(context.texts.table, block.number, block.caption);
      return [caption, tableOf(block, page), ...belowFigure(block.note, block.source, context.texts)];
    }
    case 'chart':
      return chartOf(block, page, context);
    case 'note':
      return noteOf(block);
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [
        new Paragraph({ style: 'Term', children: [new TextRun(term)] }),
        new Paragraph({ style: 'Definition', children: runsOf(text) }),
      ]);
    case 'signatures':
      return block.lines.map(
        ({ name, role }) =>
          new Paragraph({
            style: 'SignatureLine',
            children: [
              new TextRun({ text: name === '' ? context.texts.signature : name, bold: name !== '' }),
              ...(role === '' ? [] : [new TextRun({ text: role, break: 1 })]),
              new TextRun({ text: `${context.texts.placeAndDate}:`, break: 1, color: '5A554B' }),
            ],
          }),
      );
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function listOf(list: Omit<PreparedList, 'kind'>, level: number, instance: number): Paragraph[] {
  const reference = list.ordered ? 'numbers' : 'bullets';
  return list.items.flatMap(({ text, items }) => [
    new Paragraph({
      style: 'ListParagraph',
      numbering: { reference, level, instance },
      children: runsOf(text),
    }),
    ...(items === undefined ? [] : listOf(items, level + 1, instance)),
  ]);
}

function captionOf(label: string, number: number, caption: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${label} `),
      // A field, so that Word can count anew and make a list of them.
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      ...(caption === '' ? [] : [new TextRun({ text: `\u2002${caption}`, style: 'CaptionText' })]),
    ],
  });
}

function belowFigure(note: string, source: string, texts: DocumentTexts): Paragraph[] {
  const words = [...(note === '' ? [] : [note]), ...(source === '' ? [] : [`${texts.source}: ${source}`])];
  // An empty paragraph keeps the next words off the table, and two tables apart.
  return [
    new Paragraph({
      style: 'Source',
      spacing: { after: 280 },
      children: runsOf([{ text: words.join('\n') }]),
    }),
  ];
}

async function chartOf(
  chart: PreparedChart,
  page: PageSize,
  { paint, texts }: DocxContext,
): Promise<Paragraph[]> {
  const { width, height } = sizeOf(chart.svg);
  const across = Math.min(TEXT_PIXELS(page), Math.max(width, TEXT_PIXELS(page) * 0.9));
  const transformation = { width: Math.round(across), height: Math.round((across / width) * height) };
  const picture = await paint(chart.svg, transformation.width * 2);
  const label = `${texts.figure} ${chart.number}`;
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 60 },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(chart.svg),
          transformation,
          fallback: { type: 'png', data: picture },
          altText: { name: label, title: label, description: chart.alt },
        }),
      ],
    }),
    captionOf(texts.figure, chart.number, chart.caption),
    ...belowFigure('', chart.source, texts),
  ];
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, , , width, height] =
    /viewBox="(-?[\d.]+)[ ,]+(-?[\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(svg) ?? [];
  const read = (name: string) => new RegExp(`<svg[^>]*\\s${name}="([\\d.]+)(?:px)?"`).exec(svg)?.[1];
  return {
    width: Number(read('width') ?? width ?? 600) || 600,
    height: Number(read('height') ?? height ?? 300) || 300,
  };
}

const NOTES = {
  information: { edge: '4F8A74', ground: 'F6F3EC' },
  attention: { edge: 'CF8A17', ground: 'FAF3E7' },
  decision: { edge: '0D3125', ground: 'F0F5F2' },
} as const;

function noteOf({ tone, heading, paragraphs }: PreparedNote): Paragraph[] {
  const { edge, ground } = NOTES[tone];
  const look = {
    style: 'Note',
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground },
    border: { left: { style: 'single' as const, size: 24, color: edge, space: 8 } },
    alignment: AlignmentType.LEFT,
  };
  const last = paragraphs.length - 1;
  return [
    new Paragraph({
      ...look,
      keepNext: true,
      spacing: { before: 240, after: 40 },
      children: [new TextRun({ text: heading, bold: true, color: '0D3125' })],
    }),
    ...paragraphs.map(
      (text, i) =>
        new Paragraph({ ...look, spacing: { after: i === last ? 280 : 80 }, children: runsOf(text) }),
    ),
  ];
}
