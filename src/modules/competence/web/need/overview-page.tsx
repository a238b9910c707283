import type { ReactElement } from 'react';
import { Notice } from '../../../../web/components/notice.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatList, formatNumber } from '../../../../web/format.ts';
import { bandCourse, rangeIn } from '../../domain/capacity/picture.ts';
import { COUNTRY_FROM } from '../../views/need/places.ts';
import { downloadsOf } from './downloads.ts';
import { NeedAndSupply } from './gap-part.tsx';
import { NowAndThen } from './now-and-then.tsx';
import { sayOwnStaff, sayToday } from './own-staff-part.tsx';
import { NEED_FORMATS, NEED_PAGES, needPaths } from './paths.ts';
import { sayLevelled } from './staff-part.tsx';
import { type PartProps, registerLine, sayGap } from './words.ts';

/** The answer first: a sentence, a chart and a handful of figures. Everything else is one step away. */
export function OverviewPage(props: PartProps): ReactElement {
  const { words, picture, query } = props;
  const { pages } = words.texts;
  return (
    <>
      <AnswerPart {...props} />
      <Section heading={pages.goOn} id="go-on">
        <ul className="ll-need-pages">
          {NEED_PAGES.map((page) => (
            <li key={page}>
              <a href={needPaths.page(picture.place, page, query)}>{pages.names[page]}</a>
              <p>{pages.leads[page]}</p>
            </li>
          ))}
        </ul>
      </Section>
      <DownloadsPart {...props} />
    </>
  );
}

/** What is likely as nobody has done anything: it is what every lever and future is held against. */
export function AnswerPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  const { area, base, year, place, ownFigures } = picture;
  const asBefore = { ...props, picture: { ...picture, now: base } };
  const [today, levelled] = [sayToday(props), sayLevelled(props)];
  return (
    <section className="ll-section" id="words">
      <h2 className="ds-sr-only">{texts.words.heading}</h2>
      <p className="ll-need-answer">
        <strong>
          {texts.words.asBefore(year, sayGap(rangeIn(base.allGap, area.years, { year }), words))}
        </strong>
        {today === '' ? null : <> {today}</>}
      </p>
      <Missing {...props} />
      {isSmall(props) ? <p>{texts.words.small}</p> : null}
      <div className="ll-need-short">
        <NeedAndSupply {...asBefore} id="answer-course" />
        <div>
          <NowAndThen {...props} />
          <Years {...props} />
        </div>
      </div>
      <div className="ll-need-rests">
        <p>
          {texts.words.meaning} {sayOwnStaff(props)}{' '}
          {ownFigures.length === 0 && place.kind !== 'country' ? texts.staff.nationalRates : null}
        </p>
        {levelled === undefined ? null : <p>{levelled}</p>}
        <p>
          {registerLine(picture, words)}. <a href={needPaths.method}>{texts.words.how}</a>
        </p>
      </div>
      {picture.told >= COUNTRY_FROM || picture.isSpread ? null : (
        <Notice tone="info" texts={words.shell.notice}>
          <p>{texts.fewTold(formatNumber(picture.told, words.locale, 0))}</p>
        </Notice>
      )}
    </section>
  );
}

/** In so small a place one person more or less is seen in every figure. */
const SMALL = 2000;

function isSmall({ picture: { area, place } }: PartProps): boolean {
  return place.kind === 'municipality' && bandCourse(area, 'all')[0]!.p50 < SMALL;
}

/** The year that the words are about, chosen by a link so that it needs neither a form nor a script. */
function Years({ words, picture, query }: PartProps): ReactElement {
  const address = (year: number): string => {
    const asked = new URLSearchParams(query);
    asked.set('year', `${year}`);
    return needPaths.page(picture.place, 'overview', `${asked}`);
  };
  return (
    <nav className="ll-need-years ll-screen-only" aria-label={words.texts.words.otherYear}>
      <span aria-hidden="true">{words.texts.words.otherYear}:</span>
      <ul className="ll-inline-list">
        {picture.years.map((year) => (
          <li key={year}>
            <a href={address(year)} aria-current={year === picture.year ? 'true' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Missing({ words, picture }: PartProps): ReactElement | null {
  const { area, place } = picture;
  if (area.missing.length === 0) return null;
  const missing = area.missing.map((code) => place.members.find((one) => one.code === code)?.name ?? code);
  const told = place.members.filter(({ code }) => area.codes.includes(code)).map(({ name }) => name);
  return (
    <Notice tone="warning" texts={words.shell.notice}>
      <p>{words.texts.partOf(formatList(told, words.locale), formatList(missing, words.locale))}</p>
    </Notice>
  );
}

export function DownloadsPart(props: PartProps): ReactElement {
  const { downloads: texts } = props.words.texts;
  const files = downloadsOf(props, 'all');
  return (
    <Section heading={texts.heading} id="downloads">
      <p>{texts.lead}</p>
      <ul className="ll-inline-list">
        {NEED_FORMATS.map((format) => (
          <li key={format}>
            <a href={files[format]} download>
              {texts[format]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
