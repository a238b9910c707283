import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import type { OwnChapter } from '../../../domain/plan/chapter-order.ts';
import { ownChapterTexts } from '../../../texts/plan/own-chapter.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { chapterPaths } from './paths.ts';

/** Asks once more before a chapter leaves the plan, and says that nothing is lost. */
export function RemoveChapterPage(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly chapter: OwnChapter;
}): ReactElement {
  const { frame, shell, chapter } = props;
  const words = ownChapterTexts[frame.locale];
  return (
    <PlanPage frame={frame} shell={shell} here="overview" title={words.removeTitle(chapter.title)}>
      <p>{words.removeText}</p>
      <Form action={chapterPaths.remove(shell.plan.id, chapter.id)}>
        <ButtonGroup>
          <Button tone="danger">{words.removeYes}</Button>
          <LinkButton href={chapterPaths.list(shell.plan.id)} variant="quiet">
            {words.removeNo}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
