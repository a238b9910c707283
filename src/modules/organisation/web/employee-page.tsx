import type { ReactElement, ReactNode } from 'react';
import { Button, LinkButton } from '../../../web/components/button.tsx';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { type Column, Table } from '../../../web/components/table.tsx';
import { formatCredits, formatDate, formatNumber, formatPercent, formatPeriod } from '../../../web/format.ts';
import type { InviteEmployeeFailure } from '../actions/invite-employee.ts';
import type { EducationRecord, EmployeePage as Page } from '../views/employee.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

type Known = NonNullable<Page['record']>;

export function EmployeePage(props: {
  readonly frame: Frame;
  readonly view: Page;
  readonly failure?: InviteEmployeeFailure;
}): ReactElement {
  const { frame, view, failure } = props;
  const { locale, shell } = frame;
  const texts = frame.texts.employee;
  return (
    <>
      <PageHeading title={view.name} kicker={view.positions[0]?.title || view.municipality.name} />
      {failure === undefined ? null : (
        <Notice tone="warning" live texts={shell.notice}>
          <p>{texts.inviteFailures[failure.kind]}</p>
        </Notice>
      )}
      <Facts frame={frame} view={view} />
      {view.record === null ? null : <Education frame={frame} view={view} known={view.record} />}
      <Section heading={texts.positions}>
        <Table
          caption={texts.positions}
          captionHidden
          rows={view.positions}
          rowKey={(row) => `${row.unit} ${row.title} ${row.validFrom}`}
          texts={shell.table}
          columns={[
            { key: 'title', heading: texts.position, cell: (row) => row.title || frame.texts.staff.unknown },
            {
              key: 'unit',
              heading: texts.unit,
              cell: (row) => <a href={paths.unit(row.unit)}>{row.unitName}</a>,
            },
            {
              key: 'share',
              heading: texts.share,
              align: 'end',
              cell: (row) =>
                row.ftePercent === null
                  ? frame.texts.staff.unknown
                  : formatPercent(row.ftePercent / 100, locale),
            },
            {
              key: 'period',
              heading: texts.period,
              cell: (row) => formatPeriod({ from: row.validFrom, to: row.validTo }, locale),
            },
          ]}
        />
      </Section>
      {view.record === null ? null : <Login frame={frame} view={view} known={view.record} />}
    </>
  );
}

function Facts({ frame, view }: { readonly frame: Frame; readonly view: Page }): ReactElement {
  const texts = frame.texts.employee;
  const known = view.record;
  const open = view.led.filter((led) => led.validTo === null);
  const facts: { term: string; description: ReactNode }[] = [];
  if (open.length > 0) {
    facts.push({
      term: texts.leads,
      description: open.map((led, index) => (
        <span key={led.unit}>
          {index === 0 ? '' : ', '}
          <a href={paths.unit(led.unit)}>{led.unitName}</a>
        </span>
      )),
    });
  }
  if (known !== null) {
    facts.push(
      { term: texts.number, description: known.number },
      { term: texts.email, description: known.email ?? texts.noEmail },
      { term: texts.age, description: frame.texts.ages[known.ageBand] },
    );
  }
  return <>{facts.length === 0 ? null : <DefinitionList items={facts} />}</>;
}

function Education(props: {
  readonly frame: Frame;
  readonly view: Page;
  readonly known: Known;
}): ReactElement {
  const { frame, view, known } = props;
  const { locale } = frame;
  const texts = frame.texts.education;
  const mayChange = view.actions.has('change-education');
  const change: Column<EducationRecord> = {
    key: 'change',
    heading: texts.change,
    cell: (row) => (
      <a href={paths.education(view.id, row.id)} aria-label={texts.changeLabel(row.title)}>
        {texts.change}
      </a>
    ),
  };
  return (
    <Section heading={texts.title}>
      <p>{sayFormal(frame, known)}</p>
      {known.education.length === 0 ? null : (
        <Table
          caption={texts.caption}
          captionHidden
          rows={known.education}
          rowKey={(row) => row.id}
          texts={frame.shell.table}
          columns={[
            { key: 'course', heading: texts.course, cell: (row) => row.title || frame.texts.staff.unknown },
            { key: 'provider', heading: texts.provider, cell: (row) => row.provider },
            {
              key: 'credits',
              heading: texts.credits,
              align: 'end',
              cell: (row) => formatNumber(row.credits, locale),
            },
            {
              key: 'completed',
              heading: texts.completed,
              cell: (row) => formatDate(row.completedOn, locale),
            },
            ...(mayChange ? [change] : []),
          ]}
        />
      )}
      {mayChange ? (
        <p>
          <LinkButton href={paths.addEducation(view.id)} variant="secondary">
            {texts.add}
          </LinkButton>
        </p>
      ) : null}
    </Section>
  );
}

function sayFormal(frame: Frame, known: Known): string {
  const texts = frame.texts.education;
  const credits = (value: Known['limit']['credits']) => formatCredits(value, frame.locale);
  switch (known.formal.outcome) {
    case 'formal':
      return texts.formal(credits(known.formal.credits));
    case 'some':
      return texts.some(credits(known.formal.credits), credits(known.limit.credits));
    case 'none':
      return texts.none;
  }
}

function Login(props: { readonly frame: Frame; readonly view: Page; readonly known: Known }): ReactElement {
  const { frame, view, known } = props;
  const texts = frame.texts.employee;
  return (
    <Section heading={texts.login}>
      <p>{known.invited ? texts.invited : texts.notInvited}</p>
      {known.invited || !view.actions.has('invite-employee') ? null : (
        <Form action={paths.invite(view.id)}>
          <Button variant="secondary">{texts.invite}</Button>
        </Form>
      )}
      {view.actions.has('give-role') ? (
        <p>
          <a href={`${paths.people(view.municipality.code)}?employee=${view.id}`}>{texts.giveRole}</a>
        </p>
      ) : null}
    </Section>
  );
}
