import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type AnalysisFrame, AnalysisPage, type AnalysisPart } from './frame.tsx';

/** Asks before something is taken away. */
export function ConfirmPage(props: {
  readonly frame: AnalysisFrame;
  readonly shell: PlanShell;
  readonly here: AnalysisPart;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly confirm: string;
  readonly back: string;
}): ReactElement {
  return (
    <AnalysisPage
      frame={props.frame}
      shell={props.shell}
      here={props.here}
      title={props.title}
      lead={props.text}
    >
      <Form action={props.action}>
        <ButtonGroup>
          <Button tone="danger">{props.confirm}</Button>
          <LinkButton href={props.back} variant="secondary">
            {props.frame.words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}
