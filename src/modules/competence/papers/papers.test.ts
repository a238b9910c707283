import { describe, expect, it } from 'vitest';
import { type FlowBlock, type OfficialDocument, toPdf } from '../../../documents/index.ts';
import { localDate } from '../../../kernel/local-date.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { aContent as content, aContentMeasure as measure } from './content-fixtures.ts';
import { makePaper, makeSheet, type Paper, PAPERS } from './index.ts';

const at = new Date('2026-11-24T09:00:00Z');
const noFacts = { case: null, hearings: [], reviews: [] };
const made = (
  given: Partial<PlanContent> = {},
  language: 'nb' | 'nn' = 'nb',
  version: number | null = null,
) => ({
  content: content(given),
  version,
  at,
  language,
});
const paper = (kind: Paper, of = made()) => makePaper(kind, of, noFacts);

function flow(document: OfficialDocument): readonly FlowBlock[] {
  return document.blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : [block]));
}
const textOf = (document: OfficialDocument) => JSON.stringify(document);

describe('the plan on paper', () => {
  it('has every chapter in its order, also one that this plan has added', () => {
    const headings = flow(paper('plan')).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Mål og føringer',
      'Det vi har',
      'Det vi mangler',
      'Tiltak',
      'Lokalt kapittel',
    ]);
  });

  it('names the revision that it was made from, and the version when it is a kept one', () => {
    const versionOf = (document: OfficialDocument) =>
      document.about.find(({ label }) => label === 'Versjon')?.value;
    expect(versionOf(paper('plan'))).toBe('Arbeidsutkast, revisjon 46');
    expect(versionOf(paper('plan', made({}, 'nb', 3)))).toBe('3 (revisjon 46)');
  });

  it.each(PAPERS)('says at the foot of every page of %s which text it is', (kind) => {
    expect(paper(kind).edition).toBe('Arbeidsutkast, revisjon 46');
    expect(paper(kind, made({}, 'nn', 3)).edition).toBe('Versjon 3 (revisjon 46)');
  });

  it('says that a small count is small, and never that nobody is there', () => {
    const table = flow(paper('plan')).find(
      (block) => block.kind === 'table' && block.caption === 'Det vi har i dag',
    );
    expect(table).toMatchObject({
      rows: [
        ['Sykepleier', '71,5 årsverk', '1.\u00a0november 2026'],
        ['Jordmor', '10 eller færre', '1.\u00a0november 2026'],
      ],
    });
  });

  it('draws what is required against what is held, with the figures in words and in a table', () => {
    const blocks = flow(paper('plan'));
    const chart = blocks.find((block) => block.kind === 'chart');
    expect(chart).toMatchObject({ alt: expect.stringContaining('Sykepleier 84,5 mot 71,5') });
    const table = blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Bemanning'));
    expect(table).toMatchObject({ rows: [['Sykepleier', 2030, 84.5, '71,5', '13']] });
  });

  it('never sets a small count off against what is required, and says what nobody has mapped', () => {
    const [required] = content().requirements;
    const requirements = ['Sykepleier', 'Jordmor', 'Lege'].map((competence) => ({
      ...required!,
      competence,
    }));
    const document = paper('plan', made({ requirements }));
    const table = flow(document).find(
      (block) => block.kind === 'table' && block.caption.startsWith('Bemanning'),
    );
    expect(table).toMatchObject({
      rows: [
        ['Sykepleier', 2030, 84.5, '71,5', '13'],
        ['Jordmor', 2030, 84.5, '10 eller færre', null],
        ['Lege', 2030, 84.5, 'ikke kartlagt', null],
      ],
    });
    const chart = flow(document).find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.alt).toBe(
      'Stolpediagram. Krav og beholdning i årsverk: Sykepleier 84,5 mot 71,5; Jordmor 84,5 mot 10 eller færre.',
    );
  });

  it('says that an empty chapter has not been written', () => {
    expect(
      textOf(paper('plan', made({ chapters: [{ id: 'c', key: 'preface', title: '', body: ' ' }] }))),
    ).toContain('Dette kapitlet er ikke skrevet ennå.');
  });

  it('is in nynorsk when it is asked for in nynorsk', () => {
    const nynorsk = paper('plan', made({}, 'nn'));
    expect(nynorsk.language).toBe('nn');
    expect(textOf(nynorsk)).toContain('kjennast att');
    expect(textOf(paper('action-table', made({}, 'nn')))).toContain('Eige budsjett');
  });
});

it('lets a title that nobody has changed follow the language of the document', () => {
  const chapters = [
    { id: 'c', key: 'definition', title: 'Hva er kompetanse?', body: '' },
    { id: 'd', key: 'preface', title: 'Et ord fra ordføreren', body: '' },
  ];
  const titles = flow(paper('plan', made({ chapters }, 'nn'))).flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );
  expect(titles).toEqual(['Kva er kompetanse?', 'Et ord fra ordføreren']);
});

describe('the action table', () => {
  it('adds up, year by year and all together, and leaves out what was taken out', () => {
    const sheet = makeSheet('action-table', made());
    expect(sheet?.rows).toEqual([
      [
        1,
        measure({}).title,
        'Kommunalsjefen',
        'Eget budsjett',
        30_000_000,
        30_000_000,
        null,
        null,
        60_000_000,
      ],
      [1, measure({}).title, 'Kommunalsjefen', 'Statlig tilskudd', 12_000_000, null, null, null, 12_000_000],
    ]);
    expect(sheet?.total).toEqual([null, 'Sum', null, null, 42_000_000, 30_000_000, 0, 0, 72_000_000]);
  });

  it('says aloud which measures nobody pays for', () => {
    const costs = [{ year: 2027, funding: 'not-funded', ore: 100 }];
    expect(textOf(paper('action-table', made({ measures: [measure({ costs })] })))).toContain(
      'Ett tiltak har ikke dekning.',
    );
  });
});

