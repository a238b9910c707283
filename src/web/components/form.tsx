import type { ReactElement, ReactNode } from 'react';

export type FormProps = {
  /** Where it is posted; the page's own address when left out. */
  readonly action?: string | undefined;
  /** Needed when a `FileField` is inside. */
  readonly withFiles?: boolean | undefined;
  /** The question asked before leaving with unsaved changes (`texts.form.unsaved`); leave out for short forms. */
  readonly guard?: string | undefined;
  /** What stands in the form is not saved already when the page comes, as after a search in the middle of it. */
  readonly isChanged?: boolean | undefined;
  readonly id?: string | undefined;
  /**
   * What Enter in a field sends, where the first button of the form is not the one that saves: browsers press the first button.
   * Nothing but the fields when it is empty; `nothing` where one has to choose among the buttons.
   */
  readonly enter?: { readonly name?: string; readonly value?: string } | 'nothing' | undefined;
  readonly children: ReactNode;
};

/** A form that posts. The server says what is wrong, so the browser's own bubbles are off. */
export function Form(props: FormProps): ReactElement {
  const form = (
    <form
      method="post"
      action={props.action}
      id={props.id}
      className="ll-form"
      noValidate
      encType={props.withFiles === true ? 'multipart/form-data' : undefined}
    >
      {props.enter === undefined ? null : (
        // Neither seen, read out nor gone to: it is there for the key alone.
        <button
          className="ds-sr-only"
          tabIndex={-1}
          aria-hidden="true"
          {...(props.enter === 'nothing' ? { disabled: true } : props.enter)}
        />
      )}
      {props.children}
    </form>
  );
  return props.guard === undefined ? (
    form
  ) : (
    <ll-unsaved data-message={props.guard} data-changed={props.isChanged === true || undefined}>
      {form}
    </ll-unsaved>
  );
}
