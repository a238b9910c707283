import { dayInNorway } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { formatList, formatNumber, formatPercent, formatShortDate } from '../../../../../web/format.ts';
import type { RequireFailure } from '../../../actions/plan/figures/take-requirements.ts';
import type { Quantile } from '../../../domain/plan/figures/propose.ts';
import { analysisTexts } from '../../../texts/plan/analysis.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { sayRange } from '../../../texts/plan/say-figures.ts';
import type { ProposalView, ProposedRow } from '../../../views/plan/figures/figures.ts';
import type { PlanFrame } from '../frame.tsx';
import { amountField, takeField } from './propose-page.tsx';

/** Where a requirement is from, so that whoever reads it later can find the figure again. */
export function reasonOf(
  row: ProposedRow,
  of: {
    readonly set: NonNullable<ProposalView['set']>;
    readonly quantile: Quantile;
    readonly locale: Locale;
  },
): string {
  const { set, quantile, locale } = of;
  const words = planFiguresTexts[locale].propose;
  const said = words.reason({
    day: formatShortDate(dayInNorway(set.takenAt), locale),
    present: formatNumber(row.present, locale, 1),
    range: sayRange(row.point, 'fte', locale),
    year: row.year,
    positions: formatNumber(row.positions, locale, 1),
    sickness: formatPercent(set.figures.sickness, locale, 1),
  });
  return quantile === 'p80' ? `${said} ${words.reasonP80}` : said;
}

/** What was refused, at the field where it is put right. */
export function sayRefused(
  failure: RequireFailure,
  rows: readonly ProposedRow[],
  frame: PlanFrame,
): readonly FieldFailure[] {
  const words = planFiguresTexts[frame.locale].propose;
  const { faults } = analysisTexts[frame.locale];
  const first = rows.find(({ whole }) => whole.length === 0);
  const atTicks = first === undefined ? 'goal' : takeField(first.code);
  switch (failure.kind) {
    case 'plan-closed':
      return [{ field: 'goal', message: frame.texts.closed(frame.texts.states[failure.state]) }];
    case 'nothing-ticked':
      return [{ field: atTicks, message: words.nothingTicked }];
    case 'newer-set':
      return [{ field: 'goal', message: words.newer }];
    case 'there-already': {
      const there = rows.filter(({ competence }) => failure.competences.includes(competence.id));
      const names = there.map(({ competence }) => competence.name.toLowerCase());
      return [{ field: 'goal', message: words.meanwhile(formatList(names, frame.locale)) }];
    }
    case 'fields-wrong':
      return [
        ...(failure.goal === undefined ? [] : [{ field: 'goal', message: faults[failure.goal] }]),
        ...rows.flatMap(({ code, competence }) => {
          const fault = failure.amounts.get(competence.id);
          return fault === undefined ? [] : [{ field: amountField(code), message: faults[fault] }];
        }),
      ];
  }
}