it('draws what the measures cost each year and who pays, with what there is no money for last', () => {
  const costs = [
    { year: 2027, funding: 'not-funded', ore: 5_000_000 },
    { year: 2027, funding: 'own-budget', ore: 30_000_000 },
    { year: 2028, funding: 'own-budget', ore: 10_000_000 },
  ];
  const blocks = flow(paper('action-table', made({ measures: [measure({ costs })] })));
  const chart = blocks.find((block) => block.kind === 'chart');
  expect(chart?.kind === 'chart' && chart.alt.replaceAll('\u00a0', ' ')).toBe(
    'Søylediagram. Kostnad per år: 2027: 350 000 kr (Eget budsjett 300 000 kr, Ikke finansiert 50 000 kr); ' +
      '2028: 100 000 kr (Eget budsjett 100 000 kr); 2029: 0 kr; 2030: 0 kr.',
  );
  const table = blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Sum etter'));
  expect(table).toMatchObject({
    rows: [
      ['Eget budsjett', 30_000_000, 10_000_000, 0, 0, 40_000_000],
      ['Ikke finansiert', 5_000_000, 0, 0, 0, 5_000_000],
    ],
    total: ['Sum', 35_000_000, 10_000_000, 0, 0, 45_000_000],
  });
});

it('puts the grant that is applied for beside the own share of the same year', () => {
  const sheet = makeSheet('grant-sheet', made());
  expect(sheet?.rows).toHaveLength(1);
  expect(sheet?.rows[0]?.slice(-2)).toEqual([12_000_000, 30_000_000]);
});

it('splits joint costs year by year into whole kroner that add up', () => {
  const regional = made({
    kind: 'regional',
    chapters: [{ id: 'c', key: 'cooperation', title: '', body: '' }],
    arrangement: {
      legalForm: 'host',
      host: 'Gjøvik',
      office: null,
      costKey: 'equal',
      shares: ['A', 'B', 'C'].map((municipality) => ({ municipality, share: 1 / 3 })),
    },
    pools: [
      {
        competence: 'Kreft og palliasjon',
        form: null,
        host: null,
        note: '',
        costOre: 90_000,
        shares: [],
      },
    ],
    courses: [
      {
        title: 'Demens',
        halfYear: '2027-1',
        provider: '',
        place: '',
        startsOn: null,
        targetGroup: '',
        seats: 30,
        costOre: 10_000,
        responsible: null,
      },
    ],
  });
  const table = flow(paper('plan', regional)).find(
    (block) => block.kind === 'table' && block.caption.startsWith('Fordeling'),
  );
  expect(table?.kind === 'table' && table.rows.map((row) => row.slice(2))).toEqual([
    [33_400, 30_000, 30_000, 30_000, 123_400],
    [33_300, 30_000, 30_000, 30_000, 123_300],
    [33_300, 30_000, 30_000, 30_000, 123_300],
  ]);
  expect(table?.kind === 'table' && table.total).toEqual([
    'Sum',
    100,
    100_000,
    90_000,
    90_000,
    90_000,
    370_000,
  ]);
});

const threeAnswers = [
  { body: 'Eldrerådet', response: { outcome: 'followed', text: 'Tatt inn i mål 2.' } },
  { body: 'Brukerrådet', response: { outcome: 'not-followed', text: 'Hører hjemme i en annen plan.' } },
  { body: '', response: null },
] as const;

it('puts the proposal before the account, and the unions with it', () => {
  const document = makePaper('case', made(), {
    case: {
      body: 'Kommunestyret',
      caseNumber: '27/14',
      meetingOn: localDate('2027-03-25'),
      summary: 'Planen gjelder fire år.',
      assessment: '',
      proposal: 'Planen vedtas.',
    },
    hearings: [
      {
        opensOn: localDate('2026-09-11'),
        closesOn: localDate('2026-10-19'),
        isOver: true,
        answers: threeAnswers,
      },
    ],
    reviews: [{ id: 'r', union: 'NSF', metOn: localDate('2027-02-22'), outcome: 'agrees', statement: '' }],
  });
  expect(document.blocks[0]).toMatchObject({ kind: 'note', paragraphs: [[{ text: 'Planen vedtas.' }]] });
  expect(textOf(document)).toContain('Det kom 3 svar.');
  expect(textOf(document)).toContain('720');
});

it('tells those who decide what nobody pays for, and never that a hearing is over before it is', () => {
  const costs = [
    { year: 2027, funding: 'own-budget', ore: 30_000_000 },
    { year: 2028, funding: 'not-funded', ore: 5_000_000 },
  ];
  const sparse = made({ measures: [measure({ costs })] });
  const heard = (isOver: boolean) =>
    textOf(
      makePaper('case', sparse, {
        ...noFacts,
        hearings: [
          {
            opensOn: localDate('2026-11-11'),
            closesOn: localDate('2026-12-31'),
            isOver,
            answers: threeAnswers,
          },
        ],
      }),
    ).replaceAll('\u00a0', ' ');
  expect(heard(false)).toContain('Planen er på høring til og med 31. desember 2026.');
  expect(heard(true)).toContain('Det kom 3 svar.');
  expect(heard(true)).toContain('Av dette er 50 000 kr ikke finansiert ennå.');
});

it.each(PAPERS)('sets %s as a tagged PDF', async (kind) => {
  const pdf = await toPdf(paper(kind));
  expect(pdf.includes('/Marked true')).toBe(true);
  expect(pdf.includes('pdfuaid:part')).toBe(true);
});
