import type { Locale } from '../../../../../kernel/locale.ts';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import type {
  FigureLine,
  FigurePoint,
  FigureSet,
  TakenSet,
} from '../../../domain/plan/figures/figure-set.ts';
import { needTexts } from '../../../texts/need.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { nameOfLine, sayOrigin } from '../../../texts/plan/say-figures.ts';

export type FigureFileRow = { readonly line: FigureLine; readonly point: FigurePoint };

/** Every figure of a set, a row for each year. */
export function figureRowsOf({ lines }: FigureSet): readonly FigureFileRow[] {
  return lines.flatMap((line) => line.points.map((point) => ({ line, point })));
}

/** A table that opens as one: each row says for itself where it is from and how to compute it anew. */
export function figureColumns(
  { figures, takenAt }: TakenSet,
  locale: Locale,
): readonly OutColumn<FigureFileRow>[] {
  const { columns, units } = needTexts[locale].downloads;
  const { parts, history } = planFiguresTexts[locale];
  return [
    { heading: columns.figure, value: ({ line }) => parts[line.part] },
    {
      heading: columns.item,
      value: ({ line }) => nameOfLine(line, locale),
    },
    { heading: columns.year, value: ({ point }) => point.year },
    { heading: columns.low, value: ({ point }) => point.p10 },
    { heading: columns.middle, value: ({ point }) => point.p50 },
    { heading: 'p80', value: ({ point }) => point.p80 ?? null },
    { heading: columns.high, value: ({ point }) => point.p90 },
    { heading: columns.unit, value: ({ line }) => units[line.unit] },
    { heading: columns.source, value: () => [figures.register, ...figures.users].map(sayOrigin).join('; ') },
    { heading: columns.baseYear, value: () => figures.baseYear },
    { heading: columns.draws, value: () => figures.draws },
    { heading: columns.seed, value: () => figures.seed },
    { heading: history.when, value: () => dayInNorway(takenAt) },
  ];
}
