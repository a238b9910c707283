import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { formatCredits, formatPeriod } from '../../../web/format.ts';
import type { CourseVersion } from '../domain/course.ts';
import { statedValue } from '../domain/standing.ts';
import type { CourseView } from '../views/catalogue.ts';
import { paths } from './paths.ts';
import { sayHours } from './say.ts';
import { type Citing, Stated } from './stated.tsx';

/** The figures of a course, the names it has had, and the way to each of its versions. */
export function CourseFacts(props: { readonly citing: Citing; readonly view: CourseView }): ReactElement {
  const { citing, view } = props;
  const { texts, locale } = citing.frame;
  const { course, version } = view;
  return (
    <>
      <h2>{texts.course.facts}</h2>
      {version === undefined ? null : <Figures citing={citing} version={version} />}
      {view.earlierNames.length === 0 ? null : (
        <>
          <h3>{texts.course.earlierNames}</h3>
          <ul>
            {view.earlierNames.map(({ name, valid }) => (
              <li key={valid.from}>{texts.course.earlierName(name[locale], formatPeriod(valid, locale))}</li>
            ))}
          </ul>
        </>
      )}
      {course.versions.length < 2 ? null : (
        <>
          <h3>{texts.course.versions}</h3>
          <ul>
            {course.versions.map((one) => (
              <li key={one.valid.from}>
                {one.valid.from === version?.valid.from ? (
                  <strong>{formatPeriod(one.valid, locale)}</strong>
                ) : (
                  <a href={paths.courseOn(course.code, one.valid.from)}>{formatPeriod(one.valid, locale)}</a>
                )}
                {namesDiffer(one, version) ? `: ${statedValue(one.name)?.[locale] ?? ''}` : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function namesDiffer(one: CourseVersion, shown: CourseVersion | undefined): boolean {
  return shown !== undefined && statedValue(one.name)?.nb !== statedValue(shown.name)?.nb;
}

function Figures(props: { readonly citing: Citing; readonly version: CourseVersion }): ReactElement {
  const { citing, version } = props;
  const { frame } = citing;
  const { texts, locale } = frame;
  const words = texts.course;
  return (
    <DefinitionList
      items={[
        {
          term: words.credits,
          description: (
            <Stated citing={citing} stated={version.credits} inline>
              {(credits) => formatCredits(credits, locale)}
            </Stated>
          ),
        },
        { term: words.level, description: texts.programme.levels[version.level] },
        {
          term: words.duration,
          description: (
            <Stated citing={citing} stated={version.semesters} inline>
              {(semesters) => words.semesters(semesters)}
            </Stated>
          ),
        },
        {
          term: words.workload,
          description: (
            <Stated citing={citing} stated={version.workload} inline>
              {(hours) => sayHours(hours, frame)}
            </Stated>
          ),
        },
        {
          term: words.officialCode,
          description: (
            <Stated citing={citing} stated={version.officialCode} inline>
              {(code) => code}
            </Stated>
          ),
        },
        {
          term: words.validPeriod,
          description: (
            <>
              {formatPeriod(version.valid, locale)}.{' '}
              {version.validity === 'assumed' ? (
                <span className="ll-subtle">{words.validityAssumed}</span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
