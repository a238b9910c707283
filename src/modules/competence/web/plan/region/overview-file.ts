import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import { formatDate } from '../../../../../web/format.ts';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import type { PlaceOverview, RegionOverview } from '../../../views/plan/region/overview.ts';
import type { RegionFrame } from './frame.tsx';

type Standing = NonNullable<PlaceOverview['plan']>;

/** What is nearest on the official way: the decision, the case, or the hearing; nothing when none has begun. */
export function sayStanding(plan: Standing, frame: RegionFrame): string {
  const { overview } = frame.words;
  const day = (date: Standing['adoptedOn']) => (date === null ? '' : formatDate(date, frame.locale));
  if (plan.adoptedOn !== null) return overview.adoptedOn(day(plan.adoptedOn));
  if (plan.case !== null && plan.case.outcome === null) {
    const body = bodyOf(plan.case, frame);
    return plan.case.meetingOn === null
      ? overview.caseWithout(body)
      : overview.caseOn(body, day(plan.case.meetingOn));
  }
  if (plan.hearing === null) return '';
  const { opensOn, closesOn } = plan.hearing;
  if (opensOn > frame.today) return overview.hearingFrom(day(opensOn));
  return closesOn >= frame.today ? overview.hearingUntil(day(closesOn)) : overview.heard(day(closesOn));
}

function bodyOf({ body, bodyName }: NonNullable<Standing['case']>, { locale }: RegionFrame): string {
  return bodyName === '' ? processTexts[locale].cases.bodies[body] : bodyName;
}

/** A line for each municipality of today. */
export function overviewColumns(
  frame: RegionFrame,
  view: RegionOverview,
): readonly OutColumn<PlaceOverview>[] {
  const { overview } = frame.words;
  const { columns } = overview;
  return [
    { heading: frame.words.municipality, value: ({ place }) => place.name },
    {
      heading: overview.plan,
      value: ({ plan, isHidden }) => plan?.name ?? (isHidden ? overview.hidden : overview.none),
    },
    { heading: columns.revision, value: ({ plan }) => plan?.revision ?? null },
    {
      heading: columns.changed,
      value: ({ plan }) => (plan === undefined ? null : dayInNorway(plan.changedAt)),
    },
    {
      heading: overview.state,
      value: ({ plan }) => (plan === undefined ? null : frame.texts.states[plan.state]),
    },
    { heading: columns.hearing, value: ({ plan }) => plan?.hearing?.closesOn ?? null },
    {
      heading: columns.body,
      value: ({ plan }) => (plan === undefined || plan.case === null ? null : bodyOf(plan.case, frame)),
    },
    { heading: columns.meeting, value: ({ plan }) => plan?.case?.meetingOn ?? null },
    { heading: columns.adopted, value: ({ plan }) => plan?.adoptedOn ?? null },
    { heading: columns.asked, value: ({ asked }) => asked },
    { heading: overview.answered, value: ({ answered }) => answered },
    { heading: columns.pools, value: () => view.counts.pools },
    { heading: overview.pools, value: ({ told }) => told },
    { heading: overview.seats, value: ({ seats }) => seats },
    { heading: overview.measures, value: ({ plan }) => plan?.measures ?? null },
  ];
}
