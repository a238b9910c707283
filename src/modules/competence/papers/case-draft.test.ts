import { describe, expect, it } from 'vitest';
import { readText } from '../../../documents/index.ts';
import { localDate } from '../../../kernel/local-date.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { draftCase } from './case-draft.ts';
import type { CaseFacts } from './case-facts.ts';
import { aContent, aContentMeasure, contentFigures, figureLine } from './content-fixtures.ts';
import { makePaper } from './index.ts';

const nothingSaid: CaseFacts = { case: null, hearings: [], reviews: [] };
const drafted = (
  given: Partial<PlanContent>,
  facts: CaseFacts = nothingSaid,
  language: 'nb' | 'nn' = 'nb',
) => {
  const { summary, assessment } = draftCase(aContent(given), facts, language);
  return { summary: summary.replaceAll('\u00a0', ' '), assessment: assessment.replaceAll('\u00a0', ' ') };
};
const heard = (given: Partial<CaseFacts['hearings'][number]> = {}): CaseFacts => ({
  ...nothingSaid,
  hearings: [
    {
      opensOn: localDate('2026-09-01'),
      closesOn: localDate('2026-10-01'),
      isOver: true,
      answers: [
        { body: 'Eldrerådet', response: { outcome: 'followed', text: 'Nytt mål' } },
        { body: 'Brukerrådet', response: { outcome: 'not-followed', text: '' } },
        { body: '', response: null },
      ],
      ...given,
    },
  ],
});

describe('the draft of a case', () => {
  it('gives an account of goals, what is expected, requirements and measures with cost and funding', () => {
    const figures = contentFigures({
      lines: [figureLine('population', 'from80', 1700, 'persons'), figureLine('gap', 'gap', 60)],
    });
    const { summary } = drafted({ figures });
    expect(summary).toContain('# Bakgrunn');
    expect(summary).toContain('- Flere skal bo hjemme');
    expect(summary).toContain(
      '1 700 innbyggere er 80 år eller eldre i 2025. I 2030 er de trolig mellom 1 705 og 1 715 (midten er 1 710).',
    );
    expect(summary).toContain('mangler det trolig mellom 65,0 og 75,0 årsverk i 2030 (midten er 70,0).');
    expect(summary).toContain('Planen stiller 1 krav til bemanning. Ett av kravene følger av lov.');
    expect(summary).toContain('- Skaffes: Sykepleier (høy prioritet)');
    expect(summary).toContain(
      '- Fire helsefagarbeidere tar sykepleierutdanning: 720 000 kr (eget budsjett og statlig tilskudd)',
    );
    expect(summary).not.toContain('Tatt ut');
  });

  it('weighs what was said, what was left out and what may go wrong, and advises', () => {
    const costs = [{ year: 2027, funding: 'not-funded', ore: 5_000_000 }];
    const { assessment } = drafted(
      {
        measures: [
          aContentMeasure({ costs, owner: '' }),
          aContentMeasure({ number: 2, title: 'Egen skole', status: 'dropped', statusReason: 'For dyrt' }),
          aContentMeasure({ number: 3, title: 'Flere nattevakter', status: 'idea', costs: [] }),
        ],
        capital: [],
      },
      {
        ...heard(),
        reviews: [
          { id: 'r', union: 'NSF', metOn: localDate('2026-10-20'), outcome: 'disagrees', statement: 'Nei' },
        ],
      },
    );
    expect(assessment).toContain(
      'Det kom 3 svar i høringen. Slik er svarene behandlet: 1 er fulgt, 1 er ikke fulgt og 1 er ikke behandlet ennå.',
    );
    expect(assessment).toContain('- NSF, 20. oktober 2026: uenig');
    expect(assessment).toContain('- Egen skole: For dyrt');
    expect(assessment).toContain('- Flere nattevakter');
    expect(assessment).toContain('- 50 000 kr av 50 000 kr er ikke finansiert.');
    expect(assessment).toContain('- Ett tiltak mangler ansvarlig eller frist.');
    expect(assessment).toContain('- Det er ikke kartlagt hva kommunen har i dag av sykepleier.');
    expect(assessment).toContain('Det anbefales at Kompetanseplan 2027–2030 vedtas');
  });

  it('tells of nothing that the plan does not hold', () => {
    const { summary, assessment } = drafted({
      goals: [],
      requirements: [],
      measures: [],
      capital: [],
      members: [],
    });
    expect(summary).toBe(
      '# Bakgrunn\n\nSaken gjelder Kompetanseplan 2027–2030, som er laget for helse- og omsorgstjenestene i Gjøvik.',
    );
    expect(assessment).toContain('Planen har ikke vært på høring.');
    expect(assessment).toContain('Ingen drøfting med tillitsvalgte er skrevet inn.');
    expect(assessment).not.toContain('Alternativer');
  });

  it('never tells of a hearing as over before it is, nor of answers that did not come', () => {
    expect(drafted({}, heard({ isOver: false, answers: [] })).assessment).toContain(
      '\n\nHøringen er ikke avsluttet.',
    );
    expect(drafted({}, heard({ answers: [] })).assessment).toContain('Det kom ingen svar i høringen.');
  });

  it('says that it is uncertain whether staff is lacking, where some futures have staff to spare', () => {
    const figures = contentFigures({ lines: [figureLine('gap', 'gap', -7)] });
    expect(drafted({ figures }).summary).toContain('Anslaget går fra −2,0 til 8,0 årsverk');
  });

  it('says that staff is to spare where that is so in all likely futures', () => {
    const figures = contentFigures({ lines: [figureLine('gap', 'gap', -60)] });
    const { summary, assessment } = drafted({ figures });
    const spare =
      'Uten nye grep er det trolig mellom 45,0 og 55,0 årsverk til overs i 2030 (midten er 50,0).';
    expect(summary).toContain(spare);
    expect(assessment).toContain(`Alternativet er å fortsette som i dag. ${spare}`);
    expect(`${summary}${assessment}`).not.toContain('mangler det');
  });

  it('cannot be made into something else by what somebody called a goal', () => {
    const goal = { ...aContent().goals[0]!, title: 'Mål\n\n# Overskrift\n- punkt' };
    const { summary } = drafted({ goals: [goal] });
    const headings = readText(summary).filter(({ kind }) => kind === 'heading');
    expect(headings).toHaveLength(3);
  });

  it('is nynorsk in nynorsk', () => {
    const { summary, assessment } = drafted({}, heard(), 'nn');
    expect(summary).toContain('Saka gjeld Kompetanseplan 2027–2030');
    expect(assessment).toContain('Det kom 3 svar i høyringa. Slik er svara handsama: 1 er følgt');
  });

  it('is in the document of a case that nobody has put forward, marked, and in no other', () => {
    const made = { content: aContent(), version: null, at: new Date(0), language: 'nb' as const };
    const textOf = (facts: CaseFacts) => JSON.stringify(makePaper('case', made, facts).blocks);
    const drafts = textOf(nothingSaid);
    expect(drafts).toContain('Saksutredningen og vurderingen er utkast');
    expect(drafts).toContain('Det anbefales at');
    const one = { body: 'Kommunestyret', caseNumber: '', meetingOn: null, proposal: 'Vedtas.' };
    const written = textOf({ ...nothingSaid, case: { ...one, summary: 'Vår tekst', assessment: '' } });
    expect(written).toContain('Vår tekst');
    expect(written).not.toMatch(/utkast|Det anbefales at/);
  });
});
