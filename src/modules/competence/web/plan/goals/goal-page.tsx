import type { ReactElement, ReactNode } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { goalsTexts } from '../../../texts/plan/goals.ts';
import type { Goal } from '../../../views/plan/goals.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import type { FollowedUp } from '../../../views/plan/region/recommendations.ts';
import { FollowsUp } from '../region/followed-up.tsx';
import { goalPaths } from './paths.ts';

/** One goal, where it comes from, how it is measured, and what people say of it. */
export function GoalPage(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly goal: Goal;
  readonly failed: string | undefined;
  readonly followsUp: FollowedUp | undefined;
  /** What somebody else has changed while this reader wrote. */
  readonly meanwhile: ReactElement | null;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, shell, goal } = props;
  const words = goalsTexts[frame.locale];
  const writes = shell.actions.has('write-plan') && shell.open.content;
  const hangs = goal.requirements + goal.measures > 0;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="goals"
      title={goal.title}
      actions={
        writes ? (
          <LinkButton href={goalPaths.edit(shell.plan.id, goal.id)}>{words.edit}</LinkButton>
        ) : undefined
      }
    >
      {props.failed === undefined ? null : (
        <Notice tone="danger" texts={frame.shell.notice} live>
          <p>{props.failed}</p>
        </Notice>
      )}
      {props.meanwhile}
      {goal.description === '' ? null : <p className="ll-typed">{goal.description}</p>}
      <FollowsUp frame={frame} followsUp={props.followsUp} />
      <DefinitionList
        items={[
          {
            term: words.fields.origin,
            description: [words.origins[goal.origin], goal.reference].filter((one) => one !== '').join(': '),
          },
          {
            term: words.measured,
            description: goal.indicator === '' ? words.notMeasured : goal.indicator,
          },
          {
            term: words.fields.operational,
            description: goal.operational ? words.operationalYes : words.operationalNo,
          },
          { term: words.hangs, description: String(goal.requirements) },
        ]}
      />
      {props.children}
      {writes ? (
        <details>
          <summary>{words.remove}</summary>
          {hangs ? (
            <p>{words.inUse(goal.requirements, goal.measures)}</p>
          ) : (
            <Form action={goalPaths.remove(shell.plan.id, goal.id)}>
              <p>{words.removeText}</p>
              <Button variant="secondary" tone="danger">
                {words.remove}
              </Button>
            </Form>
          )}
        </details>
      ) : null}
      <p>
        <a href={goalPaths.goals(shell.plan.id)}>{words.back}</a>
      </p>
    </PlanPage>
  );
}
