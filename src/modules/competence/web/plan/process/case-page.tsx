import type { ReactElement, ReactNode } from 'react';
import { BlocksView, readText } from '../../../../../documents/index.ts';
import { localDate, type LocalDate } from '../../../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { CASE_BODIES, CASE_OUTCOMES, caseTextOf } from '../../../domain/plan/process/case.ts';
import { fieldsOf } from '../../../domain/plan/process/edits.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import { caseDraftTexts } from '../../../texts/plan/case-draft.ts';
import type { CaseDraft, PlanCase } from '../../../views/plan/process/case.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { PlanPage } from '../frame.tsx';
import { BothTexts } from './both-texts.tsx';
import type { FormState, ProcessFrame } from './frame.ts';
import { processPaths } from './paths.ts';

type Props = {
  readonly frame: ProcessFrame;
  readonly shell: PlanShell;
  readonly found: PlanCase | undefined;
  readonly state: FormState;
  /** Stands in the fields that nobody has written in. */
  readonly draft?: CaseDraft | undefined;
  /** The last day of a hearing that is still open. */
  readonly heardUntil?: LocalDate | undefined;
};

/** The draft of the case: what the body reads before it decides. Without `found` it is a new one. */
export function CasePage({ frame, shell, found, state, draft, heardUntil }: Props): ReactElement {
  const { cases: texts } = frame.words;
  const { form } = frame.shell;
  const { values, errors } = state;
  const title = found === undefined ? texts.newTitle : texts.title(shell.plan.name);
  if (found !== undefined && found.outcome !== null)
    return <DecidedCase {...{ frame, shell, found, title }} />;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="process"
      title={title}
      {...(found === undefined ? { lead: texts.newLead } : {})}
    >
      <ErrorSummary errors={errors} texts={form} />
      {heardUntil === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice}>
          <p>{texts.stillHeard(formatDate(heardUntil, frame.locale))}</p>
        </Notice>
      )}
      {draft === undefined || values.summary !== undefined ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{caseDraftTexts[frame.locale].page[found === undefined ? 'fresh' : 'filled']}</p>
        </Notice>
      )}
      <BothTexts
        frame={frame}
        conflicts={state.conflicts}
        labels={texts}
        say={(field, value) => {
          if (field === 'meetingOn') return value === '' ? '' : formatDate(localDate(value), frame.locale);
          const body = field === 'body' ? CASE_BODIES.find((one) => one === value) : undefined;
          return body === undefined ? value : texts.bodies[body];
        }}
      />
      <Form guard={form.unsaved}>
        <input
          type="hidden"
          name="seen"
          value={values.seen ?? JSON.stringify(found === undefined ? {} : fieldsOf(caseTextOf(found)))}
        />
        <RadioGroup
          name="body"
          label={texts.body}
          value={values.body ?? found?.body ?? 'council'}
          options={CASE_BODIES.map((value) => ({ value, label: texts.bodies[value] }))}
        />
        <TextField
          name="bodyName"
          label={texts.bodyName}
          help={texts.bodyNameHelp}
          optional={form.optional}
          value={values.bodyName ?? found?.bodyName}
          maxLength={200}
        />
        <TextField
          name="caseNumber"
          label={texts.caseNumber}
          optional={form.optional}
          value={values.caseNumber ?? found?.caseNumber}
          maxLength={60}
        />
        <DateField
          name="meetingOn"
          label={texts.meetingOn}
          optional={form.optional}
          value={values.meetingOn ?? found?.meetingOn ?? undefined}
          hint={form.dateHint}
          error={errorOf(errors, 'meetingOn')}
        />
        <TextArea
          name="summary"
          label={texts.summary}
          help={writingTexts[frame.locale].notation}
          optional={form.optional}
          value={values.summary ?? (found?.summary || draft?.summary)}
          rows={14}
          pasted={form.pasted}
          maxLength={50_000}
        />
        <TextArea
          name="assessment"
          label={texts.assessment}
          help={writingTexts[frame.locale].notation}
          optional={form.optional}
          value={values.assessment ?? (found?.assessment || draft?.assessment)}
          rows={14}
          pasted={form.pasted}
          maxLength={50_000}
        />
        <TextArea
          name="proposal"
          label={texts.proposal}
          value={values.proposal ?? found?.proposal ?? texts.proposalDraft(shell.plan.name)}
          rows={8}
          maxLength={20_000}
        />
        <ButtonGroup>
          <Button>{found === undefined ? texts.create : texts.save}</Button>
          <LinkButton href={processPaths.process(shell.plan.id)} variant="quiet">
            {frame.words.confirm.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}

function DecidedCase(props: {
  readonly frame: ProcessFrame;
  readonly shell: PlanShell;
  readonly found: PlanCase;
  readonly title: string;
}): ReactElement {
  const { frame, shell, found, title } = props;
  const { cases: texts } = frame.words;
  const written = (text: string) =>
    text === '' ? '' : <BlocksView blocks={readText(text)} language={shell.plan.language} under={2} />;
  const facts: readonly [string, ReactNode][] = [
    [texts.body, found.bodyName === '' ? texts.bodies[found.body] : found.bodyName],
    [texts.caseNumber, found.caseNumber],
    [texts.summary, written(found.summary)],
    [texts.assessment, written(found.assessment)],
    [texts.proposal, found.proposal],
    [texts.decision, found.decision],
  ];
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="process"
      title={title}
      {...(found.outcome === null || found.decidedOn === null
        ? {}
        : { lead: texts.decided(texts.outcomes[found.outcome], formatDate(found.decidedOn, frame.locale)) })}
    >
      <dl className="ll-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={typeof value === 'string' ? 'll-typed' : undefined}>{value}</dd>
            </div>
          ))}
      </dl>
    </PlanPage>
  );
}

/** What the body decided. */
export function DecisionPage({
  frame,
  shell,
  state,
}: Pick<Props, 'frame' | 'shell' | 'state'>): ReactElement {
  const { cases: texts } = frame.words;
  const { form } = frame.shell;
  const { values, errors } = state;
  return (
    <PlanPage frame={frame} shell={shell} here="process" title={texts.decide} lead={texts.changesHelp}>
      <ErrorSummary errors={errors} texts={form} />
      <Form guard={form.unsaved}>
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          value={values.outcome}
          options={CASE_OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
          error={errorOf(errors, 'outcome')}
        />
        <DateField
          name="decidedOn"
          label={texts.decidedOn}
          value={values.decidedOn}
          hint={form.dateHint}
          error={errorOf(errors, 'decidedOn')}
        />
        <TextArea
          name="decision"
          label={texts.decision}
          value={values.decision}
          rows={6}
          maxLength={20_000}
          error={errorOf(errors, 'decision')}
        />
        <ButtonGroup>
          <Button>{texts.decideButton}</Button>
          <LinkButton href={processPaths.process(shell.plan.id)} variant="quiet">
            {frame.words.confirm.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
