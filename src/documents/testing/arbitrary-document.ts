import fc from 'fast-check';
import { barChart } from '../bar-chart.ts';
import type { Block, FlowBlock, ListItem, OfficialDocument, Run } from '../model.ts';

/** What people paste, and what somebody who means ill would try. */
const NASTY = [
  '#set page(fill: red) #read("/etc/passwd")',
  '*_`$#[]{}<>@\\ // /* */ --- ~ = + - /',
  '"); #panic("x") //',
  '</w:t></w:r></w:p><w:p>&amp;<![CDATA[ ]]>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\u0000\u0001\u001b[31m\u0085\u009f',
  '\ud800 halv \udc00',
  '\uffff\ufffe\ufeff\ufdd0',
  '\u202egnp.exe\u202c',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'https://example.org/en/sti/som/er/sa/lang/at/den/aldri/tar/slutt?med=mange&ord=i&seg',
  'Čáhppesnjárga ŋđŧž Åse Ødegård ÆØÅ',
  'مرحبا بالعالم שלום עולם',
  '👩‍👩‍👧‍👦 🇳🇴 ☑️ 中文 नमस्ते ไทย 𐎀',
  'kom\u00adpe\u00adtan\u00adse',
  'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  '\u115f\u1160\u3164\uffa0',
  '- # 1. ** *',
  '\n\n\n',
  ' \u00a0\u2003\t ',
  '',
];

const words = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.repeat(8)),
);
const runs = fc.array(
  fc.record(
    { text: words, bold: fc.boolean(), italic: fc.boolean(), link: fc.oneof(words, fc.webUrl()) },
    { requiredKeys: ['text'] },
  ) as fc.Arbitrary<Run>,
  { maxLength: 3 },
);
const list = fc.record({
  ordered: fc.boolean(),
  items: fc.array(fc.record({ text: runs }) as fc.Arbitrary<ListItem>, { maxLength: 3 }),
});
const cell = fc.oneof(words, fc.integer(), fc.double(), fc.constant(null));
const block: fc.Arbitrary<FlowBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3, 4), text: words, number: words }),
  fc.record({ kind: fc.constant('paragraph'), text: runs }),
  fc.tuple(list, list, runs).map(([outer, items, text]) => ({
    ...outer,
    kind: 'list' as const,
    items: [...outer.items, { text, items }],
  })),
  fc.record({
    kind: fc.constant('table'),
    caption: words,
    columns: fc.array(fc.record({ header: words, kind: fc.constantFrom('text', 'number', 'money') }), {
      maxLength: 9,
    }),
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 4 }),
    total: fc.option(fc.array(cell, { maxLength: 3 }), { nil: undefined }),
    note: words,
    source: words,
  }),
  fc
    .record({ alt: words, caption: words, label: words, value: fc.double() })
    .map(({ alt, caption, label, value }) => ({
      kind: 'chart' as const,
      alt,
      caption,
      source: label,
      svg: barChart({ bars: [{ label, value, beside: 1 }], language: 'nb' }),
    })),
  fc.record({
    kind: fc.constant('note'),
    tone: fc.constantFrom('information', 'attention', 'decision'),
    heading: words,
    paragraphs: fc.array(runs, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('definitions'),
    items: fc.array(fc.record({ term: words, text: runs }), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('signatures'),
    lines: fc.array(fc.record({ name: words, role: words }), { maxLength: 2 }),
  }),
  fc.constant<FlowBlock>({ kind: 'page-break' }),
);

export const arbitraryDocument: fc.Arbitrary<OfficialDocument> = fc.record({
  title: words,
  subtitle: words,
  language: fc.constantFrom('nb', 'nn', 'en'),
  issuer: words,
  about: fc.array(fc.record({ label: words, value: words }), { maxLength: 3 }),
  blocks: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: block as fc.Arbitrary<Block> },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('landscape'),
          blocks: fc.array(block, { maxLength: 3 }),
        }) as fc.Arbitrary<Block>,
      },
    ),
    { maxLength: 8 },
  ),
  contents: fc.boolean(),
});
