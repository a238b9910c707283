import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Status, Tag } from '../../../../../web/components/tag.tsx';
import { FLAGS, type Requirement } from '../../../domain/plan/analysis/requirement.ts';
import { analysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import type { RequirementView } from '../../../views/plan/analysis/requirements.ts';
import { type AnalysisFrame, AnalysisPage, amountOf, unitOf } from './frame.tsx';
import { Founded } from './founded.tsx';
import { DecidedNeeds } from './need-parts.tsx';
import { analysisPaths } from './paths.ts';

/** One requirement, why it is there, how it is to be met, and what people say of it. */
export function RequirementPage(props: {
  readonly frame: AnalysisFrame;
  readonly view: RequirementView;
  readonly requirement: Requirement;
  readonly title: string;
  readonly done: string | undefined;
  /** What somebody else has changed while this reader wrote. */
  readonly meanwhile: ReactElement | null;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, view, requirement } = props;
  const { words } = frame;
  const { columns } = words;
  const { needs } = analysisGapTexts[frame.locale];
  const { plan, actions, open } = view.shell;
  const writes = actions.has('write-plan') && open.content;
  const goal = view.goals.find(({ id }) => id === requirement.goal);
  const flags = FLAGS.filter((flag) => requirement[flag]);
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="requirements"
      title={props.title}
      done={props.done}
      actions={
        writes ? (
          <LinkButton href={analysisPaths.editRequirement(plan.id, requirement.id)}>
            {words.change}
          </LinkButton>
        ) : undefined
      }
    >
      {props.meanwhile}
      <DefinitionList
        items={[
          { term: columns.goal, description: goal === undefined ? '' : `${goal.number}. ${goal.title}` },
          { term: columns.amount, description: amountOf(requirement, frame) },
          { term: columns.unit, description: unitOf(requirement.unitName, frame, plan) },
          { term: columns.year, description: requirement.year },
          ...(flags.length === 0
            ? []
            : [
                {
                  term: columns.flags,
                  description: flags.map((flag) => (
                    <Fragment key={flag}>
                      <Tag>{words.flags[flag]}</Tag>{' '}
                    </Fragment>
                  )),
                },
              ]),
          {
            term: columns.status,
            description: (
              <Status kind={requirement.status === 'agreed' ? 'done' : 'draft'}>
                {words.statuses[requirement.status]}
              </Status>
            ),
          },
          ...(requirement.foundation === null
            ? []
            : [
                {
                  term: foundedTexts[frame.locale].term,
                  description: <Founded frame={frame} requirement={requirement} ownSets={view.ownSets} />,
                },
              ]),
          ...(requirement.reason === ''
            ? []
            : [
                {
                  term: words.requirements.form.reason,
                  description: <span className="ll-typed">{requirement.reason}</span>,
                },
              ]),
        ]}
      />
      {writes ? (
        <Form action={analysisPaths.settleRequirement(plan.id, requirement.id)}>
          <ButtonGroup>
            <Button
              variant="secondary"
              name="status"
              value={requirement.status === 'agreed' ? 'proposed' : 'agreed'}
            >
              {requirement.status === 'agreed' ? words.requirements.propose : words.requirements.agree}
            </Button>
            <LinkButton
              href={analysisPaths.removeRequirement(plan.id, requirement.id)}
              variant="quiet"
              tone="danger"
            >
              {words.remove}
            </LinkButton>
          </ButtonGroup>
        </Form>
      ) : null}
      <Section heading={needs.title}>
        <DecidedNeeds frame={frame} words={needs} aspect={requirement.aspect} needs={view.needs} />
        <p>
          <a href={analysisPaths.need(plan.id, requirement.id)}>{writes ? needs.toDecide : needs.toRead}</a>
        </p>
      </Section>
      {props.children}
    </AnalysisPage>
  );
}
