import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../../../web/components/button.tsx';
import { Checkbox } from '../../../../../web/components/checkbox.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { papersTexts } from '../../../texts/plan/papers.ts';
import { vulnerabilityTexts } from '../../../texts/plan/vulnerability.ts';
import type { PapersView } from '../../../views/plan/papers/papers.ts';
import { analysisPaths } from '../analysis/paths.ts';
import type { PlanFrame } from '../frame.tsx';
import { documentPaths } from './paths.ts';

/** What documents tell where few have a competence: for those who write the plan to weigh. */
export function WhatIsTold(props: { readonly frame: PlanFrame; readonly view: PapersView }): ReactElement {
  const { frame, view } = props;
  const { plan } = view.shell;
  const { amounts } = papersTexts[frame.locale].page;
  const { choice } = vulnerabilityTexts[frame.locale];
  return (
    <Section heading={amounts.heading} id="amounts">
      <Form action={documentPaths.amounts(plan.id)}>
        {plan.kind === 'municipal' ? (
          <>
            <p>{choice.help}</p>
            <Checkbox name="vulnerability" label={choice.label} checked={plan.tellsVulnerability} />
            {view.unansweredCore === '' ? null : (
              <p>
                {choice.unanswered(view.unansweredCore)}{' '}
                <a href={analysisPaths.core(plan.id)}>{choice.toCore}</a>
              </p>
            )}
          </>
        ) : null}
        <p>{amounts.help}</p>
        <Checkbox name="tell" label={amounts.tell} checked={plan.tellsSmallAmounts} />
        <ButtonGroup>
          <Button variant="secondary">{amounts.button}</Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
