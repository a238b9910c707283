import { describe, expect, it } from 'vitest';
import { tableToCsv, tableToXlsx, toDocx, toPdf } from '../../../documents/index.ts';
import { readDocx, wordsOf } from '../../../documents/testing/read-docx.ts';
import { readPdf } from '../../../documents/testing/read-pdf.ts';
import { uaFaults } from '../../../documents/testing/ua-faults.ts';
import { localDate } from '../../../kernel/local-date.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { skeletonOf } from '../domain/plan/skeleton.ts';
import { aContent, aContentMeasure } from './content-fixtures.ts';
import { type CaseFacts, makePaper, makeSheet, PAPERS } from './index.ts';

const ODD =
  'Čáhppesnjárga 👩‍⚕️ مرحبا שלום \u0000\u0007\u202eabc\u202c \ud800 =1+1 </w:t> #panic() «Å»\u00ad\u200b 中文';
const LONG =
  `${'Kommunen skal ha nok folk med rett kompetanse til å gi trygge tjenester. '.repeat(60)}\n\n`.repeat(3);

const kinds = ['mobilise', 'develop', 'recruit', 'share', 'phase-out'] as const;
const manyMeasures = (count: number, words: string) =>
  Array.from({ length: count }, (_, i) =>
    aContentMeasure({
      id: `m${i}`,
      number: i + 1,
      title: `${words} ${i + 1}`,
      targetGroup: words,
      owner: words,
      provider: words,
      indicator: words,
      kind: kinds[i % kinds.length]!,
    }),
  );
const chaptersOf = (keys: readonly string[], body: string) =>
  keys.map((key) => ({ id: key, key, title: '', body }));
const nothing: Partial<PlanContent> = {
  name: 'x',
  members: [],
  chapters: [],
  goals: [],
  requirements: [],
  capital: [],
  measures: [],
};

const PLANS: readonly (readonly [string, 'nb' | 'nn', Partial<PlanContent>])[] = [
  ['a plan with nothing in it', 'nb', nothing],
  [
    'a strategy with nothing in it',
    'nn',
    { ...nothing, kind: 'regional', chapters: chaptersOf(skeletonOf('regional'), '') },
  ],
  [
    'a plan of 300 measures',
    'nb',
    {
      chapters: chaptersOf(skeletonOf('municipal'), 'Kort.'),
      measures: manyMeasures(300, 'Videreutdanning i palliasjon'),
    },
  ],
  [
    'a plan of very long texts',
    'nn',
    { chapters: chaptersOf(skeletonOf('municipal'), LONG), measures: manyMeasures(4, LONG.slice(0, 3000)) },
  ],
  [
    'a plan of letters from everywhere',
    'nn',
    {
      name: ODD,
      place: ODD,
      chapters: [
        ...chaptersOf(skeletonOf('municipal'), ODD),
        { id: 'own', key: null, title: ODD, body: ODD },
      ],
      measures: manyMeasures(5, ODD),
      goals: [{ id: 'g', title: ODD, description: ODD, origin: 'own', reference: ODD, indicator: ODD }],
      members: [{ name: ODD, part: 'project-group', municipality: ODD, body: ODD }],
      vulnerability: {
        core: [{ competence: ODD, source: ODD, answer: 'contract', note: ODD }],
        exits: [{ competence: ODD, share: 0.25 }],
      },
    },
  ],
];
const case_ = { body: ODD, caseNumber: ODD, meetingOn: null, summary: LONG, assessment: ODD, proposal: ODD };
const day = localDate('2026-11-01');
const answers = [{ body: ODD, response: { outcome: 'partly', text: ODD } }] as const;
const said = {
  hearings: [{ opensOn: day, closesOn: day, isOver: true, answers }],
  reviews: [{ id: 'r', union: ODD, metOn: day, outcome: 'disagrees', statement: ODD }],
} as const;

describe.each(PLANS)('%s (%s)', (_, language, given) => {
  it.each(PAPERS)('comes out as %s in every form', async (paper) => {
    const content = aContent({ ...given, language });
    const made = { content, version: null, at: new Date(0), language };
    // A case that has been put forward, and one that is drafted.
    const facts: CaseFacts = { case: content.kind === 'regional' ? null : case_, ...said };
    const document = makePaper(paper, made, facts);
    const pdf = await toPdf(document);
    expect(uaFaults(pdf)).toEqual([]);
    expect(readPdf(pdf).text.replace(/\s+/g, '')).toContain('revisjon46');
    const word = await readDocx(await toDocx(document));
    const footers = [...word].filter(([name]) => name.startsWith('word/footer'));
    expect(footers.map(([, xml]) => wordsOf(xml.toString('utf8'))).join()).toContain('revisjon 46');
    expect(word.get('docProps/core.xml')?.toString('utf8')).toContain('revisjon 46</dc:subject>');
    const sheet = makeSheet(paper, made);
    if (sheet === undefined) return;
    const csv = tableToCsv(sheet).split('\r\n');
    expect(csv.length).toBeGreaterThanOrEqual(sheet.rows.length + 2);
    expect(csv.join('\n')).not.toMatch(/(?:^|;)"?[=@+]/m);
    const book = await readDocx(await tableToXlsx(sheet, document));
    expect(book.get('xl/worksheets/sheet1.xml')?.toString('utf8')).not.toMatch(/<f[ >]/);
    expect([...book.values()].some((part) => part.includes('revisjon 46'))).toBe(true);
  });
});
