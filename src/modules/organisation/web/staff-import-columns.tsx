import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { Select } from '../../../web/components/select.tsx';
import { formatList } from '../../../web/format.ts';
import { staffFields } from '../domain/staff-list/index.ts';
import { staffImportTexts, staffListTexts } from '../texts/staff-import.ts';
import type { ColumnChoice, StaffImport } from '../views/staff-imports.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

/** Which column holds what; folded away when everything was understood. */
export function StaffImportColumns(props: {
  readonly frame: Frame;
  readonly found: StaffImport;
  readonly columns: ColumnChoice;
}): ReactElement {
  const { frame, found, columns } = props;
  const { locale, shell } = frame;
  const texts = staffImportTexts[locale];
  const list = staffListTexts[locale];
  const options = columns.headers.map((header, index) => ({
    value: String(index),
    label: header || `(${index + 1})`,
  }));
  const helpFor = (field: (typeof staffFields)[number]) => {
    const column = found.mapping[field];
    const samples = column === undefined ? [] : (columns.samples[column] ?? []);
    const confidence = columns.confidence[field];
    return [
      confidence === undefined ? '' : `${list.confidence[confidence]}.`,
      samples.length === 0 ? '' : texts.columns.example(samples.join(', ')),
    ]
      .join(' ')
      .replace('..', '.')
      .trim();
  };
  return (
    <details className="ll-details" open={columns.missing.length > 0} id="columns">
      <summary>{texts.columns.heading}</summary>
      <p>{texts.columns.lead}</p>
      {columns.missing.length === 0 ? null : (
        <Notice tone="warning" texts={shell.notice}>
          <p>
            {texts.columns.missing(
              formatList(
                columns.missing.map((field) => list.fields[field].toLowerCase()),
                locale,
              ),
            )}
          </p>
        </Notice>
      )}
      <Form action={paths.staffImportStep(found.id, 'columns')}>
        <div className="ll-field-grid">
          {staffFields.map((field) => (
            <Select
              key={field}
              name={`column-${field}`}
              label={list.fields[field]}
              help={helpFor(field)}
              placeholder={texts.columns.none}
              options={options}
              value={found.mapping[field] === undefined ? '' : String(found.mapping[field])}
            />
          ))}
        </div>
        <DateField
          name="asOf"
          label={texts.upload.asOf}
          hint={shell.form.dateHint}
          value={found.asOf}
          max={frame.platform.today}
        />
        <RadioGroup
          name="coverage"
          label={texts.upload.coverage}
          value={found.coverage}
          options={(['units-in-file', 'whole-municipality'] as const).map((value) => ({
            value,
            label: texts.upload.coverages[value],
            help: texts.upload.coverageHelps[value],
          }))}
        />
        <Button variant="secondary">{texts.columns.submit}</Button>
      </Form>
    </details>
  );
}
