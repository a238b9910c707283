import type { ReactElement, ReactNode } from 'react';
import type { PlanVersionId } from '../../../../../kernel/ids.ts';
import { Card, CardGrid } from '../../../../../web/components/card.tsx';
import { NextForYou } from '../../../../../web/components/next-for-you.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { Timeline } from '../../../../../web/components/timeline.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { Columns } from '../../../../../web/layout/columns.tsx';
import { type Plan, PLAN_STEPS, type PlanStep } from '../../../domain/plan/plan.ts';
import { type OverviewTexts, overviewTexts } from '../../../texts/plan/overview.ts';
import type { OverviewView } from '../../../views/plan/overview.ts';
import { chapterPaths } from '../chapters/paths.ts';
import { commentPaths } from '../comments/comments.tsx';
import { partPath } from '../comments/part-path.ts';
import { documentPaths } from '../documents/paths.ts';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { AgreedPart } from './agreed-part.tsx';
import { YourPart } from '../members/your-part.tsx';
import { planPaths } from '../paths.ts';

type Props = {
  readonly frame: PlanFrame;
  readonly view: OverviewView;
  /** What was just done. */
  readonly done?: string | undefined;
  readonly children?: ReactNode;
};

/** The first page of a plan: where it stands, what is next, the seven steps, and what was done last. */
export function OverviewPage(props: Props): ReactElement {
  const { frame, view } = props;
  const { shell } = view;
  const { plan } = shell;
  const words = overviewTexts[frame.locale];
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="overview"
      title={words.title}
      lead={words.lead(shell.place, plan.firstYear, plan.lastYear)}
    >
      <Done frame={frame} text={props.done} />
      {plan.state === 'cancelled' ? (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{words.cancelled}</p>
        </Notice>
      ) : null}
      <Columns aside={<Aside {...props} words={words} />} asideLabel={words.way}>
        <YourPart frame={frame} shell={shell} />
        {view.next.length === 0 ? null : (
          <NextForYou
            items={view.next.map(({ step, missing }) => ({
              id: missing.what,
              action: words.doNow[missing.what],
              href: planPaths.step(plan.id, step),
              detail: words.missing[missing.what](missing.count),
            }))}
            texts={{ ...frame.shell.next, heading: words.next }}
          />
        )}
        <AgreedPart frame={frame} view={view} />
        <Section heading={words.steps}>
          <p>{words.stepsLead}</p>
          <CardGrid>
            {PLAN_STEPS.map((step, index) => (
              <StepCard key={step} {...props} words={words} step={step} number={index + 1} />
            ))}
          </CardGrid>
        </Section>
        {props.children}
      </Columns>
    </PlanPage>
  );
}

function StepCard(
  props: Props & { readonly words: OverviewTexts; readonly step: PlanStep; readonly number: number },
): ReactElement {
  const { view, words, step } = props;
  const missing = view.missing[step];
  const there = thereIn(view, step, words);
  return (
    <Card
      level={3}
      kicker={words.step(props.number)}
      heading={words.stepNames[step]}
      href={planPaths.step(view.shell.plan.id, step)}
      // Whether everything is mapped is not for everybody to know, so they are not told that nothing is missing either.
      foot={
        missing.length === 0 && step === 'analysis' && view.counts.notMapped === null ? undefined : (
          <Status kind={missing.length === 0 ? 'done' : 'draft'}>
            {missing.length === 0 ? words.complete : words.some}
          </Status>
        )
      }
    >
      {there === '' ? null : <p>{there}</p>}
      {missing.length === 0 ? null : (
        <ul>
          {missing.map(({ what, count }) => (
            <li key={what}>{words.missing[what](count)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What a step has. What it has none of stands among what is missing, and is not said twice. */
function thereIn({ counts, missing }: OverviewView, step: PlanStep, { there }: OverviewTexts): string {
  const chapters = counts.chapters[step];
  const isWritten = !missing[step].some(({ what }) => what === 'empty-chapters');
  const written =
    chapters === undefined || !isWritten ? [] : [there.chapters(chapters.all - chapters.empty, chapters.all)];
  const some = (count: number, said: string) => (count === 0 ? [] : [said]);
  const things = (): readonly string[] => {
    switch (step) {
      case 'organise':
        return some(counts.members, there.organise(counts.members));
      case 'anchor':
        return some(counts.anchors, there.anchor(counts.anchors));
      case 'goals':
        return some(counts.goals, there.goals(counts.goals));
      case 'analysis':
        return some(counts.requirements, there.analysis(counts.requirements, counts.needs));
      case 'measures':
        return some(counts.measures, there.measures(counts.measures));
      case 'competence':
      case 'follow-up':
        return [];
    }
  };
  return [...things(), ...written].join(' ');
}

function Aside(props: Props & { readonly words: OverviewTexts }): ReactElement {
  const { frame, view, words } = props;
  const { plan, actions } = view.shell;
  return (
    <>
      <Section heading={words.way}>
        <Timeline
          items={view.way.map(({ state, at }) => ({
            id: state,
            title:
              at === 'next' ? (
                <a href={planPaths.process(plan.id)}>{frame.texts.states[state]}</a>
              ) : (
                frame.texts.states[state]
              ),
            when: words.when[at],
            state: at,
          }))}
          states={frame.shell.strands.states}
        />
      </Section>
      <Section heading={words.latest}>
        {view.events.length === 0 ? (
          <p className="ll-subtle">{words.nothingYet}</p>
        ) : (
          <ul className="ll-plan-list">
            {view.events.map(({ kind, id, at, by, title, subject, place }) => (
              <li key={`${kind}-${id}`}>
                <a href={eventPath(plan, { kind, subject, place, id })}>
                  {kind === 'comment' && title === ''
                    ? words.commented(by, words.parts[subject])
                    : words.events[kind](by, title)}
                </a>
                <span className="ll-subtle"> {formatInstant(at, frame.locale)}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={chapterPaths.list(plan.id)}>{words.chapters}</a>
        </p>
        {actions.has('comment') ? (
          <p>
            <a href={commentPaths.all(plan)}>{words.comments(view.counts.openComments)}</a>
          </p>
        ) : null}
        <p className="ll-subtle">{words.revision(plan.revision)}</p>
      </Section>
    </>
  );
}

/** Where it is to be read: what has been removed, and a need, with all that was said. */
function eventPath(
  plan: Plan,
  event: Pick<OverviewView['events'][number], 'kind' | 'subject' | 'place' | 'id'>,
): string {
  const { kind, subject, place, id } = event;
  if (subject === 'version') return documentPaths.version(plan.id, id as PlanVersionId);
  if (subject !== 'plan' && place === null) return commentPaths.all(plan);
  const page = partPath(plan.id, subject, place ?? plan.id);
  return kind === 'comment' ? `${page}#comment-${id}` : page;
}
