import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Steps } from '../../../../web/components/steps.tsx';
import { APPLICATION_PARTS, type ApplicationPart } from '../../domain/application/completeness.ts';
import type { ApplicationFormView } from '../../views/application/application.ts';
import type { FormState, Frame } from '../frame.ts';
import type { FormErrors } from './form-input.ts';
import { applicationPaths as paths } from './paths.ts';

export type PartProps = {
  readonly frame: Frame;
  readonly view: ApplicationFormView;
  readonly state: FormState;
};

/** The part that comes after this one; after the last one the whole application is looked over. */
export function partAfter(part: ApplicationPart): ApplicationPart | undefined {
  return APPLICATION_PARTS[APPLICATION_PARTS.indexOf(part) + 1];
}

/** The steps, the heading and what is wrong: the head of every page of the form. */
export function PartHead(props: {
  readonly frame: Frame;
  readonly view: ApplicationFormView;
  readonly part: ApplicationPart;
  readonly title: string;
  readonly lead: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, part } = props;
  const words = frame.texts.application.form;
  return (
    <>
      <Steps
        steps={[
          ...APPLICATION_PARTS.map((one) => ({
            label: words.parts[one],
            href: paths.part(view.application.id, one),
          })),
          { label: words.review },
        ]}
        current={APPLICATION_PARTS.indexOf(part) + 1}
        texts={frame.shell.steps}
      />
      <PageHeading
        kicker={`${frame.texts.application.kicker}, ${view.call.name[frame.locale]}`}
        title={props.title}
        lead={props.lead}
      />
      <ErrorSummary errors={props.errors} texts={frame.shell.form} />
    </>
  );
}

/** A part that is written in fields, with the ways on: the next part, or the whole application. */
export function PartForm(props: {
  readonly frame: Frame;
  readonly view: ApplicationFormView;
  readonly part: ApplicationPart;
  readonly state: FormState;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, view, part } = props;
  const words = frame.texts.application.form;
  const { id } = view.application;
  const isLast = partAfter(part) === undefined;
  return (
    <>
      <PartHead {...props} errors={props.state.errors} />
      <Form action={paths.part(id, part)} guard={frame.shell.form.unsaved}>
        {props.children}
        <ButtonGroup>
          <Button>{isLast ? words.saveAndReview : words.saveAndGoOn}</Button>
          {isLast ? null : (
            <Button variant="secondary" name="go" value="review">
              {words.saveAndReview}
            </Button>
          )}
          <LinkButton href={paths.application(id)} variant="quiet">
            {words.leave}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

/** Codes as sentences, each at its field. */
export function failuresOf(errors: FormErrors, { texts }: Frame): readonly FieldFailure[] {
  return Object.entries(errors).map(([field, code]) => ({
    field,
    message: texts.application.form.errors[code],
  }));
}
