import type { Locale } from '../../../kernel/locale.ts';
import { assertNever } from '../../../kernel/result.ts';
import { say, staffListTexts } from '../../organisation/index.ts';
import type { StartFetchFailure } from '../actions/fetch-figures.ts';
import type { ImportFiguresFailure } from '../actions/import-figures.ts';
import { figuresTexts } from './figures.ts';

export type FigureFailure = ImportFiguresFailure | StartFetchFailure;

/** More than anybody reads at once; they are counted. */
const CODES_TOLD = 40;

/** Why figures were not taken in, and what to do, in lines for whoever asked. `file` is the file or the table. */
export function sayFigureFailure(failure: FigureFailure, file: string, locale: Locale): readonly string[] {
  const texts = figuresTexts[locale].failures;
  switch (failure.kind) {
    case 'file-unreadable':
      return [texts.fileUnreadable(file, say(staffListTexts[locale].readFailures, failure.why))];
    case 'layout-unknown':
      return [texts.layoutUnknown(file, list(failure.headers))];
    case 'columns-missing':
      return [texts.columnsMissing(file, list(failure.columns))];
    case 'columns-twice':
      return [texts.columnsTwice(file, list(failure.columns))];
    case 'ages-beyond':
      return [texts.agesBeyond(file, list(failure.columns))];
    case 'rows-wrong': {
      const { wrong } = figuresTexts[locale];
      const lines = failure.problems.map((p) => texts.rowWrong(p.row, p.column, wrong[p.wrong], p.found));
      const more = failure.count - failure.problems.length;
      return [
        texts.rowsWrong(file, String(failure.count)),
        ...lines,
        ...(more > 0 ? [texts.moreRows(String(more))] : []),
      ];
    }
    case 'regions-unknown':
      return [texts.regionsUnknown(list(failure.codes))];
    case 'would-lose':
      return [texts.wouldLose(String(failure.comparison.gone), list(failure.comparison.goneRegions))];
    case 'service-unreachable':
      return [texts.unreachable(failure.url)];
    case 'service-too-slow':
      return [texts.tooSlow(failure.url, String(Math.round(failure.timeoutMs / 1000)))];
    case 'service-busy':
      return [texts.busy(failure.url)];
    case 'service-refused':
      return [texts.refused(failure.url, String(failure.status))];
    case 'service-unintelligible':
      return [texts.unintelligible(failure.url)];
    case 'table-unknown':
      return [texts.tableUnknown(failure.table)];
    case 'table-changed':
      return [texts.tableChanged(failure.table, list(failure.missing), list(failure.has))];
    case 'codes-unknown':
      return [texts.codesUnknown(failure.table, failure.variable, list(failure.codes))];
    case 'nothing-told':
      return [texts.nothingTold(failure.table)];
    case 'no-municipalities':
      return [texts.noMunicipalities];
    case 'running':
      return [figuresTexts[locale].fetch.running];
    default:
      return assertNever(failure);
  }
}

function list(words: readonly string[]): string {
  const told = words.slice(0, CODES_TOLD).join(', ');
  return words.length > CODES_TOLD ? `${told} … (${words.length})` : told;
}
