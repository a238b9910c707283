import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Progress } from '../../../../../web/components/progress.tsx';
import { formatPercent } from '../../../../../web/format.ts';
import { needTexts } from '../../../texts/need.ts';
import { analysisTexts } from '../../../texts/plan/analysis.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import type { FiguresToTake } from '../../../views/plan/figures/draw-figures.ts';
import { paths } from '../../paths.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { BasisPart } from './basis-part.tsx';
import { MovedPart } from './moved-part.tsx';
import { planFigurePaths } from './paths.ts';
import { SetPart } from './set-part.tsx';

type Props = { readonly frame: PlanFrame; readonly view: FiguresToTake };

/** The figures before they become a part of the plan; or how far they have come, or why there are none. */
export function TakePage(props: Props & { readonly message: string | undefined }): ReactElement {
  const { frame, view, message } = props;
  const words = planFiguresTexts[frame.locale].preview;
  const isReady = view.drawn.state === 'ready' && !view.drawn.isSame;
  return (
    <PlanPage
      frame={frame}
      shell={view.shell}
      here="goals"
      title={words.title}
      lead={isReady ? words.lead : undefined}
    >
      {message === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{message}</p>
        </Notice>
      )}
      <Drawn {...props} />
    </PlanPage>
  );
}

function Drawn({ frame, view }: Props): ReactElement {
  const { drawing, noRegister, notPossible } = needTexts[frame.locale];
  const words = planFiguresTexts[frame.locale].preview;
  const { plan } = view.shell;
  const again = <LinkButton href={planFigurePaths.take(plan.id)}>{words.again}</LinkButton>;
  const sources = <LinkButton href={paths.figures}>{noRegister.figures}</LinkButton>;
  switch (view.drawn.state) {
    case 'working':
      return <Working frame={frame} view={view} progress={view.drawn.progress} />;
    case 'stopped':
      return (
        <EmptyState heading={drawing.stopped.heading} action={again}>
          <p>{words.stopped}</p>
        </EmptyState>
      );
    case 'lost':
      return (
        <Notice tone="danger" texts={frame.shell.notice} heading={drawing.lost.heading} live>
          <p>
            {drawing.lost.text} {words.stopped}
          </p>
          <Ask view={view} to="again" label={drawing.lost.again} />
        </Notice>
      );
    case 'no-register':
      return (
        <EmptyState heading={noRegister.heading} action={sources}>
          <p>
            {noRegister.text} {words.askKeeper}
          </p>
        </EmptyState>
      );
    case 'not-possible':
      return (
        <EmptyState heading={notPossible.heading} action={sources}>
          <p>
            {notPossible.text} {words.askKeeper}
          </p>
        </EmptyState>
      );
    case 'not-told':
      return (
        <EmptyState heading={drawing.notTold.heading} action={sources}>
          <p>
            {words.notTold} {words.askKeeper}
          </p>
        </EmptyState>
      );
    case 'ready':
      return <Ready frame={frame} view={view} drawn={view.drawn} />;
  }
}

function Ready(
  props: Props & { readonly drawn: Extract<FiguresToTake['drawn'], { state: 'ready' }> },
): ReactElement {
  const { frame, view, drawn } = props;
  const words = planFiguresTexts[frame.locale].preview;
  const { plan } = view.shell;
  const { newest } = view;
  if (drawn.isSame)
    return (
      <EmptyState
        heading={words.same}
        action={
          <LinkButton href={planFigurePaths.figures(plan.id)}>
            {planFiguresTexts[frame.locale].title}
          </LinkButton>
        }
      >
        <p>{words.sameText}</p>
      </EmptyState>
    );
  const form = (
    <Form action={planFigurePaths.take(plan.id)}>
      <input type="hidden" name="seal" value={drawn.seal} />
      <input type="hidden" name="after" value={newest?.id ?? ''} />
      <ButtonGroup>
        <Button>{words.button}</Button>
        <LinkButton href={planFigurePaths.figures(plan.id)} variant="quiet">
          {analysisTexts[frame.locale].cancel}
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
  return (
    <>
      {view.shell.open.content ? (
        form
      ) : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.texts.closed(frame.texts.states[plan.state])}</p>
        </Notice>
      )}
      {newest === undefined ? null : <MovedPart frame={frame} moved={drawn.moved} before={newest} />}
      <SetPart frame={frame} figures={drawn.figures} lastYear={plan.lastYear} />
      <BasisPart frame={frame} shell={view.shell} figures={drawn.figures} />
    </>
  );
}

function Working({
  frame,
  view,
  progress: { done, all },
}: Props & { readonly progress: { readonly done: number; readonly all: number } }): ReactElement {
  const { drawing } = needTexts[frame.locale];
  return (
    <Notice tone="info" texts={frame.shell.notice} heading={drawing.working.heading} live>
      <p>{drawing.working.text}</p>
      {all === 0 ? (
        <p>{drawing.inLine}</p>
      ) : (
        <Progress
          id="how-far"
          label={drawing.progress}
          value={done}
          max={all}
          text={drawing.howFar(formatPercent(Math.floor((100 * done) / all) / 100, frame.locale))}
        />
      )}
      <div className="ll-buttons">
        <LinkButton href={planFigurePaths.take(view.shell.plan.id)} variant="secondary">
          {drawing.working.again}
        </LinkButton>
        <Ask view={view} to="stop" label={drawing.stop} />
      </div>
    </Notice>
  );
}

function Ask(props: {
  readonly view: FiguresToTake;
  readonly to: 'stop' | 'again';
  readonly label: string;
}): ReactElement {
  return (
    <form method="post" action={planFigurePaths.drawing(props.view.shell.plan.id)}>
      <input type="hidden" name="do" value={props.to} />
      <Button variant={props.to === 'stop' ? 'quiet' : 'primary'}>{props.label}</Button>
    </form>
  );
}
