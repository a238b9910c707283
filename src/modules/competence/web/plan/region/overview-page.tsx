import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { Card, CardGrid } from '../../../../../web/components/card.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import { arrangementTexts } from '../../../texts/plan/region-arrangement.ts';
import { poolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PlaceOverview, RegionOverview } from '../../../views/plan/region/overview.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { kindOf } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { Downloads, type RegionFrame, RegionPage } from './frame.tsx';
import { sayStanding } from './overview-file.ts';
import { regionPaths } from './paths.ts';

/** The cooperation at a glance: how far each municipality has come, and what they do together. */
export function OverviewPage(props: {
  readonly frame: RegionFrame;
  readonly view: RegionOverview;
}): ReactElement {
  const { frame, view } = props;
  const { shell, counts, arrangement } = view;
  const { overview, parts } = frame.words;
  const plan = shell.plan.id;
  const words = arrangementTexts[frame.locale];
  return (
    <RegionPage frame={frame} shell={shell} here="overview" title={frame.words.title} lead={frame.words.lead}>
      <CardGrid>
        <Card heading={parts.recommendations} href={regionPaths.recommendations(plan)}>
          <p>{overview.counts.recommendations(counts.recommendations)}</p>
        </Card>
        <Card heading={parts.pools} href={regionPaths.pools(plan)}>
          <p>{overview.counts.pools(counts.pools)}</p>
        </Card>
        <Card heading={parts.courses} href={regionPaths.courses(plan)}>
          <p>{overview.counts.courses(counts.courses)}</p>
        </Card>
        <Card heading={parts.arrangement} href={regionPaths.arrangement(plan)}>
          <p>
            {overview.counts.form}: {words.forms[arrangement.form]}
          </p>
          {view.isStale ? <Status kind="attention">{overview.counts.split}</Status> : null}
        </Card>
      </CardGrid>
      {view.leftSince.length === 0 ? null : (
        <Notice tone="warning" texts={frame.shell.notice} heading={overview.leftPlans}>
          <ul>
            {view.leftSince.map(({ code, name, leftOn }) => (
              <li key={code}>{frame.words.leftOn(name, formatDate(leftOn, frame.locale))}</li>
            ))}
          </ul>
          <p>{overview.leftPlan}</p>
        </Notice>
      )}
      <Plans frame={frame} view={view} />
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
    </RegionPage>
  );
}

function Plans({
  frame,
  view,
}: {
  readonly frame: RegionFrame;
  readonly view: RegionOverview;
}): ReactElement {
  const { overview } = frame.words;
  const { toldOf } = poolsTexts[frame.locale];
  const strategy = view.shell.plan.id;
  return (
    <Section heading={overview.plans}>
      <p>
        {overview.plansLead} {overview.adopted(view.adopted, view.rows.length)}
      </p>
      <Table<PlaceOverview>
        caption={overview.plans}
        captionHidden
        rows={view.rows}
        rowKey={({ place }) => place.code}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'place', heading: frame.words.municipality, cell: ({ place }) => place.name },
          {
            key: 'plan',
            heading: overview.plan,
            cell: ({ plan, place, mayBegin, isHidden }) =>
              plan !== undefined ? (
                <>
                  <a href={planPaths.plan(plan.id)}>{plan.name}</a>
                  <br />
                  <span className="ll-subtle">
                    {overview.revision(plan.revision, formatDate(dayInNorway(plan.changedAt), frame.locale))}
                  </span>
                </>
              ) : isHidden ? (
                <span className="ll-subtle">{overview.hidden}</span>
              ) : mayBegin ? (
                <a href={`${planPaths.begin}?owner=m-${place.code}&parent=${strategy}`}>
                  {overview.begin}
                  <span className="ds-sr-only">: {place.name}</span>
                </a>
              ) : (
                <span className="ll-subtle">{overview.none}</span>
              ),
          },
          {
            key: 'state',
            heading: overview.state,
            cell: ({ plan }) =>
              plan === undefined ? (
                '–'
              ) : (
                <>
                  <Status kind={kindOf(plan.state)}>{frame.texts.states[plan.state]}</Status>
                  <br />
                  <span className="ll-subtle">{sayStanding(plan, frame)}</span>
                </>
              ),
          },
          {
            key: 'answered',
            heading: overview.answered,
            align: 'end',
            cell: ({ answered, asked }) => toldOf(answered, asked),
          },
          {
            key: 'pools',
            heading: overview.pools,
            align: 'end',
            cell: ({ told }) => toldOf(told, view.counts.pools),
          },
          {
            key: 'seats',
            heading: overview.seats,
            align: 'end',
            cell: ({ seats }) => formatNumber(seats, frame.locale),
          },
          {
            key: 'measures',
            heading: overview.measures,
            align: 'end',
            cell: ({ plan }) => (plan === undefined ? '–' : plan.measures),
          },
        ]}
      />
      <Downloads frame={frame} at={(format) => regionPaths.overviewFile(strategy, format)} />
    </Section>
  );
}
