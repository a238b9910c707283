import type { Locale } from '../../../kernel/locale.ts';
import { printable } from '../../../kernel/printable.ts';
import { assertNever } from '../../../kernel/result.ts';
import { say } from '../../organisation/index.ts';
import type { StartFetchFailure } from '../actions/fetch-figures.ts';
import type { ImportFiguresFailure } from '../actions/import-figures.ts';
import { type FigureProblem, kindsOf } from '../domain/figures/problems.ts';
import { figureFailureTexts, type FigureUse } from './figure-failures.ts';

export type FigureFailure = ImportFiguresFailure | StartFetchFailure;

/** More than anybody reads at once; they are counted. */
const CODES_TOLD = 40;
/** Enough to see which file it is. */
const HEADERS_TOLD = 12;

/** Why figures were not taken in, and what to do, in lines for whoever asked. `name` is that of the file or the table. */
export function sayFigureFailure(
  failure: FigureFailure,
  name: string,
  locale: Locale,
  use: FigureUse,
): readonly string[] {
  const texts = figureFailureTexts[locale];
  const file = printable(name);
  const nothing = texts.nothing[use];
  const again = `${nothing} ${texts.again[use]}`;
  switch (failure.kind) {
    case 'file-unreadable':
      return [texts.fileUnreadable(file, say(texts.unreadable, failure.why), nothing)];
    case 'layout-unknown':
      return [texts.layoutUnknown(file, list(failure.headers, HEADERS_TOLD), texts.rightFile[use], nothing)];
    case 'columns-missing':
      return [texts.columnsMissing(file, list(failure.columns), failure.columns.length, again)];
    case 'columns-twice':
      return [texts.columnsTwice(file, list(failure.columns), again)];
    case 'ages-beyond':
      return [texts.agesBeyond(file, list(failure.columns), again)];
    case 'no-figures':
      return [texts.noFigures(file, again)];
    case 'rows-wrong':
      return [texts.rowsWrong(file, failure.count, again), ...sayProblems(failure, locale)];
    case 'regions-unknown':
      return [texts.regionsUnknown(list(failure.codes), nothing)];
    case 'would-lose':
      return [texts.wouldLose(failure.comparison.gone, list(failure.comparison.goneRegions))];
    case 'service-unreachable':
      return [texts.unreachable(serviceOf(failure.url))];
    case 'service-too-slow':
      return [texts.tooSlow(serviceOf(failure.url), String(Math.round(failure.timeoutMs / 1000)))];
    case 'service-busy':
      return [texts.busy(serviceOf(failure.url))];
    case 'service-refused':
      return [texts.refused(serviceOf(failure.url), String(failure.status))];
    case 'service-unintelligible':
      return [texts.unintelligible(serviceOf(failure.url))];
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
      return [texts.running];
    default:
      return assertNever(failure);
  }
}

/** Who did not answer: the rest of an address is the question, which says nothing to whoever reads. */
function serviceOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

/** Kind by kind: the rule with the first, the places of some more, and how many there are beside them. */
function sayProblems(
  { problems, count }: { readonly problems: readonly FigureProblem[]; readonly count: number },
  locale: Locale,
): readonly string[] {
  const texts = figureFailureTexts[locale];
  const { kinds, others } = kindsOf(problems, count);
  const lines = kinds.flatMap((kind) => {
    let before = '';
    const each = kind.problems.map((problem) => {
      const where = texts.place(problem.row, problem.column);
      const quoted = problem.found === '' ? '' : ` ${texts.quote(problem.found)}`;
      const rule = texts.wrong[problem.wrong](problem);
      const isSame = rule === before;
      before = rule;
      if (isSame) return `${where}${quoted}`;
      return `${where}${quoted}: ${rule}`;
    });
    return kind.more === 0 ? each : [...each, texts.alike(kind.more)];
  });
  return others === 0 ? lines : [...lines, texts.others(others)];
}

/** As much of a list as somebody reads. Columns and codes may come from the file. */
function list(words: readonly string[], most = CODES_TOLD): string {
  const told = words.slice(0, most).map(printable).join(', ');
  return words.length > most ? `${told} … (${words.length})` : told;
}
