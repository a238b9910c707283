const INK = '26231D';
const SOFT = '5A554B';
const RULE = 'D6D0C3';
const GREEN = '1D5F48';
const DEEP = '0D3125';
const TINT = 'F0F5F2';
const SAND = 'F6F3EC';

/** A font that the machines of municipalities have, since the document is to be written on in Word. */
const FONT = 'Calibri';

type Look = {
  readonly id: string;
  /** As Word names it in its own list, which is how it knows a heading for a heading. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
};

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const space = (before: number, after: number, line?: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`;

const heading = (level: number, points: number, before: number, after: number, ink = DEEP): Look => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/>${space(before, after, 252)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/>${colour(ink)}${size(points)}`,
});

const contents = (level: number, extra: string, run = ''): Look => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: extra,
  run,
});

const LOOKS: readonly Look[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: space(0, 160, 228),
    run: `<w:b/><w:bCs/>${colour(DEEP)}<w:spacing w:val="-10"/>${size(30)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: space(0, 240),
    run: `${colour(SOFT)}${size(15)}`,
  },
  heading(1, 20, 440, 140),
  heading(2, 15, 360, 120),
  heading(3, 12.5, 300, 100),
  heading(4, 11, 260, 80, SOFT),
  {
    id: 'Issuer',
    name: 'Issuer',
    basedOn: 'Normal',
    paragraph: space(0, 480),
    run: `<w:b/><w:bCs/>${colour(GREEN)}${size(12)}`,
  },
  {
    id: 'About',
    name: 'About',
    basedOn: 'Normal',
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>' +
      space(0, 60) +
      '<w:ind w:left="2268" w:hanging="2268"/>',
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/>${space(280, 100)}`,
    run: `<w:b/><w:bCs/>${colour(GREEN)}${size(10.5)}`,
  },
  {
    id: 'Source',
    name: 'Source',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: space(80, 0, 240),
    run: `${colour(SOFT)}${size(9)}`,
  },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    basedOn: 'Normal',
    paragraph: `${space(0, 60)}<w:contextualSpacing/>`,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: `<w:suppressAutoHyphens w:val="0"/>${space(40, 40, 240)}`,
    run: size(9.5),
  },
  { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', run: size(8.5) },
  {
    id: 'Term',
    name: 'Term',
    basedOn: 'Normal',
    next: 'Definition',
    paragraph: `<w:keepNext/>${space(120, 0)}`,
    run: '<w:b/><w:bCs/>',
  },
  {
    id: 'Definition',
    name: 'Definition',
    basedOn: 'Normal',
    paragraph: `${space(0, 120)}<w:ind w:left="284"/>`,
  },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    paragraph: `<w:keepLines/>${space(0, 0)}<w:ind w:left="227" w:right="170"/>`,
  },
  {
    id: 'SignatureLine',
    name: 'Signature Line',
    basedOn: 'Normal',
    paragraph: `<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="${INK}"/></w:pBdr>${space(900, 0)}<w:ind w:right="4000"/>`,
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/>${space(0, 240)}`,
    run: `<w:b/><w:bCs/>${colour(DEEP)}${size(20)}`,
  },
  contents(1, space(160, 40), '<w:b/><w:bCs/>'),
  contents(2, `${space(0, 40)}<w:ind w:left="284"/>`),
  contents(3, `${space(0, 40)}<w:ind w:left="567"/>`),
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: space(0, 0),
    run: `${colour(SOFT)}${size(9)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: space(0, 0),
    run: `${colour(SOFT)}${size(9)}`,
  },
];

/** The styles of the document, as real ones that somebody can change in Word and see the whole document follow. */
export function stylesXml(language: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
    `${colour(INK)}${size(11)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${space(0, 140, 276)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:suppressAutoHyphens/></w:pPr></w:style>' +
    LOOKS.map(paragraphStyle).join('') +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>' +
    `<w:style w:type="character" w:customStyle="1" w:styleId="CaptionText"><w:name w:val="Caption Text"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/>${colour(INK)}</w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour(GREEN)}<w:u w:val="single"/></w:rPr></w:style>` +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>' +
    tableStyle() +
    '</w:styles>'
  );
}

function paragraphStyle({ id, name, basedOn, next, paragraph = '', run = '' }: Look): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
    (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/** What the first row, the first column and the sum look like is said once, for every table. */
function tableStyle(): string {
  const line = (side: string, width: number, ink: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${ink}"/>`;
  const part = (kind: string, run: string, borders: string, fill: string) =>
    `<w:tblStylePr w:type="${kind}"><w:rPr>${run}</w:rPr><w:tcPr><w:tcBorders>${borders}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`;
  return (
    '<w:style w:type="table" w:customStyle="1" w:styleId="LederloftTable"><w:name w:val="Lederløft Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${line('top', 8, GREEN)}${line('bottom', 4, RULE)}${line('insideH', 4, RULE)}</w:tblBorders>` +
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    part(
      'firstRow',
      `<w:b/><w:bCs/>${colour(DEEP)}`,
      line('top', 8, GREEN) + line('bottom', 6, GREEN),
      TINT,
    ) +
    part('lastRow', '<w:b/><w:bCs/>', line('top', 8, GREEN), SAND) +
    '</w:style>'
  );
}
