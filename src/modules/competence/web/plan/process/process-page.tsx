import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatInstant } from '../../../../../web/format.ts';
import { PLAIN_STEPS, type PlainStep } from '../../../actions/plan/process/take-step.ts';
import type { ProcessStep } from '../../../domain/plan/process/steps.ts';
import { PLAN_STATES, type PlanState } from '../../../domain/plan/plan.ts';
import { wasTaken } from '../../../domain/plan/standing.ts';
import type { UnionReview } from '../../../domain/plan/process/union.ts';
import type { ProcessView } from '../../../views/plan/process/process.ts';
import { PlanPage } from '../frame.tsx';
import type { ProcessFrame } from './frame.ts';
import type { HearingMessage } from './hearing-page.tsx';
import { processPaths } from './paths.ts';

type Props = { readonly frame: ProcessFrame; readonly view: ProcessView };

/** The official way of the plan: where it is, what can be done now, and what has come of it. */
export function ProcessPage(props: Props & { readonly message: HearingMessage | undefined }): ReactElement {
  const { frame, view, message } = props;
  const { words } = frame;
  return (
    <PlanPage frame={frame} shell={view.shell} here="process" title={words.title} lead={words.lead}>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={frame.shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <Section heading={words.way} id="way">
        <Way frame={frame} view={view} />
      </Section>
      <NextSteps frame={frame} view={view} />
      <Hearings frame={frame} view={view} />
      <Reviews frame={frame} view={view} />
      <Cases frame={frame} view={view} />
      <Versions frame={frame} view={view} />
    </PlanPage>
  );
}

const WAY = PLAN_STATES.filter((state) => state !== 'cancelled' && state !== 'rolled');

function Way({ frame, view }: Props): ReactElement {
  const { state } = view.shell.plan;
  const here = WAY.indexOf(state as (typeof WAY)[number]);
  const taken = {
    hearings: view.hearings.length,
    unionReviews: view.reviews?.length ?? null,
    cases: view.cases.length,
  };
  return (
    <ol className="ll-plan-way">
      {WAY.map((one: PlanState, index) => (
        <li
          key={one}
          data-state={
            one === state ? 'here' : index > here ? 'later' : wasTaken(one, taken) ? 'past' : 'skipped'
          }
          aria-current={one === state ? 'step' : undefined}
        >
          {frame.texts.states[one]}
          {one === state ? <span className="ds-sr-only">, {frame.words.here}</span> : null}
          {index < here && !wasTaken(one, taken) ? ` (${frame.words.skipped})` : null}
        </li>
      ))}
    </ol>
  );
}

/** Adopting and sending back are written on the case itself. */
function NextSteps({ frame, view }: Props): ReactElement {
  const { words } = frame;
  const shown = view.steps.filter((step) => step !== 'adopt' && step !== 'send-back');
  const openCase = view.steps.includes('adopt') ? view.cases.find((one) => one.outcome === null) : undefined;
  return (
    <Section heading={words.nextSteps} id="next">
      {shown.length === 0 && openCase === undefined ? <p>{words.noSteps}</p> : null}
      <div className="ll-buttons ll-screen-only">
        {openCase === undefined ? null : (
          <LinkButton href={processPaths.decision(openCase.plan, openCase.id)}>
            {words.steps.adopt}
          </LinkButton>
        )}
        {shown.map((step, index) => (
          <LinkButton
            key={step}
            href={hrefOf(step, view)}
            variant={index === 0 && isOnward(step) && openCase === undefined ? 'primary' : 'secondary'}
            {...(step === 'cancel' ? { tone: 'danger' as const, variant: 'quiet' as const } : {})}
          >
            {words.steps[step]}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}

const isOnward = (step: ProcessStep) => !['back-to-draft', 'cancel', 'ask-unions'].includes(step);
const isPlain = (step: ProcessStep): step is PlainStep =>
  (PLAIN_STEPS as readonly ProcessStep[]).includes(step);

function hrefOf(step: ProcessStep, { shell: { plan } }: ProcessView): string {
  if (step === 'open-hearing') return processPaths.newHearing(plan.id);
  if (step === 'put-forward') return processPaths.newCase(plan.id);
  return isPlain(step) ? processPaths.step(plan.id, step) : processPaths.process(plan.id);
}

function Hearings({ frame, view }: Props): ReactElement {
  const { words, locale } = frame;
  const texts = words.hearings;
  return (
    <Section heading={texts.heading} id="hearings">
      {view.hearings.length === 0 ? <p>{texts.none}</p> : null}
      <ul className="ll-rows">
        {view.hearings.map((hearing) => (
          <li key={hearing.id}>
            <a href={processPaths.hearing(hearing.plan, hearing.id)}>
              {hearing.state === 'open'
                ? texts.open(formatDate(hearing.closesOn, locale))
                : hearing.state === 'coming'
                  ? texts.coming(formatDate(hearing.opensOn, locale))
                  : texts.over(formatDate(hearing.closesOn, locale))}
            </a>{' '}
            <Status kind={hearing.state === 'over' ? 'done' : 'waiting'}>
              {texts.answers(hearing.answers)}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reviews({ frame, view }: Props): ReactElement | null {
  const { words, locale, shell } = frame;
  const texts = words.unions;
  const { plan, actions, open } = view.shell;
  const mayWrite = actions.has('write-plan') && open.content;
  if (view.reviews === null) return null;
  return (
    <Section heading={texts.heading} id="unions">
      {view.reviews.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Table
          caption={texts.heading}
          captionHidden
          texts={shell.table}
          rows={view.reviews}
          rowKey={(review) => review.id}
          {...(mayWrite ? { rowHref: (review: UnionReview) => processPaths.review(plan.id, review.id) } : {})}
          columns={[
            { key: 'union', heading: texts.union, cell: (review) => review.union },
            { key: 'met', heading: texts.metOn, cell: (review) => formatDate(review.metOn, locale) },
            { key: 'outcome', heading: texts.outcome, cell: (review) => texts.outcomes[review.outcome] },
            {
              key: 'statement',
              heading: texts.statement,
              cell: (review) => <span className="ll-typed">{review.statement}</span>,
            },
          ]}
        />
      )}
      {mayWrite ? (
        <div className="ll-buttons ll-screen-only">
          <LinkButton href={processPaths.newReview(plan.id)} variant="secondary">
            {texts.add}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  );
}

/** Those who are only heard see no case, and to them none is said to be missing. */
function Cases({ frame, view }: Props): ReactElement | null {
  const { words, locale } = frame;
  const texts = words.cases;
  if (view.cases.length === 0 && !view.shell.actions.has('see-plan')) return null;
  return (
    <Section heading={texts.heading} id="cases">
      {view.cases.length === 0 ? <p>{texts.none}</p> : null}
      <ul className="ll-rows">
        {view.cases.map((one) => (
          <li key={one.id}>
            <a href={processPaths.case(one.plan, one.id)}>
              {[one.bodyName === '' ? texts.bodies[one.body] : one.bodyName, one.caseNumber]
                .filter(Boolean)
                .join(', ')}
            </a>{' '}
            {one.outcome === null || one.decidedOn === null ? null : (
              <Status kind={one.outcome.startsWith('adopted') ? 'done' : 'attention'}>
                {texts.decided(texts.outcomes[one.outcome], formatDate(one.decidedOn, locale))}
              </Status>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The newest are what one looks for; the others are folded below them. */
const SHOWN_VERSIONS = 10;

function Versions({ frame, view }: Props): ReactElement {
  const texts = frame.words.versions;
  const [newest, older] = [view.versions.slice(0, SHOWN_VERSIONS), view.versions.slice(SHOWN_VERSIONS)];
  return (
    <Section heading={texts.heading} id="versions">
      {newest.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <VersionTable frame={frame} caption={texts.caption} versions={newest} />
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>{texts.older(older.length)}</summary>
          <VersionTable frame={frame} caption={texts.older(older.length)} versions={older} />
        </details>
      )}
    </Section>
  );
}

function VersionTable(props: {
  readonly frame: ProcessFrame;
  readonly caption: string;
  readonly versions: ProcessView['versions'];
}): ReactElement {
  const { words, locale, shell } = props.frame;
  const texts = words.versions;
  return (
    <Table
      caption={props.caption}
      texts={shell.table}
      rows={props.versions}
      rowKey={(version) => version.id}
      rowHref={(version) => processPaths.version(version.plan, version.id)}
      columns={[
        { key: 'version', heading: texts.columns.version, cell: (version) => texts.name(version.number) },
        {
          key: 'why',
          heading: texts.columns.why,
          cell: (version) =>
            [texts.reasons[version.reason], ...(version.publishedAt === null ? [] : [texts.public])].join(
              '. ',
            ),
        },
        {
          key: 'when',
          heading: texts.columns.when,
          cell: (version) => formatInstant(version.madeAt, locale),
        },
      ]}
    />
  );
}
