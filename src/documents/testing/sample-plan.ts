import { barChart } from '../bar-chart.ts';
import { plain } from '../model.ts';
import type { Block, OfficialDocument, TableBlock } from '../model.ts';

const MEASURES = [
  [
    'Videreutdanning i klinisk sykepleie',
    'Enhetsleder, hjemmetjenesten',
    'Høst 2027',
    'Kompetanse- og innovasjonstilskuddet',
    18000000,
  ],
  ['Fagbrev på jobb i helsearbeiderfaget', 'Fagutvikler', 'Vår 2028', 'Eget budsjett', 9600000],
  [
    'Delt stilling i kommunepsykologi',
    'Kommunalsjef helse',
    '2027–2029',
    'Fire kommuner, fordelt etter folketall',
    32000000,
  ],
  ['Større stillinger i turnus', 'Enhetsleder, sykehjem', 'Løpende', 'Uten kostnad', 0],
  ['Veiledning av nyutdannede', 'Fagutvikler', 'Høst 2027', 'Eget budsjett', 4250000],
] as const;

export const longTable = (rows: number): TableBlock => ({
  kind: 'table',
  caption: 'Alle tiltak i planperioden',
  columns: [
    { header: 'Tiltak', kind: 'text' },
    { header: 'Ansvarlig', kind: 'text' },
    { header: 'Frist', kind: 'text' },
    { header: 'Finansiering', kind: 'text' },
    { header: 'Kostnad (kr)', kind: 'money' },
  ],
  rows: Array.from({ length: rows }, (_, i) => {
    const [name = '', owner = '', deadline = '', funding = '', cost = 0] =
      MEASURES[i % MEASURES.length] ?? [];
    return [`${i + 1}. ${name}`, owner, deadline, funding, cost];
  }),
  total: ['Sum', null, null, null, rows * 12770000],
  source: 'Kommunens egne anslag, oktober 2026',
});

const wideTable: TableBlock = {
  kind: 'table',
  caption: 'Behov for årsverk etter kompetanse og år',
  columns: [
    { header: 'Kompetanse', kind: 'text' },
    { header: 'Enhet', kind: 'text' },
    ...Array.from({ length: 8 }, (_, i) => ({ header: String(2027 + i), kind: 'number' as const })),
    { header: 'Merknad', kind: 'text' },
  ],
  rows: [
    'Sykepleier',
    'Helsefagarbeider',
    'Vernepleier',
    'Ergoterapeut',
    'Fysioterapeut',
    'Kommunepsykolog',
  ].map((name, i) => [
    name,
    i % 2 === 0 ? 'Hjemmetjenesten' : 'Sykehjem og korttidsavdeling',
    ...Array.from({ length: 8 }, (_, year) => Math.round((40 + i * 7 + year * 3.4) * 10) / 10),
    i === 5 ? 'Lovpålagt; én person i dag, og derfor sårbart' : '',
  ]),
  note: 'Årsverk er hele stillinger. Tall for 2031 og senere er framskrevet.',
  source: 'SSB, tabell 12055, og kommunens personalliste per 1. oktober 2026',
};

