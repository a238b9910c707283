import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { formatDate, formatDateRange } from '../../../web/format.ts';
import type { CourseInPlan } from '../views/order.ts';
import type { PlanProposal } from '../views/plan-proposal.ts';
import type { FormState, Frame } from './frame.ts';
import { paths } from './paths.ts';

export type PlanField = 'name' | 'venue' | 'address' | 'startsOn' | 'coursesASemester';

/** What the coordinator decides, and what follows from it. The class is formed of the days that stand on the page. */
export function PlanPage(props: {
  readonly frame: Frame;
  readonly proposal: PlanProposal;
  readonly state: FormState<PlanField>;
  /** The days were changed in the same breath as the button was pressed, so they have not been looked over. */
  readonly datesChanged: boolean;
  /** What was proposed, as the form should bring it back. */
  readonly shown: string;
}): ReactElement {
  const { frame, proposal, state } = props;
  const { texts, shell, locale } = frame;
  const words = texts.answer.plan;
  const { order } = proposal.view;
  const { values, errors } = state;
  return (
    <>
      <PageHeading kicker={texts.order.kicker(order.number)} title={words.title} lead={words.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      {props.datesChanged ? (
        <Notice tone="info" texts={shell.notice} live>
          <p>{words.datesChanged}</p>
        </Notice>
      ) : null}
      <Form action={paths.step(order.id, 'plan')} guard={shell.form.unsaved}>
        <input type="hidden" name="version" value={order.version} />
        <input type="hidden" name="shown" value={props.shown} />
        <TextField
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={values.name}
          error={errorOf(errors, 'name')}
        />
        <TextField
          name="venue"
          label={words.venue}
          help={words.venueHelp}
          value={values.venue}
          error={errorOf(errors, 'venue')}
        />
        <TextField
          name="address"
          label={words.address}
          help={words.addressHelp}
          optional={shell.form.optional}
          value={values.address}
          error={errorOf(errors, 'address')}
        />
        <DateField
          name="startsOn"
          label={words.start}
          help={
            order.wishes.start === null ? undefined : words.wished(formatDate(order.wishes.start, locale))
          }
          hint={shell.form.dateHint}
          value={values.startsOn}
          min={frame.today}
          error={errorOf(errors, 'startsOn')}
        />
        <Select
          name="coursesASemester"
          label={words.pace}
          value={values.coursesASemester ?? '1'}
          options={[1, 2, 3].map((n) => ({ value: String(n), label: texts.order.paceOf(n) }))}
        />
        <ButtonGroup>
          <Button variant="secondary" name="then" value="show">
            {words.show}
          </Button>
        </ButtonGroup>
        {proposal.plan === undefined ? null : (
          <Section heading={words.proposal}>
            <Proposal frame={frame} courses={proposal.plan.courses} />
          </Section>
        )}
        <Section heading={words.participants}>
          <Participants frame={frame} proposal={proposal} />
        </Section>
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={paths.order(order.id)} variant="quiet">
            {texts.answer.cancelStep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Proposal(props: { readonly frame: Frame; readonly courses: readonly CourseInPlan[] }): ReactElement {
  const { frame, courses } = props;
  const { texts, shell, locale } = frame;
  const words = texts.answer.plan;
  const rows = courses.flatMap((course) =>
    (course.dates?.gatherings ?? []).map((gathering) => ({
      course,
      gathering,
      // Coursework stands beside the gathering before which it is due.
      due: course.dates?.coursework[gathering.number - 2]?.dueOn,
    })),
  );
  return (
    <Table
      caption={words.proposalCaption}
      captionHidden
      rows={rows}
      rowKey={(row) => `${row.course.code}-${row.gathering.number}`}
      texts={shell.table}
      columns={[
        {
          key: 'gathering',
          heading: words.gathering,
          cell: ({ course, gathering }) => (
            <>
              {words.gatheringOf(course.code, gathering.number)}
              {gathering.number === 1 ? (
                <>
                  <br />
                  <span className="ll-subtle">{course.name?.[locale] ?? ''}</span>
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'days',
          heading: words.days,
          cell: ({ gathering }) => formatDateRange(gathering.startsOn, gathering.endsOn, locale),
        },
        {
          key: 'due',
          heading: words.courseworkDue,
          cell: ({ due }) => (due === undefined ? '–' : formatDate(due, locale)),
        },
      ]}
    />
  );
}

function Participants(props: { readonly frame: Frame; readonly proposal: PlanProposal }): ReactElement {
  const { frame, proposal } = props;
  const { texts, shell } = frame;
  const words = texts.answer.plan;
  const { min, max } = proposal.view.order.wishes.range;
  const n = proposal.view.candidates.length;
  return (
    <>
      <p>{words.participantsText(n, max)}</p>
      {n >= min ? null : (
        <Notice tone="warning" texts={shell.notice}>
          <p>{words.fewerThanRange(n, min)}</p>
        </Notice>
      )}
    </>
  );
}
