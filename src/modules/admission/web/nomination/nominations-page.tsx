import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatDate, formatList } from '../../../../web/format.ts';
import type { NominationsView } from '../../views/nomination/nominations.ts';
import type { Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { nominationPaths } from './paths.ts';
import { ManagerCell, Outcome, RankingForm } from './ranking-form.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: NominationsView;
  readonly numbers: ReadonlyMap<string, string>;
  readonly errors: readonly FieldFailure[];
  readonly message?: { readonly tone: 'success' | 'warning'; readonly text: string } | undefined;
  /** The page comes back because a colleague has saved another order meanwhile; both are shown. */
  readonly showCurrent: boolean;
};

/** The municipality's own applicants to one call: their order, their managers, and what the leadership says of them. */
export function NominationsPage(props: Props): ReactElement {
  const { frame, view, numbers, errors, message } = props;
  const words = frame.texts.nomination.page;
  const nobody = view.applicants.length === 0 && view.withoutCredits.length === 0;
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={frame.shell.notice} live>
          <p>{message.text}</p>
          {props.showCurrent ? <CurrentOrder frame={frame} view={view} /> : null}
        </Notice>
      )}
      <PageHeading
        kicker={view.call.name[frame.locale]}
        title={words.title(view.municipality.name)}
        lead={leadOf(view, frame)}
      />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      {nobody ? (
        <EmptyState heading={words.emptyTitle}>
          <p>{view.isRanked ? words.emptyText : words.emptyTextOpen}</p>
        </EmptyState>
      ) : null}
      {view.applicants.length === 0 ? null : (
        <RankingForm frame={frame} view={view} numbers={numbers} errors={errors} />
      )}
      <LeftOut frame={frame} view={view} />
      {view.joint.size === 0 ? null : (
        <Section heading={words.joint} id="joint">
          <ul>
            {[...view.joint].map(([group, members]) => (
              <li key={group}>
                {words.jointGroup(
                  group,
                  formatList(
                    members.map(({ name }) => name),
                    frame.locale,
                  ),
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WithoutCredits frame={frame} view={view} />
      <Motivations frame={frame} view={view} />
      <RecommendationOf frame={frame} view={view} />
    </>
  );
}

function leadOf(view: NominationsView, { texts }: Frame): string {
  const words = texts.nomination.page;
  if (!view.isRanked) return words.leadOpen;
  if (view.isApplicant) return words.leadOwn;
  return view.mayRank ? words.lead : words.leadClosed;
}

type Part = Pick<Props, 'frame' | 'view'>;

function CurrentOrder({ frame, view }: Part): ReactElement {
  const words = frame.texts.nomination.failed;
  const nameOf = (application: string) =>
    view.applicants.find((one) => one.application === application)?.name ?? '';
  return (
    <>
      <h3>{words.currentOrder}</h3>
      {view.order.length === 0 ? (
        <p>{words.nobodyRanked}</p>
      ) : (
        <ol>
          {view.order.map((application) => (
            <li key={application}>{nameOf(application)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function LeftOut({ frame, view }: Part): ReactElement | null {
  const words = frame.texts.nomination.page;
  const leftOut = view.applicants.filter(({ rank }) => rank === null);
  if (leftOut.length === 0) return null;
  return (
    <Section heading={words.leftOutHeading} id="left-out">
      <p>{words.leftOutHelp}</p>
      <ul>
        {leftOut.map(({ application, name, note }) => (
          <li key={application}>{note === '' ? name : words.leftOutReason(name, note)}</li>
        ))}
      </ul>
    </Section>
  );
}

function WithoutCredits({ frame, view }: Part): ReactElement | null {
  const words = frame.texts.nomination.page;
  if (view.withoutCredits.length === 0) return null;
  return (
    <Section heading={words.withoutCredits} id="without-credits">
      <p>{words.withoutCreditsHelp}</p>
      <ul>
        {view.withoutCredits.map((row) => (
          <li key={row.application}>
            {row.name} <ManagerCell frame={frame} row={row} mayName={view.mayRank} />{' '}
            {view.call.status === 'decided' ? <Outcome frame={frame} row={row} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Motivations({ frame, view }: Part): ReactElement | null {
  const words = frame.texts.nomination.page;
  const written = [...view.applicants, ...view.withoutCredits].filter(({ motivation }) => motivation !== '');
  if (written.length === 0) return null;
  return (
    <Section heading={words.motivation} id="motivation">
      {written.map(({ application, name, motivation }) => (
        <details key={application}>
          <summary>{words.motivationOf(name)}</summary>
          <Paragraphs text={motivation} />
        </details>
      ))}
    </Section>
  );
}

function RecommendationOf({ frame, view }: Part): ReactElement {
  const words = frame.texts.nomination.page;
  const { recommendation } = view;
  return (
    <Section heading={words.recommendation} id="recommendation">
      {recommendation === undefined ? (
        <p>{words.noRecommendation}</p>
      ) : (
        <>
          <Paragraphs text={recommendation.body} />
          <p className="ll-subtle">
            {words.signed(
              recommendation.signedBy,
              recommendation.signedTitle,
              formatDate(dayInNorway(recommendation.signedAt), frame.locale),
            )}
          </p>
        </>
      )}
      {view.mayRecommend ? (
        <div className="ll-buttons">
          <LinkButton
            href={nominationPaths.recommendation(view.call.id, view.municipality.code)}
            variant="secondary"
          >
            {recommendation === undefined ? words.recommend : words.changeRecommendation}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  );
}
