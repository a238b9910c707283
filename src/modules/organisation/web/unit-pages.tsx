import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Section } from '../../../web/components/section.tsx';
import { formatNumber } from '../../../web/format.ts';
import type { UnitPage as Page, UnitRow } from '../views/units.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';
import { StaffTable, type StaffTableProps } from './staff-table.tsx';
import { UnitTable } from './unit-table.tsx';

export function UnitsPage(props: {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly query: string;
  readonly rows: readonly UnitRow[];
  readonly emptyAction?: ReactElement;
}): ReactElement {
  const { frame, query, rows } = props;
  const texts = frame.texts.units;
  const word = query.toLocaleLowerCase('nb');
  const found = rows.filter((row) =>
    [row.name, row.code, ...row.leaders.map((leader) => leader.name)].some((text) =>
      text.toLocaleLowerCase('nb').includes(word),
    ),
  );
  if (rows.length === 0) {
    return (
      <>
        <PageHeading title={props.title} lead={props.lead} />
        <EmptyState heading={texts.emptyTitle} action={props.emptyAction}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={props.title} lead={props.lead} />
      <SearchForm
        action={props.action}
        label={texts.search}
        query={query}
        result={query === '' ? undefined : texts.found(found.length)}
        texts={frame.shell.search}
      />
      {found.length === 0 ? (
        <EmptyState heading={texts.nothingFoundTitle} />
      ) : (
        <UnitTable
          frame={frame}
          caption={texts.caption}
          captionHidden
          rows={found}
          margin={query === '' ? 0 : null}
        />
      )}
      <p className="ll-subtle">{texts.totalsHelp}</p>
      <p className="ll-subtle">{texts.spanHelp}</p>
    </>
  );
}

export function UnitPage(props: {
  readonly frame: Frame;
  readonly view: Page;
  readonly staff: Omit<StaffTableProps, 'frame' | 'action' | 'showUnits'>;
}): ReactElement {
  const { frame, view, staff } = props;
  const { locale } = frame;
  const { self, unit, parent } = view;
  const texts = frame.texts.units;
  return (
    <>
      <PageHeading title={unit.name} kicker={frame.texts.services[unit.service]} />
      <DefinitionList
        items={[
          {
            term: texts.leader,
            description:
              self.leaders.length === 0
                ? texts.noLeader
                : self.leaders.map((leader, index) => (
                    <span key={leader.id}>
                      {index === 0 ? '' : ', '}
                      <a href={paths.employee(leader.id)}>{leader.name}</a>
                    </span>
                  )),
          },
          { term: texts.staff, description: formatNumber(self.staff, locale) },
          { term: texts.fte, description: formatNumber(self.fte, locale, 1) },
          ...self.leaders.map((leader) => ({
            term: self.leaders.length === 1 ? texts.span : `${texts.span}, ${leader.name}`,
            description: formatNumber(leader.span, locale),
          })),
          ...(parent === null
            ? []
            : [{ term: texts.parent, description: <a href={paths.unit(parent.id)}>{parent.name}</a> }]),
          { term: texts.code, description: unit.code },
        ]}
      />
      {view.below.length === 0 ? null : (
        <Section heading={texts.below}>
          <UnitTable
            frame={frame}
            caption={texts.below}
            captionHidden
            rows={view.below}
            margin={self.depth + 1}
          />
        </Section>
      )}
      <Section heading={frame.texts.staff.titleOfUnit}>
        <StaffTable {...staff} frame={frame} action={paths.unit(unit.id)} showUnits={false} />
      </Section>
      <p className="ll-subtle">{texts.totalsHelp}</p>
    </>
  );
}
