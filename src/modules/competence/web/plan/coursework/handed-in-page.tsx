import type { ReactElement } from 'react';
import { BlocksView, readText } from '../../../../../documents/index.ts';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatDate, formatInstant } from '../../../../../web/format.ts';
import { courseworkTexts } from '../../../texts/plan/coursework.ts';
import type { HandedInView } from '../../../views/plan/coursework.ts';
import type { PlanFrame } from '../frame.tsx';
import { courseworkPaths } from './paths.ts';

/** The text that was handed in, with what those who judge need to know of it, and nothing else of the plan. */
export function HandedInPage(props: {
  readonly frame: PlanFrame;
  readonly view: HandedInView;
}): ReactElement {
  const { locale } = props.frame;
  const words = courseworkTexts[locale];
  const { work, text, late, judges } = props.view;
  const when = formatInstant(text.at, locale);
  return (
    <>
      <PageHeading kicker={work.title[locale]} title={text.title} lead={words.page.lead} />
      <DefinitionList
        items={[
          { term: words.page.who, description: work.name },
          { term: words.className, description: work.className },
          {
            term: words.courseTerm,
            description: words.course(work.courseCode, work.courseName?.[locale] ?? ''),
          },
          { term: words.due, description: formatDate(work.dueOn, locale) },
          { term: words.page.when, description: late ? `${when}, ${words.late}` : when },
          { term: words.page.version, description: text.version },
        ]}
      />
      {judges ? (
        <p className="ll-screen-only">
          <a href={courseworkPaths.judge(work.cohort, work.id)}>{words.page.judge}</a>
        </p>
      ) : null}
      <Section heading={words.page.text}>
        <BlocksView blocks={readText(text.body)} language={text.language} under={2} />
      </Section>
    </>
  );
}
