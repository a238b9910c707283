import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { Checkbox } from '../../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { AppealView } from '../../views/seats/appeal.ts';
import { nameOfCall } from '../call/say.ts';
import type { FormState, Frame } from '../frame.ts';
import { seatPaths } from './paths.ts';

export type AppealField = 'rank' | 'formal' | 'callClass' | 'overrides' | 'reason';

type Props = {
  readonly frame: Frame;
  readonly view: AppealView;
  readonly state: FormState<AppealField>;
};

/** An appeal about a seat: what is put right, what the run then says, and the seat that comes of it. */
export function AppealPage(props: Props): ReactElement {
  const { frame, view, state } = props;
  const words = frame.texts.seats.appeal;
  return (
    <>
      <PageHeading kicker={nameOfCall(view.call, frame)} title={words.title} lead={words.lead(view.name)} />
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      {view.reconsidered === null ? null : (
        <Section heading={words.answerHeading} id="answer">
          <Answer {...props} reconsidered={view.reconsidered} />
        </Section>
      )}
      <Section heading={words.correctHeading} id="correct">
        <Correct {...props} />
      </Section>
    </>
  );
}

function yesOrNo(is: boolean, { texts }: Frame): string {
  const { yes, no } = texts.seats.appeal;
  return (is ? yes : no).toLowerCase();
}

function Correct({ frame, view, state }: Props): ReactElement {
  const { seats } = frame.texts;
  const words = seats.appeal;
  const { stated, notPlaced, reconsidered, call } = view;
  const before = reconsidered?.correction ?? stated;
  return (
    <Form action={seatPaths.appealRun(call.id, view.application)}>
      {stated === null && notPlaced !== null ? (
        <p>{words.notInDecision(seats.notRanked[notPlaced])}</p>
      ) : null}
      {call.kind === 'national' ? (
        <NumberField
          name="rank"
          label={words.rank}
          help={stated === null ? undefined : words.rankHelp(String(stated.rank ?? '–'))}
          size={4}
          value={state.values.rank ?? String(before?.rank ?? '')}
          error={errorOf(state.errors, 'rank')}
        />
      ) : null}
      <RadioGroup
        name="formal"
        label={words.formal}
        help={
          stated === null ? undefined : words.formalHelp(yesOrNo(stated.formalLeadershipEducation, frame))
        }
        value={state.values.formal ?? (before?.formalLeadershipEducation === true ? 'yes' : 'no')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))}
        error={errorOf(state.errors, 'formal')}
      />
      <ButtonGroup>
        <Button variant={reconsidered === null ? undefined : 'secondary'}>{words.rerun}</Button>
        <LinkButton href={seatPaths.seats(call.id)} variant="quiet">
          {frame.texts.call.back}
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}

function Answer(
  props: Props & { readonly reconsidered: NonNullable<AppealView['reconsidered']> },
): ReactElement {
  const { frame, view, state, reconsidered } = props;
  const words = frame.texts.seats.appeal;
  const { answer, callClass, correction } = reconsidered;
  const isGiven = callClass !== null && callClass.cancelled === null;
  return (
    <>
      <Notice tone={isGiven ? 'success' : 'warning'} texts={frame.shell.notice} live>
        <p>
          {answer.outcome === 'seat'
            ? words.answerSeat(callClass?.name ?? '', answer.wish)
            : words.answerWaiting(answer.place)}
        </p>
        {callClass !== null && callClass.cancelled !== null ? (
          <p>{words.answerCancelled(callClass.name)}</p>
        ) : null}
      </Notice>
      <p>
        {words.corrected(
          correction.rank === null ? null : String(correction.rank),
          yesOrNo(correction.formalLeadershipEducation, frame),
        )}{' '}
        <a href={seatPaths.run(view.call.id, reconsidered.run)}>{words.seeRun}</a>
      </p>
      <Form action={seatPaths.appeal(view.call.id, view.application)}>
        <input type="hidden" name="run" value={reconsidered.run} />
        {isGiven ? (
          <input type="hidden" name="callClass" value={callClass.id} />
        ) : (
          <>
            <Checkbox
              name="overrides"
              label={words.overrides}
              checked={state.values.overrides === 'yes'}
              error={errorOf(state.errors, 'overrides')}
            />
            <RadioGroup
              name="callClass"
              label={words.callClass}
              value={state.values.callClass}
              options={view.classes.map(({ callClass: { id, name, city } }) => ({
                value: id,
                label: `${name}, ${city}`,
              }))}
              error={errorOf(state.errors, 'callClass')}
            />
          </>
        )}
        <TextArea
          name="reason"
          label={isGiven ? words.reason : words.overrideReason}
          value={state.values.reason}
          error={errorOf(state.errors, 'reason')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
