import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatCredits, formatList, formatNumber } from '../../../web/format.ts';
import { statedValue } from '../domain/standing.ts';
import type { ProgrammeView } from '../views/catalogue.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';
import { sayPattern } from './say.ts';
import { type Citing, SourceList, Stated } from './stated.tsx';

/** A programme: what it is, for whom, its courses in the recommended order, and what they add up to. */
export function ProgrammePage(props: { readonly frame: Frame; readonly view: ProgrammeView }): ReactElement {
  const { frame, view } = props;
  const { texts, locale, shell } = frame;
  const words = texts.programme;
  const { programme } = view;
  const citing: Citing = { frame, sources: view.sources };
  return (
    <>
      <PageHeading
        kicker={programme.offeredBy[locale]}
        title={programme.name[locale]}
        lead={`${words.levels[programme.level]}. ${words.entry[programme.entry]}`}
        actions={
          <>
            {view.mayOrder ? (
              <LinkButton href={paths.order(programme.code)}>{texts.order.orderClass}</LinkButton>
            ) : null}
            {programme.entry === 'application' ? (
              <LinkButton href={paths.calls}>{texts.order.seeCalls}</LinkButton>
            ) : null}
            <PrintButton label={shell.print} />
          </>
        }
      />
      <Section heading={words.about}>
        <Stated citing={citing} stated={programme.about}>
          {(text) => <p>{text[locale]}</p>}
        </Stated>
      </Section>
      <Section heading={words.targetGroup}>
        <Stated citing={citing} stated={programme.targetGroup}>
          {(text) => <p>{text[locale]}</p>}
        </Stated>
      </Section>
      <Section heading={words.wayOfWorking}>
        <Stated citing={citing} stated={programme.wayOfWorking}>
          {(items) => (
            <ul>
              {items.map((item) => (
                <li key={item.nb}>{item[locale]}</li>
              ))}
            </ul>
          )}
        </Stated>
      </Section>
      <Section heading={words.courses} id="courses">
        {programme.entry === 'order' ? <p>{words.coursesLead}</p> : null}
        <CourseTable frame={frame} view={view} />
        <Stated citing={citing} stated={programme.pace}>
          {(pace) => <p>{words.pace(pace.recommended, pace.most)}</p>}
        </Stated>
      </Section>
      {programme.stages.length === 0 ? null : (
        <Section heading={words.stages}>
          <DefinitionList
            items={programme.stages.map((stage) => ({
              term: statedValue(stage.name)?.[locale] ?? texts.standing.open,
              description: (
                <>
                  {formatCredits(stage.credits, locale)}: {formatList(stage.courses, locale)}{' '}
                  <Stated citing={citing} stated={stage.name} inline>
                    {() => null}
                  </Stated>
                </>
              ),
            }))}
          />
        </Section>
      )}
      <Section heading={texts.standing.sources} id="sources">
        <SourceList citing={citing} />
        {locale === 'nb' ? null : <p>{texts.standing.ownRendering}</p>}
      </Section>
    </>
  );
}

function CourseTable(props: { readonly frame: Frame; readonly view: ProgrammeView }): ReactElement {
  const { frame, view } = props;
  const { texts, locale, shell } = frame;
  const words = texts.programme;
  const open = <span className="ll-subtle">{texts.standing.open}</span>;
  return (
    <Table
      caption={words.courses}
      captionHidden
      rows={view.courses}
      rowKey={(row) => row.code}
      rowHref={(row) => paths.course(row.code)}
      texts={shell.table}
      columns={[
        {
          key: 'name',
          heading: words.name,
          cell: (row) => {
            const name = row.version && statedValue(row.version.name);
            return name === undefined ? texts.course.unnamed(row.code) : `${row.code} ${name[locale]}`;
          },
        },
        {
          key: 'credits',
          heading: words.credits,
          align: 'end',
          cell: (row) => {
            const credits = row.version && statedValue(row.version.credits);
            return credits === undefined ? open : formatNumber(credits, locale);
          },
        },
        {
          key: 'gatherings',
          heading: texts.course.gatherings,
          cell: (row) => {
            const pattern = row.version && statedValue(row.version.gatherings);
            return pattern === undefined ? open : sayPattern(pattern, frame);
          },
        },
      ]}
    />
  );
}
