import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { Section } from '../../../web/components/section.tsx';
import type { Localised } from '../../../kernel/locale.ts';
import type { CourseVersion } from '../domain/course.ts';
import type { Stated as StatedFact } from '../domain/standing.ts';
import { sayAttendance, sayCoursework, sayDays, sayExaminers, sayExamPart, sayPattern } from './say.ts';
import { type Citing, Stated } from './stated.tsx';

type PartProps = { readonly citing: Citing; readonly version: CourseVersion };

export function CourseOutcomes({ citing, version }: PartProps): ReactElement {
  const { course } = citing.frame.texts;
  const { knowledge, skills, generalCompetence } = version.outcomes;
  // Three headings over nothing tell less than one word.
  if ([knowledge, skills, generalCompetence].every((part) => part.standing === 'open')) {
    return (
      <Section heading={course.outcomes} id="outcomes">
        <Stated citing={citing} stated={knowledge}>
          {() => null}
        </Stated>
      </Section>
    );
  }
  return (
    <Section heading={course.outcomes} id="outcomes">
      <p>{course.outcomesLead}</p>
      <Outcome citing={citing} heading={course.knowledge} stated={knowledge} />
      <Outcome citing={citing} heading={course.skills} stated={skills} />
      <Outcome citing={citing} heading={course.generalCompetence} stated={generalCompetence} />
    </Section>
  );
}

function Outcome(props: {
  readonly citing: Citing;
  readonly heading: string;
  readonly stated: StatedFact<readonly Localised[]>;
}): ReactElement {
  const { locale } = props.citing.frame;
  return (
    <Section heading={props.heading} level={3}>
      <Stated citing={props.citing} stated={props.stated}>
        {(items) => (
          <ul>
            {items.map((item) => (
              <li key={item.nb}>{item[locale]}</li>
            ))}
          </ul>
        )}
      </Stated>
    </Section>
  );
}

export function CourseContent({ citing, version }: PartProps): ReactElement {
  const { texts, locale } = citing.frame;
  return (
    <Section heading={texts.course.content} id="content">
      <Stated citing={citing} stated={version.content}>
        {(blocks) => (
          <DefinitionList
            items={blocks.map((block) => ({
              term: block.title[locale],
              description: block.about[locale],
            }))}
          />
        )}
      </Stated>
    </Section>
  );
}

export function CourseGatherings({ citing, version }: PartProps): ReactElement {
  const { frame } = citing;
  const { texts, locale } = frame;
  return (
    <Section heading={texts.course.gatherings} id="gatherings">
      <Stated citing={citing} stated={version.gatherings}>
        {(pattern) => (
          <>
            <p>
              {sayPattern(pattern, frame)}.{' '}
              {pattern.abroad === 0 ? null : texts.gatherings.abroad(pattern.abroad)}
            </p>
            <ol className="ll-plain-list">
              {pattern.gatherings.map(({ days, theme }, index) => (
                <li key={index}>
                  <strong>{texts.gatherings.number(index + 1)}</strong>, {sayDays(days, frame)}
                  {theme === null ? null : `: ${theme[locale]}`}
                </li>
              ))}
            </ol>
          </>
        )}
      </Stated>
    </Section>
  );
}

/** What is handed in, how it is examined, and whether one must be there. */
export function CourseWork({ citing, version }: PartProps): ReactElement {
  const { frame } = citing;
  const { texts, locale } = frame;
  const { course, coursework, exam } = texts;
  return (
    <>
      <Section heading={course.coursework} id="coursework">
        <Stated citing={citing} stated={version.coursework}>
          {(rules) =>
            rules.length === 0 ? (
              <p>{course.noCoursework}</p>
            ) : (
              <>
                <DefinitionList
                  items={rules.map((rule) => ({
                    term: rule.name[locale],
                    description: `${sayCoursework(rule, frame)}.`,
                  }))}
                />
                <p>{coursework.assessment}</p>
                {rules.some((rule) => rule.obligation === 'compulsory') ? <p>{coursework.gate}</p> : null}
              </>
            )
          }
        </Stated>
      </Section>
      <Section heading={course.exam} id="exam">
        <DefinitionList
          items={[
            {
              term: exam.form,
              description: (
                <Stated citing={citing} stated={version.exam.parts} inline>
                  {(parts) => parts.map((part) => sayExamPart(part, frame)).join('. ')}
                </Stated>
              ),
            },
            {
              term: exam.scale,
              description: (
                <Stated citing={citing} stated={version.exam.scale} inline>
                  {(scale) => exam.scales[scale]}
                </Stated>
              ),
            },
            {
              term: exam.attempts,
              description: (
                <Stated citing={citing} stated={version.exam.attempts} inline>
                  {(attempts) => exam.attemptsValue(attempts)}
                </Stated>
              ),
            },
            {
              term: exam.examiners,
              description: (
                <Stated citing={citing} stated={version.exam.examiners} inline>
                  {(examiners) => sayExaminers(examiners, frame)}
                </Stated>
              ),
            },
          ]}
        />
      </Section>
      <Section heading={course.attendance} id="attendance">
        <Stated citing={citing} stated={version.attendance}>
          {(requirement) => <p>{sayAttendance(requirement, frame)}</p>}
        </Stated>
      </Section>
    </>
  );
}
