import type { Locale } from '../../kernel/locale.ts';
import { printable } from '../../kernel/printable.ts';
import type { ReferenceFailure } from './actions/import-reference.ts';
import { type OrganisationTexts, organisationTexts } from './texts/index.ts';

/** Why a reference import did nothing, and what to do, in lines for whoever started it. */
export function sayReferenceFailure(failure: ReferenceFailure, locale: Locale): readonly string[] {
  const texts = organisationTexts[locale].reference;
  switch (failure.kind) {
    case 'service-unreachable':
      return [texts.unreachable(failure.url)];
    case 'service-too-slow':
      return [texts.tooSlow(failure.url, Math.round(failure.timeoutMs / 1000))];
    case 'service-refused':
      return [texts.refused(failure.url, failure.status)];
    case 'service-unintelligible':
      return [texts.unintelligible(failure.url)];
    case 'file-unreadable':
      return [
        texts.fileUnreadable(
          failure.file,
          failure.why.kind === 'file-not-found' ? texts.fileNotFound : texts.fileNotTable,
        ),
      ];
    case 'columns-missing':
      return [texts.columnsMissing(failure.file, failure.columns.join(', '))];
    case 'rows-wrong':
      return [
        texts.rowsWrong(failure.file, failure.problems.length),
        ...failure.problems.map((p) =>
          texts.rowWrong(p.row, p.column, texts.wrong[p.wrong], printable(p.found)),
        ),
      ];
    case 'source-faulty':
      return [texts.faulty, ...failure.faults.map((fault) => sayFault(fault, texts))];
  }
}

function sayFault(
  fault: Extract<ReferenceFailure, { kind: 'source-faulty' }>['faults'][number],
  texts: OrganisationTexts['reference'],
): string {
  switch (fault.kind) {
    case 'no-municipalities':
      return texts.noMunicipalities;
    case 'told-twice':
      return texts.toldTwice(fault.what);
    case 'county-unknown':
      return texts.countyUnknown(fault.code, fault.municipalities.join(', '));
    case 'change-to-unknown':
      return texts.changeToUnknown(fault.code);
    case 'region-of-unknown':
      return texts.regionOfUnknown(fault.region, fault.code);
  }
}
