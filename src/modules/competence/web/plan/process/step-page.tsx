import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import type { PlainStep } from '../../../actions/plan/process/take-step.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { PlanPage } from '../frame.tsx';
import type { ProcessFrame } from './frame.ts';
import { processPaths } from './paths.ts';

/** Asks once more before the plan moves, and says what will be different. */
export function StepPage(props: {
  readonly frame: ProcessFrame;
  readonly shell: PlanShell;
  readonly step: PlainStep;
}): ReactElement {
  const { frame, shell, step } = props;
  const { confirm, steps } = frame.words;
  const explained: Readonly<Partial<Record<PlainStep, string>>> = confirm;
  return (
    <PlanPage frame={frame} shell={shell} here="process" title={confirm.title(steps[step])}>
      {explained[step] === undefined ? null : <p>{explained[step]}</p>}
      <Form>
        <ButtonGroup>
          <Button {...(step === 'cancel' ? { tone: 'danger' as const } : {})}>{confirm.yes}</Button>
          <LinkButton href={processPaths.process(shell.plan.id)} variant="quiet">
            {confirm.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
