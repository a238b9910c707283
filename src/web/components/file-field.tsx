import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import { formatFileSize } from '../format.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Field } from './field.tsx';
import { controlAttributes, hasContent } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type FileFieldProps = FieldProps & {
  /** As in the `accept` attribute: ".xlsx,.csv". */
  readonly accept?: string | undefined;
  readonly largestBytes: number;
  readonly multiple?: boolean | undefined;
  readonly locale: Locale;
  readonly texts: ShellTexts['form'];
};

/** The browser's own file field. With script one can also drop a file, and hears at once when it is too large. */
export function FileField(props: FileFieldProps): ReactElement {
  const largest = formatFileSize(props.largestBytes, props.locale);
  const help = (
    <>
      {hasContent(props.help) ? <>{props.help} </> : null}
      {props.texts.largestFile(largest)}
    </>
  );
  const field = { ...props, help };
  return (
    <Field {...field}>
      <ll-file-drop
        data-largest={props.largestBytes}
        data-too-large={props.texts.fileTooLarge('{name}', largest)}
        className="ll-file"
      >
        <input
          {...controlAttributes(field)}
          className="ll-file__input"
          type="file"
          accept={props.accept}
          multiple={props.multiple}
        />
        <span className="ll-file__drop" aria-hidden="true">
          {props.texts.dropFile}
        </span>
        <span className="ll-file__message" role="status" />
      </ll-file-drop>
    </Field>
  );
}
