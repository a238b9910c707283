import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { CheckboxGroup } from '../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Select } from '../../../web/components/select.tsx';
import { formatCredits } from '../../../web/format.ts';
import type { CourseToChoose, NewOrderView, ProgrammeToOrder } from '../views/order-form.ts';
import type { Frame } from './frame.ts';
import { OrderSteps } from './form-frame.tsx';
import { paths } from './paths.ts';

export type NewOrderState = {
  readonly lead: string;
  readonly courses: readonly string[];
  readonly errors: readonly FieldFailure[];
};

/** The first question: which courses. The answer is saved as a draft at once, and the rest is asked from there. */
export function NewOrderPage(props: {
  readonly frame: Frame;
  readonly view: NewOrderView;
  readonly programme: ProgrammeToOrder | undefined;
  readonly state: NewOrderState;
}): ReactElement {
  const { frame, view, programme, state } = props;
  const { texts, shell, locale } = frame;
  const words = texts.form.new;
  if (programme === undefined) {
    return (
      <>
        <PageHeading title={words.title} />
        <EmptyState heading={words.noProgrammes}>
          <p>{words.noProgrammesText}</p>
        </EmptyState>
      </>
    );
  }
  const others = view.programmes.filter((one) => one.code !== programme.code);
  return (
    <>
      <OrderSteps frame={frame} part="courses" order={undefined} />
      <PageHeading kicker={programme.name[locale]} title={words.title} lead={words.lead} />
      {others.length === 0 ? null : (
        <p>
          {words.programme}:{' '}
          {others.map((one) => (
            <a key={one.code} href={paths.newOrderFor(one.code)}>
              {one.name[locale]}
            </a>
          ))}
        </p>
      )}
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={paths.newOrder} guard={shell.form.unsaved}>
        <input type="hidden" name="programme" value={programme.code} />
        {view.leads.length === 1 ? (
          <input type="hidden" name="lead" value={view.leads[0]?.code} />
        ) : (
          <Select
            name="lead"
            label={words.municipality}
            help={words.municipalityHelp}
            placeholder={shell.form.choose}
            value={state.lead}
            options={view.leads.map((one) => ({ value: one.code, label: one.name }))}
            error={errorOf(state.errors, 'lead')}
          />
        )}
        <CourseChoices
          frame={frame}
          name="courses"
          label={words.courses}
          help={words.coursesHelp}
          courses={programme.courses}
          chosen={state.courses}
          error={errorOf(state.errors, 'courses')}
        />
        <ButtonGroup>
          <Button>{words.begin}</Button>
          <LinkButton href={paths.programme(programme.code)} variant="quiet">
            {words.readMore}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

export function CourseChoices(props: {
  readonly frame: Frame;
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly courses: readonly CourseToChoose[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly optional?: string;
}): ReactElement {
  const { locale } = props.frame;
  return (
    <CheckboxGroup
      name={props.name}
      label={props.label}
      help={props.help}
      error={props.error}
      optional={props.optional}
      values={props.chosen}
      options={props.courses.map((course) => ({
        value: course.code,
        label: `${course.code} ${course.name[locale]}`,
        help: [formatCredits(course.credits, locale), course.summary?.[locale] ?? '']
          .filter((part) => part !== '')
          .join('. '),
      }))}
    />
  );
}
