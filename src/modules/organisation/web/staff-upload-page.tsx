import type { ReactElement } from 'react';
import { assertNever } from '../../../kernel/result.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { defaultLimits } from '../../../platform/spreadsheet/index.ts';
import { Button } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { ErrorSummary, errorOf } from '../../../web/components/error-summary.tsx';
import { FileField } from '../../../web/components/file-field.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../web/components/tag.tsx';
import { formatInstant, formatNumber } from '../../../web/format.ts';
import type { UploadStaffListFailure } from '../actions/upload-staff-list.ts';
import { say } from '../domain/staff-list/sentences.ts';
import { staffImportTexts, staffListTexts } from '../texts/staff-import.ts';
import type { StaffImport } from '../views/staff-imports.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export type UploadProblem =
  | UploadStaffListFailure
  | { readonly kind: 'no-file' }
  | { readonly kind: 'not-a-date' };

const STATUS: Record<StaffImport['status'], StatusKind> = {
  reading: 'waiting',
  ready: 'next',
  accepted: 'done',
  undone: 'stopped',
  discarded: 'stopped',
};

/** The door for staff lists: upload a new one, and find those that came before. */
export function StaffUploadPage(props: {
  readonly frame: Frame;
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly imports: readonly StaffImport[];
  readonly failure: UploadProblem | undefined;
}): ReactElement {
  const { frame, code, imports, failure } = props;
  const { locale, shell } = frame;
  const texts = staffImportTexts[locale];
  const errors = failure === undefined ? [] : [sayUploadFailure(failure, frame)];
  return (
    <>
      <PageHeading title={texts.title(props.name)} lead={texts.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      <Section heading={texts.upload.heading}>
        <Form action={paths.staffImport(code)} withFiles>
          <FileField
            name="file"
            label={texts.upload.file}
            help={texts.upload.fileHelp}
            accept=".xlsx,.csv"
            largestBytes={defaultLimits.fileBytes}
            error={errorOf(errors, 'file')}
            locale={locale}
            texts={shell.form}
          />
          <DateField
            name="asOf"
            label={texts.upload.asOf}
            help={texts.upload.asOfHelp}
            hint={shell.form.dateHint}
            max={frame.platform.today}
            optional={shell.form.optional}
            error={errorOf(errors, 'asOf')}
          />
          <RadioGroup
            name="coverage"
            label={texts.upload.coverage}
            value="units-in-file"
            options={(['units-in-file', 'whole-municipality'] as const).map((value) => ({
              value,
              label: texts.upload.coverages[value],
              help: texts.upload.coverageHelps[value],
            }))}
          />
          <p className="ll-subtle">{texts.upload.privacy}</p>
          <Button>{texts.upload.submit}</Button>
        </Form>
      </Section>
      <Section heading={texts.earlier.heading}>
        {imports.length === 0 ? (
          <p>{texts.earlier.empty}</p>
        ) : (
          <Table
            caption={texts.earlier.caption}
            captionHidden
            rows={imports}
            rowKey={(row) => row.id}
            rowHref={(row) => paths.oneStaffImport(row.id)}
            texts={shell.table}
            columns={[
              { key: 'file', heading: texts.earlier.file, cell: (row) => row.fileName },
              {
                key: 'uploaded',
                heading: texts.earlier.uploaded,
                cell: (row) => formatInstant(row.uploadedAt, locale),
              },
              {
                key: 'status',
                heading: texts.earlier.status,
                cell: (row) => (
                  <Status kind={STATUS[row.status]}>{texts.earlier.statuses[row.status]}</Status>
                ),
              },
              {
                key: 'changes',
                heading: texts.earlier.changes,
                align: 'end',
                cell: (row) => formatNumber(changesIn(row), locale),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}

/** How many things an import touches; a changed thing counts once however many of its fields change. */
export function changesIn({ summary }: StaffImport): number {
  if (summary === null) return 0;
  return Object.values(summary.counts).reduce(
    (sum, count) => sum + count.added + count.changed + count.ended,
    0,
  );
}

function sayUploadFailure(failure: UploadProblem, { locale }: Frame): { field: string; message: string } {
  const texts = staffImportTexts[locale].upload;
  switch (failure.kind) {
    case 'no-file':
      return { field: 'file', message: texts.noFile };
    case 'not-a-date':
      return { field: 'asOf', message: texts.notADate };
    case 'day-in-the-future':
      return { field: 'asOf', message: texts.future };
    case 'file-unreadable':
      return { field: 'file', message: say(staffListTexts[locale].readFailures, failure.why) };
    default:
      return assertNever(failure);
  }
}
