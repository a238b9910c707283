import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import type { ListedMeasure } from '../../../domain/plan/measures/measure-list.ts';
import type { MeasureCost } from '../../../domain/plan/measures/measure.ts';
import type { MeasuresView } from '../../../views/plan/measures/list.ts';
import type { MeasuresFrame } from './frame.tsx';

type Line = { readonly measure: ListedMeasure; readonly cost: MeasureCost | null };

/** A line for each year and funding, as a budget takes them in; a measure that costs nothing has one line too. */
export function budgetLines({ chosen }: Pick<MeasuresView, 'chosen'>): readonly Line[] {
  return chosen.flatMap((measure): Line[] =>
    measure.costs.length === 0 ? [{ measure, cost: null }] : measure.costs.map((cost) => ({ measure, cost })),
  );
}

export function budgetColumns({ words }: MeasuresFrame, { shell }: MeasuresView): readonly OutColumn<Line>[] {
  const { list, file } = words;
  return [
    { heading: file.plan, value: () => shell.plan.name },
    { heading: list.number, value: ({ measure }) => measure.number },
    { heading: list.measure, value: ({ measure }) => measure.title },
    { heading: list.kind, value: ({ measure }) => words.kinds[measure.kind] },
    { heading: list.status, value: ({ measure }) => words.statuses[measure.status] },
    { heading: file.competence, value: ({ measure }) => measure.competenceName },
    { heading: list.owner, value: ({ measure }) => measure.ownerShown },
    { heading: file.targetGroup, value: ({ measure }) => measure.targetGroup },
    { heading: file.persons, value: ({ measure }) => measure.persons },
    { heading: file.fte, value: ({ measure }) => measure.fte },
    { heading: file.start, value: ({ measure }) => measure.startsOn },
    { heading: list.deadline, value: ({ measure }) => measure.deadlineOn },
    { heading: file.year, value: ({ cost }) => cost?.year ?? null },
    { heading: list.funding, value: ({ cost }) => (cost === null ? null : words.fundings[cost.funding]) },
    { heading: file.kroner, value: ({ cost }) => (cost === null ? null : cost.ore / 100) },
    { heading: file.description, value: ({ measure }) => measure.description },
  ];
}
