import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { errorOf, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import { formatDate } from '../../../web/format.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { daysOf } from '../domain/gathering-time.ts';
import type { ApprovalQuestion, ApprovalRecord } from '../views/approvals.ts';
import { ApprovalSign, courseName, Done, FormErrors, gatheringDates, gatheringHours } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

const nameOf = (one: ApprovalRecord) => `${one.givenName} ${one.familyName}`;

export function ApprovalsPage(props: {
  readonly approvals: readonly ApprovalRecord[];
  readonly done: string | undefined;
  readonly words: Words;
}): ReactElement {
  const { approvals, words } = props;
  const { texts, shell, locale } = words;
  const own = texts.approval;
  const waiting = approvals.filter((one) => one.status === 'asked' && isOpenForChange(one.cohortStatus));
  const answered = approvals.filter((one) => one.status !== 'asked');
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <Done sentence={props.done} words={words} />
      {waiting.length === 0 && answered.length === 0 ? (
        <EmptyState heading={own.emptyTitle}>
          <p>{own.emptyText}</p>
        </EmptyState>
      ) : null}
      {waiting.length === 0 ? null : (
        <Section heading={own.waiting}>
          <ul>
            {waiting.map((one) => (
              <li key={one.participant}>
                <a href={paths.approval(one.participant)}>{own.openQuestion(nameOf(one), one.cohortName)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answered.length === 0 ? null : (
        <Section heading={own.answered}>
          <Table
            caption={own.caption}
            captionHidden
            columns={[
              { key: 'name', heading: own.name, cell: nameOf },
              { key: 'cohort', heading: own.cohort, cell: (one) => one.cohortName },
              {
                key: 'answer',
                heading: own.answer,
                cell: (one) => <ApprovalSign status={one.status} hasManager words={words} />,
              },
              {
                key: 'on',
                heading: own.answeredOn,
                cell: (one) => (one.decidedOn === null ? '–' : formatDate(one.decidedOn, locale)),
              },
            ]}
            rows={answered}
            rowKey={(one) => one.participant}
            rowHref={(one) => (one.cohortStatus === 'planned' ? paths.approval(one.participant) : undefined)}
            texts={shell.table}
          />
        </Section>
      )}
    </>
  );
}

type QuestionProps = {
  readonly question: ApprovalQuestion;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
  readonly words: Words;
};

/** One question to one manager: who, what it costs in days, and a yes or a no. */
export function ApprovalPage(props: QuestionProps): ReactElement {
  const { question, errors, words } = props;
  const { texts, locale } = words;
  const own = texts.approval;
  const name = nameOf(question);
  return (
    <>
      <PageHeading
        kicker={question.cohortName}
        title={own.question(name)}
        lead={own.about(name, question.cohortName, formatDate(question.startsOn, locale))}
      />
      <Earlier question={question} words={words} />
      <FormErrors errors={errors} words={words} />
      <Cost question={question} words={words} />
      {question.open ? <AnswerForm {...props} /> : null}
      <p className="ll-subtle">{own.wrong}</p>
    </>
  );
}

/** What has been answered before, and whether it can still be changed. */
function Earlier({ question, words }: Pick<QuestionProps, 'question' | 'words'>): ReactElement | null {
  const { texts } = words;
  const own = texts.approval;
  if (question.status === 'asked') return question.open ? null : <p>{texts.errors['no-longer-asked']}</p>;
  const answer = texts.approvals[question.status];
  return <p>{question.open ? own.earlier(answer) : own.settled(answer)}</p>;
}

function AnswerForm({ question, values, errors, words }: QuestionProps): ReactElement {
  const { texts, shell } = words;
  const own = texts.approval;
  return (
    <Section heading={own.yesOrNo}>
      <Form action={paths.approval(question.participant)}>
        <RadioGroup
          name="answer"
          label={own.question(nameOf(question))}
          value={values.answer}
          error={errorOf(errors, 'answer')}
          options={[
            { value: 'approved', label: own.approve },
            { value: 'declined', label: own.decline },
          ]}
        />
        <TextArea
          name="reason"
          label={own.reason}
          help={own.reasonHelp}
          optional={shell.form.optional}
          value={values.reason}
          error={errorOf(errors, 'reason')}
          maxLength={1000}
          rows={3}
        />
        <p>{own.change}</p>
        <ButtonGroup>
          <Button>{own.send}</Button>
          <LinkButton variant="quiet" href={paths.approvals}>
            {texts.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function Cost({ question, words }: Pick<QuestionProps, 'question' | 'words'>): ReactElement {
  const { texts, shell } = words;
  const own = texts.approval;
  const rows = question.schedule
    .flatMap((course) => course.gatherings.map((gathering) => ({ course, gathering })))
    .filter(({ gathering }) => !gathering.cancelled)
    .toSorted((a, b) => (a.gathering.startsOn < b.gathering.startsOn ? -1 : 1));
  const days = rows.reduce((sum, { gathering }) => sum + daysOf(gathering).length, 0);
  return (
    <Section heading={own.cost}>
      <p>{own.costDays(texts.days(days), rows.length)}</p>
      <Table
        caption={own.datesCaption}
        captionHidden
        columns={[
          { key: 'dates', heading: own.dates, cell: ({ gathering }) => gatheringDates(gathering, words) },
          { key: 'hours', heading: own.hours, cell: ({ gathering }) => gatheringHours(gathering, words) },
          {
            key: 'gathering',
            heading: own.gathering,
            cell: ({ course, gathering }) => texts.gatheringName(gathering.number, courseName(course, words)),
          },
        ]}
        rows={rows}
        rowKey={({ gathering }) => gathering.id}
        texts={shell.table}
      />
    </Section>
  );
}
