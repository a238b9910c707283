import type { ReactElement } from 'react';
import { AcceptSheet, ChooseSheet, type SheetProblem } from '../../../../../web/components/sheet-steps.tsx';
import { formatList } from '../../../../../web/format.ts';
import { unreadableKind } from '../../../../../web/unreadable-file.ts';
import { type SheetFailure, LARGEST_SHEET_BYTES } from '../../../actions/plan/analysis/sheet.ts';
import type { AnalysisFrame } from './frame.tsx';

export type SheetState =
  | { readonly step: 'choose'; readonly message?: string; readonly problems?: readonly SheetProblem[] }
  /** The file travels along in the page, so that nothing of it is kept on the server before it is accepted. */
  | {
      readonly step: 'accept';
      readonly lines: readonly string[];
      readonly file: string;
      readonly button: string | null;
    };

/** From a file to what will be saved, for each kind of sheet that the analysis takes. */
export function SheetSteps(props: {
  readonly frame: AnalysisFrame;
  readonly state: SheetState;
  readonly path: string;
  readonly needs: string;
  readonly columns: readonly string[];
}): ReactElement {
  const { frame, state, path } = props;
  const words = frame.words.sheet;
  if (state.step === 'accept')
    return (
      <AcceptSheet
        heading={words.checkedTitle}
        lines={state.lines}
        file={state.file}
        action={`${path}/accept`}
        button={state.button}
        nothingNew={words.nothingNew}
        again={{ href: path, label: words.again }}
      />
    );
  return (
    <ChooseSheet
      words={words}
      path={path}
      templateHref={`${path}/template`}
      needs={props.needs}
      columns={props.columns}
      largestBytes={LARGEST_SHEET_BYTES}
      message={state.message}
      problems={state.problems}
      locale={frame.locale}
      texts={frame.shell}
    />
  );
}

export function saySheetFailure<Column extends string>(
  failure: SheetFailure<Column>,
  headings: Readonly<Record<Column, string>>,
  { words, locale }: AnalysisFrame,
): string {
  if (failure.kind === 'file-unreadable') return words.sheet.unreadable[unreadableKind(failure.why)];
  return words.sheet.columnsMissing(
    formatList(
      failure.columns.map((column) => headings[column]),
      locale,
    ),
  );
}
