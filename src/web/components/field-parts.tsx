import type { ReactElement, ReactNode } from 'react';

/** What every field has. The error stands beside the field and again in the summary, which links to `id`. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  /** Defaults to `name`; needed when two forms on a page share names. */
  readonly id?: string | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** The word that marks a field one may leave empty (`texts.form.optional`). Without it the field is required. */
  readonly optional?: string | undefined;
};

export type FieldIds = { readonly id: string; readonly help: string; readonly error: string };

export function fieldIds(props: { readonly name: string; readonly id?: string | undefined }): FieldIds {
  const id = props.id ?? props.name;
  return { id, help: `${id}-help`, error: `${id}-error` };
}

/** The ids that describe the control: what is wrong first, then the help. */
export function describedBy(
  ids: FieldIds,
  shown: { readonly help: boolean; readonly error: boolean },
): string | undefined {
  const parts = [shown.error ? ids.error : '', shown.help ? ids.help : ''].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The attributes that tie a control to its label, help and error. */
export function controlAttributes(props: FieldProps) {
  const ids = fieldIds(props);
  const wrong = props.error !== undefined;
  return {
    id: ids.id,
    name: props.name,
    'aria-describedby': describedBy(ids, { help: hasContent(props.help), error: wrong }),
    'aria-invalid': wrong ? (true as const) : undefined,
    // Not `required`: the browser's own bubble would speak another language and hide the summary.
    'aria-required': props.optional === undefined ? (true as const) : undefined,
  };
}

export function hasContent(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}

export function OptionalMark({ word }: { readonly word: string | undefined }): ReactElement | null {
  return word === undefined ? null : <span className="ll-optional"> ({word})</span>;
}

export function FieldError(props: {
  readonly id: string;
  readonly message: string | undefined;
}): ReactElement | null {
  return props.message === undefined ? null : (
    <p className="ds-validation-message ll-field__error" id={props.id}>
      {props.message}
    </p>
  );
}

export function FieldHelp(props: { readonly id: string; readonly children: ReactNode }): ReactElement | null {
  return hasContent(props.children) ? (
    <div className="ll-field__help" id={props.id}>
      {props.children}
    </div>
  ) : null;
}
