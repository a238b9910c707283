import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../web/components/button.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { ErrorSummary, errorOf } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { NumberField } from '../../../web/components/number-field.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { readDate, readNumber } from '../../../web/components/read-input.ts';
import { TextField } from '../../../web/components/text-field.tsx';
import type { KeepEducationFailure } from '../actions/keep-education.ts';
import { type EducationDraft, type EducationFault, LONGEST_TEXT } from '../domain/education-facts.ts';
import type { Frame } from './request.ts';

export const EDUCATION_FIELDS = ['title', 'provider', 'credits', 'completedOn'] as const;
export type EducationTyped = Readonly<Record<(typeof EDUCATION_FIELDS)[number], string>>;

/** What was typed, read as far as it can be read. */
export function draftOf(typed: EducationTyped): EducationDraft {
  const blank = (text: string) => text.trim() === '';
  return {
    title: typed.title,
    provider: typed.provider,
    credits: blank(typed.credits) ? 'missing' : (readNumber(typed.credits) ?? 'unreadable'),
    completedOn: blank(typed.completedOn) ? 'missing' : (readDate(typed.completedOn) ?? 'unreadable'),
  };
}

export function EducationForm(props: {
  readonly frame: Frame;
  readonly title: string;
  readonly action: string;
  readonly typed: EducationTyped;
  readonly failure: KeepEducationFailure | undefined;
  /** Where a removal begins; there is none for what is not saved yet. */
  readonly removeHref?: string;
}): ReactElement {
  const { frame, typed, failure } = props;
  const { shell } = frame;
  const texts = frame.texts.education;
  const errors =
    failure?.kind === 'faulty'
      ? failure.faults.map((fault) => ({ field: fieldOf(fault), message: texts.faults[fault] }))
      : [];
  return (
    <>
      <PageHeading title={props.title} />
      <ErrorSummary errors={errors} texts={shell.form} />
      {failure?.kind === 'already-there' ? (
        <Notice tone="warning" live texts={shell.notice}>
          <p>{texts.alreadyThere}</p>
        </Notice>
      ) : null}
      <Form action={props.action}>
        <TextField
          name="title"
          label={texts.course}
          help={texts.titleHelp}
          value={typed.title}
          maxLength={LONGEST_TEXT}
          error={errorOf(errors, 'title')}
        />
        <TextField
          name="provider"
          label={texts.provider}
          help={texts.providerHelp}
          value={typed.provider}
          maxLength={LONGEST_TEXT}
          error={errorOf(errors, 'provider')}
        />
        <NumberField
          name="credits"
          label={texts.credits}
          help={texts.creditsHelp}
          value={typed.credits}
          decimals
          error={errorOf(errors, 'credits')}
        />
        <DateField
          name="completedOn"
          label={texts.completed}
          hint={shell.form.dateHint}
          value={typed.completedOn}
          error={errorOf(errors, 'completedOn')}
        />
        <div className="ll-buttons">
          <Button>{texts.save}</Button>
          {props.removeHref === undefined ? null : (
            <LinkButton href={props.removeHref} variant="quiet" tone="danger">
              {texts.remove}
            </LinkButton>
          )}
        </div>
      </Form>
    </>
  );
}

function fieldOf(fault: EducationFault): keyof EducationTyped {
  if (fault.startsWith('title')) return 'title';
  if (fault.startsWith('provider')) return 'provider';
  return fault.startsWith('credits') ? 'credits' : 'completedOn';
}
