import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { RESPONSE_OUTCOMES } from '../../../domain/plan/process/hearing.ts';
import type { HearingView } from '../../../views/plan/process/hearing.ts';
import { BothTexts } from './both-texts.tsx';
import { type FormState, type ProcessFrame, untouched } from './frame.ts';
import { processPaths } from './paths.ts';

type Answers = NonNullable<HearingView['answers']>;
type Props = {
  readonly frame: ProcessFrame;
  readonly view: HearingView;
  /** A reply that was not saved, and the answer that it is about. */
  readonly replying: Replying | undefined;
};

export type Replying = { readonly answer: string; readonly state: FormState };

/** What was answered, and what became of each answer. */
export function HearingAnswers({
  frame,
  view,
  answers,
  replying,
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
            <Reply frame={frame} view={view} answer={answer} replying={replying} />
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

function Reply({
  frame,
  view,
  answer,
  replying,
}: Props & { readonly answer: Answers[number] }): ReactElement {
  const { hearings: texts } = frame.words;
  const { hearing } = view;
  const { values, conflicts } = replying?.answer === answer.id ? replying.state : untouched;
  const { outcomes } = texts;
  return (
    <details className="ll-screen-only" open={answer.response === null || conflicts !== undefined}>
      <summary>{texts.reply}</summary>
      <BothTexts
        frame={frame}
        conflicts={conflicts}
        labels={{ outcome: texts.columns.outcome, text: texts.replyText }}
        say={(field, value) =>
          (field === 'outcome'
            ? RESPONSE_OUTCOMES.filter((one) => one === value).map((one) => outcomes[one])[0]
            : undefined) ?? value
        }
      />
      <Form action={processPaths.reply(hearing.plan, hearing.id, answer.id)}>
        <input type="hidden" name="seen" value={values.seen ?? JSON.stringify(answer.response ?? {})} />
        <Select
          name="outcome"
          id={`outcome-${answer.id}`}
          label={texts.columns.outcome}
          value={values.outcome ?? answer.response?.outcome ?? 'noted'}
          options={Object.entries(texts.outcomes).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          name="text"
          id={`reply-${answer.id}`}
          label={texts.replyText}
          optional={frame.shell.form.optional}
          value={values.text ?? answer.response?.text}
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
