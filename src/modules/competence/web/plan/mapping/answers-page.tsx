import type { ReactElement } from 'react';
import type { EmployeeId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import {
  agreedAnswers,
  answerPart,
  differencesOf,
  fieldsOfAnswers,
} from '../../../domain/plan/mapping/answers.ts';
import { type AnswersView, levelsOf } from '../../../views/plan/mapping/own.ts';
import { levelWords } from '../analysis/frame.tsx';
import { mappingPaths } from '../analysis/paths.ts';
import { type Common, deadline } from './own-pages.tsx';

export type AnswersState = {
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  readonly message: string | undefined;
};

type Props = Common & {
  readonly view: AnswersView;
  readonly about: 'self' | EmployeeId;
  readonly title: string;
  readonly state: AnswersState;
  readonly isSaved: boolean;
};

/** One question for each competence. Where both have answered, the two are shown side by side first. */
export function AnswersPage(props: Props): ReactElement {
  const { frame, view, about, state } = props;
  const words = props.words.own;
  const { round } = view;
  return (
    <>
      <PageHeading
        kicker={round.name}
        title={props.title}
        lead={about === 'self' ? words.formLead : words.leaderLead}
      />
      {props.isSaved ? <Saved {...props} /> : null}
      {state.message === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{state.message}</p>
        </Notice>
      )}
      {about === 'self' && round.about !== '' ? <p>{round.about}</p> : null}
      <p>
        {deadline(round, props)} {about === 'self' ? words.whoSees : null}
      </p>
      <Confirm {...props} />
      <SideBySide {...props} />
      <AnswersForm {...props} />
    </>
  );
}

function Saved({ frame, words: { own: words }, view, about }: Props): ReactElement {
  const isSelf = about === 'self';
  return (
    <Notice tone="success" heading={isSelf ? words.thanks : undefined} texts={frame.shell.notice} live>
      <p>{isSelf ? words.thanksText(formatDate(view.round.closesOn, frame.locale)) : words.savedLeader}</p>
      {isSelf ? null : (
        <ButtonGroup>
          {view.next === undefined ? null : (
            <LinkButton href={mappingPaths.person(view.round.id, view.next.employee)}>
              {words.next(view.next.name)}
            </LinkButton>
          )}
          <LinkButton href={mappingPaths.unit(view.round.id)} variant="secondary">
            {words.toAll}
          </LinkButton>
        </ButtonGroup>
      )}
    </Notice>
  );
}

/** A leader who agrees need not answer everything once more. What is confirmed is what stands on the page. */
function Confirm({ words: { own: words }, view, about }: Props): ReactElement | null {
  if (about === 'self' || view.round.state !== 'open' || view.self.length === 0) return null;
  if (view.leader.length > 0) return null;
  const fields = fieldsOfAnswers(agreedAnswers(view.self, view.leader));
  return (
    <Section heading={words.confirmTitle}>
      <p>{words.confirmText(view.givenName)}</p>
      <Form action={mappingPaths.person(view.round.id, about)}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>{words.confirm}</Button>
      </Form>
    </Section>
  );
}

function SideBySide({ frame, words: { own: words }, view }: Props): ReactElement | null {
  if (view.self.length === 0 || view.leader.length === 0) return null;
  const [self, leader] = [levelsOf(view.self), levelsOf(view.leader)];
  const differ = new Set(differencesOf(self, leader));
  const levels = levelWords(frame, view);
  const said = (level: number | undefined) =>
    level === undefined ? '–' : frame.words.level(level, levels[level] ?? '');
  return (
    <Section heading={words.sideTitle}>
      <p>{words.sideLead(differ.size)}</p>
      <Table
        caption={words.sideCaption}
        captionHidden
        rows={view.items.filter(({ id }) => self.has(id) || leader.has(id))}
        rowKey={({ id }) => id}
        texts={frame.shell.table}
        columns={[
          { key: 'competence', heading: words.sideCompetence, cell: ({ name }) => name },
          { key: 'self', heading: words.sideSelf, cell: ({ id }) => said(self.get(id)) },
          { key: 'leader', heading: words.sideLeader, cell: ({ id }) => said(leader.get(id)) },
          {
            key: 'together',
            heading: words.sideTogether,
            cell: ({ id }) =>
              !self.has(id) || !leader.has(id) ? (
                '–'
              ) : (
                <Status kind={differ.has(id) ? 'attention' : 'done'}>
                  {differ.has(id) ? words.differsWord : words.sameWord}
                </Status>
              ),
          },
        ]}
      />
    </Section>
  );
}

function AnswersForm({ frame, words: { own: words }, view, about, state }: Props): ReactElement {
  const { round } = view;
  const others = about === 'self' ? view.leader : view.self;
  const levels = levelWords(frame, view).map((word, level) => frame.words.level(level, word));
  const isOpen = round.state === 'open';
  return (
    <>
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Form
        action={about === 'self' ? mappingPaths.round(round.id) : mappingPaths.person(round.id, about)}
        guard={frame.shell.form.unsaved}
      >
        {view.items.map(({ id, name }) => {
          const other = others.find(({ competence }) => competence === id);
          const word = levels[other?.level ?? 0] ?? '';
          const field = (part: 'level' | 'used' | 'until' | 'evidence') => ({
            name: answerPart(part, id),
            value: state.values[answerPart(part, id)],
            error: errorOf(state.errors, answerPart(part, id)),
            optional: frame.shell.form.optional,
          });
          const more = state.values[answerPart('until', id)] || state.values[answerPart('evidence', id)];
          return (
            <Fieldset
              key={id}
              legend={name}
              id={`about-${id}`}
              kind="section"
              help={
                other === undefined
                  ? undefined
                  : about === 'self'
                    ? words.leaderSays(word)
                    : words.selfSays(word)
              }
            >
              <Select
                {...field('level')}
                label={words.level}
                options={[
                  { value: '', label: words.noAnswer },
                  ...levels.map((label, level) => ({ value: String(level), label })),
                ]}
              />
              <RadioGroup
                {...field('used')}
                label={words.used}
                options={[
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                ]}
              />
              <details open={Boolean(more) || field('until').error !== undefined}>
                <summary>{words.more}</summary>
                <DateField {...field('until')} label={words.validUntil} hint={frame.shell.form.dateHint} />
                <TextField {...field('evidence')} label={words.evidence} />
              </details>
            </Fieldset>
          );
        })}
        {isOpen || state.message !== undefined ? <Button>{words.save}</Button> : null}
      </Form>
    </>
  );
}
