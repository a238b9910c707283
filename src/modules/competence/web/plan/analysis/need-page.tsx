import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { NEED_KINDS, needField, PRIORITIES } from '../../../domain/plan/analysis/need.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { NeedRow } from '../../../views/plan/analysis/needs.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type AnalysisFrame, AnalysisPage, amountOf, Conflicts, figure, unitOf } from './frame.tsx';
import { DecidedNeeds, sayAmount } from './need-parts.tsx';
import { analysisPaths } from './paths.ts';
import type { EditState } from './requirement-form.tsx';

/** How one requirement is to be met: the form of those who decide, what was decided for the others, and what people say. */
export function NeedPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly shell: PlanShell;
  readonly row: NeedRow;
  /** The form, for those who may decide now. */
  readonly state: EditState | undefined;
  readonly isProposal: boolean;
  readonly done: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, shell, row, state } = props;
  const words = props.words.needs;
  const { requirement, gap } = row;
  const say = (amount: number) => sayAmount(amount, requirement.aspect, frame);
  const title = `${requirement.competenceName}, ${unitOf(requirement.unitName, frame, shell.plan)}, ${requirement.year}`;
  return (
    <AnalysisPage frame={frame} shell={shell} here="needs" title={title} done={props.done}>
      <dl className="ll-facts">
        <div>
          <dt>{words.requirement}</dt>
          <dd>
            <a href={analysisPaths.requirement(shell.plan.id, requirement.id)}>
              {amountOf(requirement, frame)}
            </a>
          </dd>
        </div>
        <div>
          <dt>{frame.words.columns.goal}</dt>
          <dd>
            {requirement.goalNumber}. {requirement.goalTitle}
          </dd>
        </div>
        {shell.actions.has('see-capital') ? (
          <div>
            <dt>{words.gap}</dt>
            <dd>{gap === null ? words.notKnown : say(gap.gap)}</dd>
          </div>
        ) : null}
      </dl>
      {gap === null ? null : (
        <p>
          {gap.mobilise > 0 ? `${words.mobilisable(say(gap.mobilise))} ` : null}
          {gap.below !== null && gap.below > 0
            ? words.learners(frame.words.persons(figure(gap.below, frame)))
            : null}
        </p>
      )}
      <Decided row={row} words={words} say={say} />
      {state === undefined ? (
        <Section heading={words.decided}>
          <DecidedNeeds frame={frame} words={words} aspect={requirement.aspect} needs={row.needs} />
        </Section>
      ) : (
        <NeedForm {...props} state={state} />
      )}
      {props.children}
    </AnalysisPage>
  );
}

function NeedForm(
  props: Omit<Parameters<typeof NeedPage>[0], 'state'> & { readonly state: EditState },
): ReactElement {
  const { frame, shell, row, state } = props;
  const words = props.words.needs;
  const { requirement } = row;
  const error = (field: string) => errorOf(state.errors, field);
  return (
    <>
      {props.isProposal ? (
        <Notice tone="info" heading={words.proposalTitle} texts={frame.shell.notice}>
          <p>{words.proposal}</p>
          {requirement.aspect === 'staffing' ? <p>{words.noLearners}</p> : null}
        </Notice>
      ) : null}
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Form action={analysisPaths.need(shell.plan.id, requirement.id)} guard={frame.shell.form.unsaved}>
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <Conflicts
          frame={frame}
          conflicts={state.conflicts}
          labelOf={(field) => labelOf(field, words)}
          wordOf={(_, value) =>
            PRIORITIES.some((one) => one === value) ? words.priorities[value as 'high'] : value
          }
        />
        {NEED_KINDS.map((kind) => (
          <Fieldset
            key={kind}
            legend={words.kinds[kind]}
            id={`kind-${kind}`}
            help={words.kindHelp[kind]}
            kind="section"
          >
            <div className="ll-field-grid">
              <NumberField
                name={needField('amount', kind)}
                label={words.amount}
                decimals
                optional={frame.shell.form.optional}
                value={(state.values[needField('amount', kind)] ?? '').replace(
                  '.',
                  frame.locale === 'en' ? '.' : ',',
                )}
                error={error(needField('amount', kind))}
              />
              <Select
                name={needField('priority', kind)}
                label={words.priority}
                value={state.values[needField('priority', kind)] || 'medium'}
                options={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
              />
            </div>
            <TextField
              name={needField('note', kind)}
              label={words.note}
              optional={frame.shell.form.optional}
              value={state.values[needField('note', kind)]}
              error={error(needField('note', kind))}
            />
          </Fieldset>
        ))}
        <ButtonGroup>
          <Button>{frame.words.save}</Button>
          <LinkButton href={analysisPaths.needs(shell.plan.id)} variant="quiet">
            {frame.words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Decided(props: {
  readonly row: NeedRow;
  readonly words: AnalysisGapTexts['needs'];
  say(amount: number): string;
}): ReactElement | null {
  const { row, words, say } = props;
  if (row.undecided === null || row.gap === null || (row.gap.gap === 0 && row.needs.length === 0))
    return null;
  if (row.undecided > 0) return <p>{words.undecided(say(row.undecided))}</p>;
  return <p>{row.undecided < 0 ? words.more(say(-row.undecided)) : words.even}</p>;
}

function labelOf(field: string, words: AnalysisGapTexts['needs']): string {
  const kind = NEED_KINDS.find((one) => field.endsWith(`-${one}`));
  const part = field.startsWith('amount')
    ? words.amount
    : field.startsWith('note')
      ? words.note
      : words.priority;
  return kind === undefined ? part : `${words.kinds[kind]}: ${part.toLowerCase()}`;
}
