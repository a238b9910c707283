import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import type { HearingView } from '../../../views/plan/process/hearing.ts';
import { PlanPage } from '../frame.tsx';
import type { FormState, ProcessFrame } from './frame.ts';
import { HeardReviews } from './heard-reviews.tsx';
import { HearingAnswers, type Replying } from './hearing-answers.tsx';
import { processPaths } from './paths.ts';

type Props = { readonly frame: ProcessFrame; readonly view: HearingView; readonly state: FormState };

export type HearingMessage = { readonly tone: 'success' | 'warning' | 'danger'; readonly text: string };

/** A hearing: what is heard, the own answer, and for those who plan all the answers. */
export function HearingPage(
  props: Props & { readonly message: HearingMessage | undefined; readonly replying?: Replying | undefined },
): ReactElement {
  const { frame, view, state, message } = props;
  const { hearings: texts } = frame.words;
  const { hearing, shell } = view;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="process"
      title={texts.title(shell.place)}
      lead={periodIn(props)}
    >
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={frame.shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      {hearing.letter === '' ? null : <p className="ll-typed">{hearing.letter}</p>}
      <div className="ll-buttons ll-screen-only">
        <LinkButton href={processPaths.version(hearing.plan, hearing.version)} variant="secondary">
          {texts.read}
        </LinkButton>
      </div>
      {view.mayAnswer ? <OwnAnswer {...props} /> : null}
      {view.reviews === null ? null : <HeardReviews frame={frame} reviews={view.reviews} />}
      {view.answers === null ? null : (
        <HearingAnswers frame={frame} view={view} answers={view.answers} replying={props.replying} />
      )}
      {view.mayReply ? <Extension {...props} /> : null}
    </PlanPage>
  );
}

function periodIn({ frame, view }: Props): string {
  const { hearings: texts } = frame.words;
  const { sending, hearing } = view;
  if (sending.outcome === 'not-open') return texts.coming(formatDate(hearing.opensOn, frame.locale));
  const last = formatDate(hearing.closesOn, frame.locale);
  return sending.outcome === 'in-time' ? texts.open(last) : texts.over(last);
}

function OwnAnswer({ frame, view, state }: Props): ReactElement {
  const { hearings: texts } = frame.words;
  const { form, notice } = frame.shell;
  const { own, sending, hearing } = view;
  const last = formatDate(hearing.closesOn, frame.locale);
  if (own?.status === 'sent')
    return (
      <Section heading={texts.yourAnswer} id="answer">
        <p>{own.late ? texts.sentLate : texts.sent}</p>
        <p className="ll-typed">{own.text}</p>
        {own.response === null ? null : (
          <p>
            <strong>{texts.outcomes[own.response.outcome]}</strong> {own.response.text}
          </p>
        )}
      </Section>
    );
  if (sending.outcome === 'not-open')
    return (
      <Section heading={texts.yourAnswer} id="answer">
        <p>{texts.notOpen(formatDate(hearing.opensOn, frame.locale))}</p>
      </Section>
    );
  return (
    <Section heading={texts.yourAnswer} id="answer">
      {sending.outcome === 'in-time' ? null : (
        <Notice tone="warning" texts={notice} level={3}>
          <p>{sending.outcome === 'late' ? texts.lateNow(last) : texts.overNow(last)}</p>
        </Notice>
      )}
      <Form
        action={processPaths.answer(hearing.plan, hearing.id)}
        guard={form.unsaved}
        // What has been sent is not taken back, so nobody sends by a key.
        enter={{ name: 'what', value: 'save' }}
      >
        <input type="hidden" name="seen" value={state.values.seen ?? String(own?.version ?? 0)} />
        <TextField
          name="body"
          label={texts.body}
          help={texts.bodyHelp}
          optional={form.optional}
          value={state.values.body ?? own?.body}
          maxLength={200}
        />
        <TextArea
          name="text"
          label={texts.text}
          help={texts.textHelp}
          value={state.values.text ?? own?.text}
          rows={14}
          maxLength={100_000}
          error={errorOf(state.errors, 'text')}
        />
        <ButtonGroup>
          {sending.outcome === 'over' ? null : (
            <Button name="what" value="send">
              {texts.sendAnswer}
            </Button>
          )}
          <Button variant="secondary" name="what" value="save">
            {texts.saveDraft}
          </Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function Extension({ frame, view, state }: Props): ReactElement {
  const { hearings: texts } = frame.words;
  const { hearing } = view;
  return (
    <Section heading={texts.extend} id="extension">
      <Form action={processPaths.extend(hearing.plan, hearing.id)}>
        <DateField
          name="extendTo"
          label={texts.extendTo}
          value={state.values.extendTo}
          hint={frame.shell.form.dateHint}
          error={errorOf(state.errors, 'extendTo')}
        />
        <ButtonGroup>
          <Button variant="secondary">{texts.extendButton}</Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
