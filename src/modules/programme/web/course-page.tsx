import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { Section } from '../../../web/components/section.tsx';
import { formatDate } from '../../../web/format.ts';
import { Columns } from '../../../web/layout/columns.tsx';
import { statedValue } from '../domain/standing.ts';
import type { CourseView } from '../views/catalogue.ts';
import { CourseContent, CourseGatherings, CourseOutcomes, CourseWork } from './course-parts.tsx';
import { CourseFacts } from './course-facts.tsx';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';
import { type Citing, SourceList, Stated } from './stated.tsx';

/** A course on a day: what one learns first, then what it asks for, and at the side the figures. */
export function CoursePage(props: {
  readonly frame: Frame;
  readonly view: CourseView;
  readonly published: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { texts, locale, shell, today } = frame;
  const { course, programme, version, day } = view;
  const citing: Citing = { frame, sources: view.sources };
  const name = version && statedValue(version.name);
  return (
    <>
      {props.published === undefined ? null : (
        <Notice tone="success" texts={shell.notice} live>
          <p>{props.published}</p>
        </Notice>
      )}
      {day === today ? null : (
        <Notice tone="info" texts={shell.notice}>
          <p>
            {texts.course.versionOf(formatDate(day, locale))}{' '}
            <a href={paths.course(course.code)}>{texts.course.toCurrentVersion}</a>
          </p>
        </Notice>
      )}
      <PageHeading
        kicker={`${course.code}, ${programme.name[locale]}`}
        title={name === undefined ? texts.course.unnamed(course.code) : name[locale]}
        lead={version && statedValue(version.summary)?.[locale]}
        actions={
          <>
            <OrderButton frame={frame} view={view} />
            {view.mayPublish ? (
              <LinkButton href={paths.newVersion(course.code)} variant="secondary">
                {texts.publish.link}
              </LinkButton>
            ) : null}
            <PrintButton label={shell.print} />
          </>
        }
      />
      <Columns aside={<CourseFacts citing={citing} view={view} />} asideLabel={texts.course.facts}>
        {version === undefined ? (
          <p>{texts.course.notOffered}</p>
        ) : (
          <>
            {version.summary.standing === 'assumed' ? (
              <Stated citing={citing} stated={version.summary}>
                {() => null}
              </Stated>
            ) : null}
            <CourseOutcomes citing={citing} version={version} />
            <CourseContent citing={citing} version={version} />
            <CourseGatherings citing={citing} version={version} />
            <CourseWork citing={citing} version={version} />
          </>
        )}
        <Section heading={texts.standing.sources} id="sources">
          <SourceList citing={citing} />
          {locale === 'nb' ? null : <p>{texts.standing.ownRendering}</p>}
        </Section>
      </Columns>
    </>
  );
}

/** For those who order: the button, or why there is none. */
function OrderButton(props: { readonly frame: Frame; readonly view: CourseView }): ReactElement | null {
  const { frame, view } = props;
  const { order } = frame.texts;
  const { orderability } = view;
  if (orderability === undefined) return null;
  switch (orderability.outcome) {
    case 'orderable':
      return (
        <LinkButton href={paths.order(view.programme.code, view.course.code)}>{order.orderCourse}</LinkButton>
      );
    case 'undecided':
      return <p className="ll-subtle">{order.cannotOrder[orderability.missing[0] ?? 'name']}</p>;
    default:
      return <p className="ll-subtle">{order.cannotOrder[orderability.outcome]}</p>;
  }
}
