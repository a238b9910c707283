import type { LocalDate } from '../../kernel/local-date.ts';
import type { Locale } from '../../kernel/locale.ts';
import {
  say,
  staffImportTexts,
  type StaffImportView,
  staffListTexts,
} from '../../modules/organisation/index.ts';
import { out } from '../output.ts';

type Summary = NonNullable<StaffImportView['found']['summary']>;
type Group = { total: number; first: StaffImportView['changes'] };

export type StaffPreview = Summary & {
  asOf: LocalDate;
  problems: StaffImportView['problems'];
  /** The first of each kind, one by one, and how many there are in all. */
  changes: { added: Group; changed: Group; ended: Group };
};

/** More than anybody reads in a terminal; the page and --json have all. */
const PROBLEMS_TOLD = 200;

export function tellPreview(preview: StaffPreview, language: Locale): void {
  const texts = staffImportTexts[language].preview;
  const list = staffListTexts[language];
  out(`${preview.rows} rows, as of ${preview.asOf}.`);

  if (preview.problems.length > 0) out(`\n${texts.problemsHeading(preview.errors, preview.warningsInRows)}`);
  for (const problem of preview.problems.slice(0, PROBLEMS_TOLD)) {
    const weight = list.severity[problem.severity];
    out(`  ${list.place(problem.row, problem.column)}: ${say(list.problems, problem)} [${weight}]`);
  }
  tellRest(preview.problems.length - PROBLEMS_TOLD);

  for (const warning of preview.warnings) out(`\n${say(list.warnings, warning)}`);

  out(`\n${texts.countsHeading}`);
  const { added, changed, ended, unchanged } = texts.groups;
  for (const what of ['units', 'employees', 'positions', 'leaderships'] as const) {
    const count = preview.counts[what];
    out(
      `  ${texts.whats[what]}: ${added} ${count.added}, ${changed} ${count.changed}, ${ended} ${count.ended}, ${unchanged} ${count.unchanged}`,
    );
  }
  for (const group of ['added', 'changed', 'ended'] as const) {
    const { total, first } = preview.changes[group];
    if (total === 0) continue;
    out(`\n${texts.changesCaption(texts.groups[group])}`);
    for (const { who, where, change } of first) {
      const about = [who, where].filter((name) => name !== null).join(', ');
      out(`  ${say(list.changes, change)}${about === '' ? '' : ` (${about})`}`);
    }
    tellRest(total - first.length);
  }
  out('');
}

function tellRest(count: number): void {
  if (count > 0) out(`  … and ${count} more`);
}
