import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import type { HearingView } from '../../../views/plan/process/hearing.ts';
import type { ProcessFrame } from './frame.ts';
import { processPaths } from './paths.ts';

type Answers = NonNullable<HearingView['answers']>;
type Props = { readonly frame: ProcessFrame; readonly view: HearingView };

/** What was answered, and what became of each answer. */
export function HearingAnswers({
  frame,
  view,
  answers,
}: Props & { readonly answers: Answers }): ReactElement {
  const { hearings: texts } = frame.words;
  const { hearing } = view;
  return (
    <Section heading={texts.allAnswers} id="answers">
      {answers.length === 0 ? <p>{texts.noAnswers}</p> : null}
      {answers.map((answer) => (
        <article key={answer.id} id={`answer-${answer.id}`} className="ll-card">
          <h3>{answer.body === '' ? answer.name : answer.body}</h3>
          <p>
            {answer.name}
            {answer.sentAt === null ? '' : `, ${formatInstant(answer.sentAt, frame.locale)}`}{' '}
            {answer.late ? <Status kind="attention">{texts.late}</Status> : null}{' '}
            <Status kind={answer.response === null ? 'next' : 'done'}>
              {answer.response === null ? texts.notReplied : texts.outcomes[answer.response.outcome]}
            </Status>
          </p>
          <p className="ll-typed">{answer.text}</p>
          {view.mayReply ? (
            <Reply frame={frame} view={view} answer={answer} />
          ) : answer.response === null ? null : (
            <p className="ll-typed">{answer.response.text}</p>
          )}
        </article>
      ))}
      {answers.length === 0 ? null : (
        <div className="ll-buttons ll-screen-only">
          <LinkButton href={processPaths.answersFile(hearing.plan, hearing.id)} variant="quiet" download>
            {texts.download}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function Reply({ frame, view, answer }: Props & { readonly answer: Answers[number] }): ReactElement {
  const { hearings: texts } = frame.words;
  const { hearing } = view;
  return (
    <details className="ll-screen-only" open={answer.response === null}>
      <summary>{texts.reply}</summary>
      <Form action={processPaths.reply(hearing.plan, hearing.id, answer.id)}>
        <Select
          name="outcome"
          id={`outcome-${answer.id}`}
          label={texts.columns.outcome}
          value={answer.response?.outcome ?? 'noted'}
          options={Object.entries(texts.outcomes).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          name="text"
          id={`reply-${answer.id}`}
          label={texts.replyText}
          optional={frame.shell.form.optional}
          value={answer.response?.text}
          rows={3}
          maxLength={10_000}
        />
        <ButtonGroup>
          <Button variant="secondary">{texts.replySave}</Button>
        </ButtonGroup>
      </Form>
    </details>
  );
}
