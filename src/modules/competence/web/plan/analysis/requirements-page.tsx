import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, Tag } from '../../../../../web/components/tag.tsx';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import { FLAGS, REQUIREMENT_STATUSES } from '../../../domain/plan/analysis/requirement.ts';
import {
  type NamedRequirement,
  type RequirementAsk,
  WHOLE,
} from '../../../domain/plan/analysis/requirement-list.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import type { RequirementsView } from '../../../views/plan/analysis/requirements.ts';
import { commentsColumn } from '../comments/comments-column.ts';
import { planPaths } from '../paths.ts';
import { Founded, FoundedBefore } from './founded.tsx';
import { amountOf, type AnalysisFrame, AnalysisPage, FILE_NAMES, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';

const PAGE = 50;

export function RequirementsPage(props: {
  readonly frame: AnalysisFrame;
  readonly view: RequirementsView;
  readonly ask: RequirementAsk;
  readonly page: string | undefined;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { words } = frame;
  const { plan } = view.shell;
  const mayWrite = view.shell.actions.has('write-plan') && view.shell.open.content;
  const add =
    mayWrite && view.goals.length > 0 ? (
      <ButtonGroup>
        <LinkButton href={analysisPaths.newRequirement(plan.id)}>{words.requirements.add}</LinkButton>
        <LinkButton href={analysisPaths.requirementSheet(plan.id)} variant="secondary">
          {words.requirements.upload}
        </LinkButton>
      </ButtonGroup>
    ) : undefined;
  const emptyText = view.goals.length === 0 ? words.requirements.needsGoal : words.requirements.emptyText;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="requirements"
      title={words.requirements.title}
      lead={words.requirements.lead}
      done={props.done}
      actions={view.all.length === 0 ? undefined : add}
    >
      <FoundedBefore frame={frame} view={view} />
      {view.all.length === 0 ? (
        <EmptyState
          heading={words.requirements.empty}
          action={
            mayWrite && view.goals.length === 0 ? (
              <LinkButton href={planPaths.step(plan.id, 'goals')}>{words.requirements.toGoals}</LinkButton>
            ) : (
              add
            )
          }
        >
          <p>{mayWrite ? emptyText : frame.texts.emptyForReader}</p>
        </EmptyState>
      ) : (
        <List {...props} mayWrite={mayWrite} />
      )}
    </AnalysisPage>
  );
}

function List(props: Parameters<typeof RequirementsPage>[0] & { readonly mayWrite: boolean }): ReactElement {
  const { frame, view, ask } = props;
  const { words, shell } = frame;
  const { plan } = view.shell;
  const path = analysisPaths.requirements(plan.id);
  const address = listAddress(path, {
    q: ask.query,
    competence: ask.competence,
    unit: ask.unit,
    year: ask.year ?? undefined,
    flag: ask.flag ?? undefined,
    status: ask.status ?? undefined,
    sort: `${ask.descending ? '-' : ''}${ask.sort}`,
    page: props.page,
  });
  const page = pageOf(props.page, view.found.length, PAGE);
  const shown = view.found.slice((page - 1) * PAGE, page * PAGE);
  const proposed = view.all.filter((one) => one.status === 'proposed').length;
  const file = (format: string) => address.with({ page: 1 }).replace(path, `${path}/file.${format}`);
  return (
    <>
      <Search frame={frame} view={view} ask={ask} path={path} address={address} />
      {shown.length === 0 ? (
        <EmptyState heading={words.requirements.noneFound}>
          <p>{words.requirements.noneFoundText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.requirements.caption}
          captionHidden
          fold="medium"
          rows={shown}
          rowKey={(one) => one.id}
          rowHref={(one) => analysisPaths.requirement(plan.id, one.id)}
          texts={shell.table}
          columns={[
            {
              key: 'competence',
              heading: words.columns.competence,
              cell: (one) => one.competenceName,
              sort: address.sort('competence'),
            },
            {
              key: 'amount',
              heading: words.columns.amount,
              cell: (one) =>
                one.foundation === null ? (
                  amountOf(one, frame)
                ) : (
                  <>
                    {amountOf(one, frame)}
                    <br />
                    <span className="ll-subtle">
                      <Founded frame={frame} requirement={one} ownSets={view.ownSets} />
                    </span>
                  </>
                ),
              sort: address.sort('amount', 'descending'),
            },
            {
              key: 'unit',
              heading: words.columns.unit,
              cell: (one) => unitOf(one.unitName, frame, plan),
              sort: address.sort('unit'),
            },
            { key: 'year', heading: words.columns.year, cell: (one) => one.year, sort: address.sort('year') },
            {
              key: 'goal',
              heading: words.columns.goal,
              cell: (one) => `${one.goalNumber}. ${one.goalTitle}`,
              sort: address.sort('goal'),
            },
            {
              key: 'flags',
              heading: words.columns.flags,
              cell: (one) =>
                FLAGS.filter((flag) => one[flag]).map((flag) => <Tag key={flag}>{words.flags[flag]} </Tag>),
            },
            {
              key: 'status',
              heading: words.columns.status,
              cell: (one) => (
                <Status kind={one.status === 'agreed' ? 'done' : 'draft'}>
                  {words.statuses[one.status]}
                </Status>
              ),
              sort: address.sort('status'),
            },
            commentsColumn(frame, (one: NamedRequirement) => view.openComments.get(one.id) ?? 0),
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(view.found.length / PAGE))}
        href={(to) => address.with({ page: to })}
        texts={shell.pages}
      />
      <div className="ll-screen-only">
        <ButtonGroup>
          {(['xlsx', 'csv'] as const).map((format) => (
            <LinkButton key={format} href={file(format)} variant="secondary" icon="download" download>
              {words.download(FILE_NAMES[format])}
            </LinkButton>
          ))}
        </ButtonGroup>
        {props.mayWrite && proposed > 0 ? (
          <Form action={analysisPaths.agreeAll(plan.id)}>
            <Button variant="secondary">{words.requirements.agreeAll(proposed)}</Button>
          </Form>
        ) : null}
      </div>
    </>
  );
}

function Search(props: {
  readonly frame: AnalysisFrame;
  readonly view: RequirementsView;
  readonly ask: RequirementAsk;
  readonly path: string;
  readonly address: ReturnType<typeof listAddress>;
}): ReactElement {
  const { frame, view, ask, address } = props;
  const { words, shell } = frame;
  const { plan } = view.shell;
  const used = new Set(view.all.map((one) => one.competence));
  const competences = view.competences.filter(({ id }) => used.has(id));
  const units = [...new Set(view.all.map((one) => one.unitName))].map((name) => ({
    value: name === '' ? WHOLE : name,
    label: unitOf(name, frame, plan),
  }));
  const choice = (value: string, label: string) => ({ value, label });
  const years = yearsOf(plan).map((year) => choice(String(year), String(year)));
  const filters: readonly [string, string, string, readonly { value: string; label: string }[]][] = [
    [
      'competence',
      words.columns.competence,
      ask.competence,
      competences.map((one) => choice(one.id, one.name)),
    ],
    ['unit', words.columns.unit, ask.unit, units],
    ['year', words.columns.year, ask.year === null ? '' : String(ask.year), years],
    ['flag', words.columns.flags, ask.flag ?? '', FLAGS.map((one) => choice(one, words.flags[one]))],
    [
      'status',
      words.columns.status,
      ask.status ?? '',
      REQUIREMENT_STATUSES.map((one) => choice(one, words.statuses[one])),
    ],
  ];
  const chosen = filters.flatMap(([name, label, value, options]) => {
    const option = options.find((one) => one.value === value);
    return value === ''
      ? []
      : [{ label: `${label}: ${option?.label ?? value}`, removeHref: address.with({ [name]: '' }) }];
  });
  return (
    <SearchForm
      action={props.path}
      label={words.requirements.search}
      query={ask.query}
      texts={shell.search}
      chosen={chosen}
      clearHref={props.path}
      result={words.requirements.result(view.found.length, view.all.length)}
      filters={filters.map(([name, label, value, options]) => (
        <Select
          key={name}
          name={name}
          label={label}
          optional={shell.form.optional}
          value={value}
          options={[choice('', words.all), ...options]}
        />
      ))}
    />
  );
}
