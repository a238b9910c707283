import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/print-button.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatList, formatNumber } from '../../../../web/format.ts';
import { bandCourse, courseOf } from '../../domain/capacity/picture.ts';
import type { NeedView } from '../../views/need/need.ts';
import { COUNTRY_FROM } from '../../views/need/places.ts';
import { faultFields } from './answer.ts';
import { AssumptionsPart } from './assumptions-part.tsx';
import { ConditionsPart } from './conditions-part.tsx';
import { downloadsOf } from './downloads.ts';
import { GapPart, gapCourse } from './gap-part.tsx';
import { LeversForm } from './levers-form.tsx';
import { LookBackPart } from './look-back-part.tsx';
import { needPaths } from './paths.ts';
import { OwnStaffPart, sayOwnStaff } from './own-staff-part.tsx';
import { PopulationPart } from './population-part.tsx';
import { ScenariosPart } from './scenarios-part.tsx';
import { StaffPart } from './staff-part.tsx';
import {
  ftes,
  likely,
  likelyFtes,
  type PartProps,
  persons,
  placeName,
  registerLine,
  sayGap,
  type Words,
} from './words.ts';

/** The whole picture of a place on one page: in words first, then as charts. */
export function NeedPage(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  return (
    <>
      <ErrorSummary errors={faultFields(props)} texts={words.shell.form} />
      <Heading view={picture} words={words} />
      {picture.isSpread ? (
        <Notice tone="warning" texts={words.shell.notice} heading={texts.spread.heading}>
          <p>{texts.spread.text}</p>
        </Notice>
      ) : null}
      <InWords {...props} />
      <LeversForm {...props} />
      <div data-part="gap">
        <GapPart {...props} />
      </div>
      <ScenariosPart {...props} />
      <OwnStaffPart {...props} />
      <div data-part="staff">
        <StaffPart {...props} />
      </div>
      <PopulationPart {...props} />
      <ConditionsPart {...props} />
      <LookBackPart {...props} />
      <AssumptionsPart {...props} />
      <Section heading={texts.downloads.heading} id="downloads">
        <p>{texts.downloads.lead}</p>
        <ul className="ll-inline-list">
          <li>
            <a href={downloadsOf(props, 'all').csv} download>
              {texts.downloads.csv}
            </a>
          </li>
          <li>
            <a href={downloadsOf(props, 'all').json} download>
              {texts.downloads.json}
            </a>
          </li>
        </ul>
      </Section>
    </>
  );
}

export function Heading({ view, words }: { readonly view: NeedView; readonly words: Words }): ReactElement {
  const { texts, locale } = words;
  const { place } = view;
  const names = place.members.map(({ name }) => name);
  return (
    <PageHeading
      title={texts.titleIn(placeName(place, words))}
      lead={
        <>
          {texts.lead}
          {place.kind === 'region' ? <> {texts.members(formatList(names, locale))}</> : null}
        </>
      }
      actions={
        <>
          <LinkButton href={needPaths.choose} variant="secondary">
            {texts.choose.another}
          </LinkButton>
          {view.state === 'drawn' ? <PrintButton label={texts.print} /> : null}
        </>
      }
    />
  );
}

/** In the order of the page: what to take along and what can be done first, then the pictures behind. */
const partTexts = {
  levers: 'levers',
  gap: 'gap',
  scenarios: 'scenarios',
  'own-staff': 'ownStaff',
  staff: 'staff',
  population: 'population',
  conditions: 'conditions',
  'look-back': 'lookBack',
  assumptions: 'assumptions',
  downloads: 'downloads',
} as const;
const PARTS = Object.keys(partTexts) as (keyof typeof partTexts)[];

/** One or two things to take along, each with its range. */
function InWords(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  const { area, base, year, place, ownFigures } = picture;
  const old = bandCourse(area, 'from80');
  const need = courseOf(base.allNeed, area.years, 1, 0);
  const gap = gapCourse(base, area.years);
  const in_ = <Range extends { readonly year: number }>(course: readonly Range[]): Range =>
    course.find((one) => one.year === year) ?? course.at(-1)!;
  const missing = area.missing.map((code) => place.members.find((one) => one.code === code)?.name ?? code);
  return (
    <Section heading={texts.words.heading} id="words">
      <p className="ll-lead ll-need-words">
        {texts.words.old(persons(old[0]!.p50, words), year, likely(in_(old), persons, words))}{' '}
        {texts.words.staff(ftes(need[0]!.p50, words), year, likelyFtes(in_(need), words))}{' '}
        <strong>{texts.words.asBefore(year, sayGap(in_(gap), words))}</strong>
      </p>
      <p className="ll-subtle">
        {texts.words.meaning} {sayOwnStaff(props)}{' '}
        {ownFigures.length === 0 && place.kind !== 'country' ? texts.staff.nationalRates : null}
      </p>
      <p className="ll-subtle">{registerLine(picture, words)}.</p>
      {picture.told >= COUNTRY_FROM || picture.isSpread ? null : (
        <Notice tone="info" texts={words.shell.notice}>
          <p>{texts.fewTold(formatNumber(picture.told, words.locale, 0))}</p>
        </Notice>
      )}
      <nav aria-label={texts.words.onThisPage}>
        <ul className="ll-inline-list">
          {PARTS.filter((part) => part !== 'own-staff' || picture.ownStaff.length > 0).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{texts[partTexts[part]].heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {missing.length === 0 ? null : (
        <Notice tone="warning" texts={words.shell.notice}>
          <p>
            {texts.partOf(
              formatList(
                place.members.filter(({ code }) => area.codes.includes(code)).map(({ name }) => name),
                words.locale,
              ),
              formatList(missing, words.locale),
            )}
          </p>
        </Notice>
      )}
    </Section>
  );
}
