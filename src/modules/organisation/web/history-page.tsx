import type { ReactElement } from 'react';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { AcceptSheet, ChooseSheet } from '../../../web/components/sheet-steps.tsx';
import { formatList } from '../../../web/format.ts';
import { unreadableKind } from '../../../web/unreadable-file.ts';
import { type HistoryFailure, LARGEST_HISTORY_BYTES } from '../actions/import-education-history.ts';
import type { CheckedHistory, HistoryFault } from '../domain/education-history.ts';
import type { OrganisationTexts } from '../texts/index.ts';
import type { Municipality } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export type HistoryState =
  | { readonly step: 'choose'; readonly failure: HistoryFailure | { readonly kind: 'no-file' } | undefined }
  /** The file travels along in the page, so that nothing of it is kept on the server before it is accepted. */
  | { readonly step: 'accept'; readonly checked: CheckedHistory; readonly file: string }
  | { readonly step: 'done'; readonly added: number; readonly alreadyThere: number };

export function HistoryPage(props: {
  readonly frame: Frame;
  readonly municipality: Municipality;
  readonly state: HistoryState;
}): ReactElement {
  const { frame, municipality, state } = props;
  const texts = frame.texts.history;
  const { code } = municipality;
  return (
    <>
      <PageHeading title={texts.title(municipality.name)} lead={texts.lead} />
      {state.step === 'choose' ? (
        <Choose frame={frame} municipality={municipality} failure={state.failure} />
      ) : state.step === 'accept' ? (
        <AcceptSheet
          heading={texts.checkedTitle}
          lines={countLines(texts, state.checked.added.length, state.checked.alreadyThere)}
          file={state.file}
          action={paths.educationAccept(code)}
          button={state.checked.added.length === 0 ? null : texts.accept}
          nothingNew={texts.nothingNew}
          again={{ href: paths.educationHistory(code), label: texts.again }}
        />
      ) : (
        <Notice tone="success" live heading={texts.doneTitle} texts={frame.shell.notice}>
          <ul>
            {countLines(texts, state.added, state.alreadyThere).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href={paths.leaders(code)}>{texts.toLeaders}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

function Choose(props: {
  readonly frame: Frame;
  readonly municipality: Municipality;
  readonly failure: Extract<HistoryState, { step: 'choose' }>['failure'];
}): ReactElement {
  const { frame, municipality, failure } = props;
  const texts = frame.texts.history;
  const message = failure === undefined ? undefined : sayFailure(failure, frame);
  return (
    <ChooseSheet
      words={{ ...texts, blank: texts.empty, more: texts.andMore }}
      path={paths.educationHistory(municipality.code)}
      templateHref={paths.educationTemplate(municipality.code)}
      needs={texts.needs}
      columns={(['number', 'title', 'provider', 'credits', 'completedOn'] as const).map(
        (field) => texts.columns[field],
      )}
      largestBytes={LARGEST_HISTORY_BYTES}
      message={message}
      problems={
        failure?.kind === 'rows-wrong'
          ? failure.checked.problems.map(({ row, field, found, wrong }) => ({
              row,
              column: texts.headings[field],
              found,
              wrong: sayFault(wrong, frame),
            }))
          : undefined
      }
      locale={frame.locale}
      texts={frame.shell}
    />
  );
}

function countLines(texts: OrganisationTexts['history'], added: number, already: number): readonly string[] {
  return [texts.added(added), ...(already === 0 ? [] : [texts.already(already)])];
}

function sayFault(fault: HistoryFault, frame: Frame): string {
  const all: Record<HistoryFault, string> = {
    ...frame.texts.education.faults,
    ...frame.texts.history.faults,
  };
  return all[fault];
}

function sayFailure(failure: HistoryFailure | { readonly kind: 'no-file' }, frame: Frame): string {
  const texts = frame.texts.history;
  switch (failure.kind) {
    case 'no-file':
      return texts.noFile;
    case 'rows-wrong':
      return texts.problemsTitle(failure.checked.problems.length);
    case 'columns-missing':
      return texts.columnsMissing(
        formatList(
          failure.columns.map((field) => texts.columns[field]),
          frame.locale,
        ),
      );
    case 'file-unreadable':
      return texts.unreadable[unreadableKind(failure.why)];
  }
}
