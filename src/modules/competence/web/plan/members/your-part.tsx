import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { membersTexts } from '../../../texts/plan/members.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { chapterPaths } from '../chapters/paths.ts';
import { commentPaths } from '../comments/comments.tsx';
import type { PlanFrame } from '../frame.tsx';
import { planPaths } from '../paths.ts';

type Yours = 'resource-group' | 'resource-group-of-region' | 'project-of-region' | 'coordinator' | 'member';

/** As what somebody is here who does not write the plan itself; nothing is said to those who do. */
function yoursIn({ thing, actions }: PlanShell): Yours | undefined {
  if (actions.has('write-plan') || !actions.has('see-plan')) return undefined;
  const { parts, parentParts } = thing;
  if (parts.includes('resource-group')) return 'resource-group';
  if (parentParts.includes('project-leader') || parentParts.includes('project-group'))
    return 'project-of-region';
  if (parentParts.includes('resource-group')) return 'resource-group-of-region';
  return actions.has('write-texts') ? 'coordinator' : 'member';
}

/** What the reader may do in this plan, said before they look for it. */
export function YourPart(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
}): ReactElement | null {
  const { frame, shell } = props;
  const yours = yoursIn(shell);
  if (yours === undefined) return null;
  const { yours: words } = membersTexts[frame.locale];
  const { plan, actions, open } = shell;
  const writes = actions.has('write-texts') && open.content;
  return (
    <Section heading={words.heading}>
      <p>{words[yours]}</p>
      {actions.has('write-texts') && !open.content ? <p>{words.stands}</p> : null}
      <ButtonGroup>
        <LinkButton href={chapterPaths.list(plan.id)} variant={writes ? 'primary' : 'secondary'}>
          {writes ? words.write : words.read}
        </LinkButton>
        {actions.has('comment') ? (
          <LinkButton href={commentPaths.all(plan)} variant="secondary">
            {words.comment}
          </LinkButton>
        ) : null}
        {plan.kind === 'regional' ? (
          <LinkButton href={planPaths.cooperation(plan.id)} variant="secondary">
            {yours === 'member' ? words.answer : words.plans}
          </LinkButton>
        ) : null}
      </ButtonGroup>
    </Section>
  );
}