const bars = [
  { label: 'Sykepleier', value: 64.5, beside: 48 },
  { label: 'Helsefagarbeider', value: 112, beside: 97.5 },
  { label: 'Vernepleier', value: 21, beside: 14 },
  { label: 'Ergoterapeut og fysioterapeut', value: 12.5, beside: 9 },
];

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, number: '1', text: 'Sammendrag' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Gjøvik kommune mangler kompetanse som tjenestene trenger de neste fire årene. ' },
      { text: 'Det største gapet er sykepleiere i hjemmetjenesten', bold: true },
      {
        text: ', der hver fjerde er over 58 år. Planen viser hva kommunen vil gjøre, hva det koster, og hvem som har ansvar. Les mer hos ',
      },
      { text: 'Helsedirektoratet', link: 'https://www.helsedirektoratet.no/' },
      { text: '.' },
    ],
  },
  {
    kind: 'note',
    tone: 'decision',
    heading: 'Forslag til vedtak',
    paragraphs: [
      plain(
        'Kommunestyret vedtar kompetanseplanen for 2027–2030 og ber kommunedirektøren innarbeide tiltakene i økonomiplanen.',
      ),
    ],
  },
  { kind: 'heading', level: 2, number: '1.1', text: 'Mål' },
  {
    kind: 'list',
    ordered: true,
    items: [
      { text: plain('Alle enheter har lovpålagt kjernekompetanse hele døgnet.') },
      {
        text: plain('Færre står alene med en kompetanse:'),
        items: {
          ordered: false,
          items: [
            { text: plain('delte stillinger mellom kommunene') },
            { text: [{ text: 'veiledning', italic: true }, { text: ' av nyutdannede' }] },
          ],
        },
      },
      { text: plain('Større stillinger før nye stillinger.') },
    ],
  },
  { kind: 'heading', level: 1, number: '2', text: 'Behovet fram mot 2030' },
  {
    kind: 'paragraph',
    text: plain(
      'Framskrivingen bygger på folketallet, dagens dekning og alderen på de ansatte. Usikkerheten er størst for de siste årene. Samiske navn som Čáhppesnjárga, Unjárga og Guovdageaidnu skrives som de skal.',
    ),
  },
  {
    kind: 'chart',
    svg: barChart({ bars, language: 'nb', key: { value: 'Behov i 2030', beside: 'I dag' } }),
    alt: 'Liggende stolper. Behovet for årsverk øker i alle fire grupper, mest for sykepleiere: fra 48 til 64,5.',
    caption: 'Årsverk i dag og behov i 2030',
    source: 'Lederløfts framskriving, 23. november 2026',
  },
  {
    kind: 'table',
    caption: 'Årsverk i dag og behov i 2030',
    columns: [
      { header: 'Kompetanse', kind: 'text' },
      { header: 'I dag', kind: 'number' },
      { header: 'Behov i 2030', kind: 'number' },
      { header: 'Gap', kind: 'number' },
    ],
    rows: bars.map((b) => [b.label, b.beside, b.value, b.value - b.beside]),
    total: ['Sum', 168.5, 210, 41.5],
    source: 'Lederløfts framskriving',
  },
  {
    kind: 'landscape',
    blocks: [{ kind: 'heading', level: 2, number: '2.1', text: 'Behov år for år' }, wideTable],
  },
  { kind: 'heading', level: 1, number: '3', text: 'Tiltak' },
  { kind: 'paragraph', text: plain('Tiltakene er ordnet etter hvor mye av gapet de dekker per krone.') },
  longTable(32),
  { kind: 'heading', level: 2, text: 'Ord i planen' },
  {
    kind: 'definitions',
    items: [
      { term: 'Dekning', text: plain('Hvor stor del av behovet kommunen har ansatte til i dag.') },
      { term: 'Kjernekompetanse', text: plain('Kompetanse som loven krever at kommunen har.') },
    ],
  },
  {
    kind: 'note',
    tone: 'attention',
    paragraphs: [plain('To kompetanser holdes av én person hver. De er merket i tabell 2.')],
  },
  { kind: 'note', tone: 'information', paragraphs: [plain('Høringen varer til 15. januar 2027.')] },
  { kind: 'heading', level: 2, text: 'Vedtak' },
  {
    kind: 'signatures',
    lines: [
      { name: 'Kari Nordmann', role: 'Kommunedirektør' },
      { name: '', role: 'Ordfører' },
    ],
  },
];

/** A plan with something of everything, as a municipality would write it. */
export const samplePlan: OfficialDocument = {
  title: 'Strategisk kompetanseplan for helse og mestring 2027–2030',
  subtitle: 'Høringsutkast til kommunestyret',
  language: 'nb',
  issuer: 'Gjøvik kommune',
  about: [
    { label: 'Versjon', value: '3, 23. november 2026' },
    { label: 'Status', value: 'Utkast' },
    { label: 'Ansvarlig', value: 'Kommunalsjef for helse og mestring' },
    { label: 'Gjelder', value: '1. januar 2027–31. desember 2030' },
  ],
  blocks,
  contents: true,
};
