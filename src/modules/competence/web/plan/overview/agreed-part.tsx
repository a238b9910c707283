import type { ReactElement } from 'react';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatDate, formatDeadline, formatList } from '../../../../../web/format.ts';
import { isOpenForContent } from '../../../domain/plan/plan.ts';
import { overviewTexts } from '../../../texts/plan/overview.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import type { OverviewView } from '../../../views/plan/overview.ts';
import type { PlanFrame } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { processPaths } from '../process/paths.ts';

type Props = { readonly frame: PlanFrame; readonly view: OverviewView };

/** What somebody new asks first: where it stands, who holds it, when it is heard and decided, and what is due. */
export function AgreedPart({ frame, view }: Props): ReactElement {
  const words = overviewTexts[frame.locale].agreed;
  const { plan, actions, open } = view.shell;
  const { leaders, due } = view.agreed;
  return (
    <Section heading={words.heading} id="agreed">
      <DefinitionList
        items={[
          { term: words.now, description: nowOf(frame, view) },
          {
            term: words.leads,
            description:
              leaders.length > 0 ? formatList(leaders, frame.locale) : words.nobodyLeads(view.begunBy),
          },
          { term: words.hearing, description: <Hearing frame={frame} view={view} /> },
          { term: words.council, description: <Case frame={frame} view={view} /> },
          ...(due.measures.length === 0
            ? []
            : [
                {
                  term: words.due(due.count),
                  description: (
                    <ul>
                      {due.measures.map(({ id, title, deadlineOn, owner }) => (
                        <li key={id}>
                          <a href={`${planPaths.step(plan.id, 'measures')}/${id}`}>{title}</a>:{' '}
                          {formatDeadline(deadlineOn, frame.today, frame.locale)}
                          {owner === '' ? '' : `, ${owner}`}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
      {actions.has('write-plan') && open.content ? (
        <p className="ll-screen-only">
          <a href={planPaths.name(plan.id)}>{words.rename}</a>
        </p>
      ) : null}
    </Section>
  );
}

/** Where it is, and what comes next on the way. */
function nowOf({ texts, locale }: PlanFrame, { way, shell: { plan } }: OverviewView): string {
  const words = overviewTexts[locale].agreed;
  const here = way.findIndex(({ at }) => at === 'next');
  const next = here === -1 ? undefined : way[here + 1];
  const now = texts.states[plan.state];
  return next === undefined ? now : words.nowAndNext(now, texts.states[next.state]);
}

function Hearing({ frame, view }: Props): ReactElement {
  const words = overviewTexts[frame.locale].agreed;
  const { plan } = view.shell;
  const { hearing } = view.agreed;
  if (hearing === null) return <>{isOpenForContent(plan.state) ? words.noHearing : words.heldNoHearing}</>;
  const day = (date: typeof hearing.opensOn) => formatDate(date, frame.locale);
  const when =
    hearing.state === 'coming'
      ? words.hearingComes(day(hearing.opensOn), day(hearing.closesOn))
      : hearing.state === 'open' && isOpenForContent(plan.state)
        ? words.hearingOpen(day(hearing.closesOn))
        : words.hearingOver(day(hearing.closesOn));
  return (
    <>
      <a href={processPaths.hearing(plan.id, hearing.id)}>{when}</a> {words.answers(hearing.answers)}
    </>
  );
}

function Case({ frame, view }: Props): ReactElement {
  const words = overviewTexts[frame.locale].agreed;
  const { bodies } = processTexts[frame.locale].cases;
  const { plan } = view.shell;
  const { case: found, adoptingBody } = view.agreed;
  if (found === null)
    return <>{adoptingBody === null ? words.notForward : words.willDecide(bodies[adoptingBody])}</>;
  const body = found.bodyName === '' ? bodies[found.body] : found.bodyName;
  const day = (date: NonNullable<typeof found.meetingOn>) => formatDate(date, frame.locale);
  const what =
    found.decidedOn !== null
      ? words.decided(body, day(found.decidedOn))
      : found.meetingOn === null
        ? words.dayNotSet(body)
        : words.meets(body, day(found.meetingOn));
  return <a href={processPaths.case(plan.id, found.id)}>{what}</a>;
}
