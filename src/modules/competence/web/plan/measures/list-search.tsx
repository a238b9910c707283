import type { ReactElement } from 'react';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import type { ListAddress } from '../../../../../web/list-address.ts';
import type { MeasureQuestion } from '../../../domain/plan/measures/measure-list.ts';
import {
  FUNDINGS,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  SHORTCOMINGS,
} from '../../../domain/plan/measures/measure.ts';
import type { MeasuresView } from '../../../views/plan/measures/list.ts';
import type { MeasuresFrame } from './frame.tsx';
import { measurePaths } from './paths.ts';

/** Search, filters, what is filtered by now, and how many measures lack what. */
export function ListSearch(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasuresView;
  readonly ask: MeasureQuestion;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, view, ask, address } = props;
  const { words, shell } = frame;
  const filter = (
    name: 'kind' | 'status' | 'owner' | 'funding' | 'year' | 'missing',
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      key={name}
      name={name}
      label={words.list[name]}
      optional={shell.form.optional}
      placeholder={words.list.any}
      value={ask[name] === null ? '' : String(ask[name])}
      options={options}
    />
  );
  const chosen = [
    ...(ask.query === '' ? [] : [{ name: 'q', label: `«${ask.query}»` }]),
    ...(ask.kind === null ? [] : [{ name: 'kind', label: words.kinds[ask.kind] }]),
    ...(ask.status === null ? [] : [{ name: 'status', label: words.statuses[ask.status] }]),
    ...(ask.owner === '' ? [] : [{ name: 'owner', label: ask.owner }]),
    ...(ask.funding === null ? [] : [{ name: 'funding', label: words.fundings[ask.funding] }]),
    ...(ask.year === null ? [] : [{ name: 'year', label: String(ask.year) }]),
    ...(ask.missing === null ? [] : [{ name: 'missing', label: words.lacks[ask.missing] }]),
  ];
  return (
    <>
      <SearchForm
        action={measurePaths.list(view.shell.plan.id)}
        label={words.list.search}
        query={ask.query}
        filters={[
          filter(
            'kind',
            MEASURE_KINDS.map((value) => ({ value, label: words.kinds[value] })),
          ),
          filter(
            'status',
            MEASURE_STATUSES.map((value) => ({ value, label: words.statuses[value] })),
          ),
          filter(
            'owner',
            view.owners.map((value) => ({ value, label: value })),
          ),
          filter(
            'funding',
            FUNDINGS.map((value) => ({ value, label: words.fundings[value] })),
          ),
          filter(
            'year',
            view.years.map((year) => ({ value: String(year), label: String(year) })),
          ),
          filter(
            'missing',
            SHORTCOMINGS.map((value) => ({ value, label: words.lacks[value] })),
          ),
        ]}
        chosen={chosen.map(({ name, label }) => ({ label, removeHref: address.with({ [name]: '' }) }))}
        clearHref={measurePaths.list(view.shell.plan.id)}
        result={words.list.found(view.found, view.all)}
        texts={shell.search}
      />
      {view.missing.length === 0 || chosen.length > 0 ? null : (
        <nav aria-label={words.list.missingHeading} className="ll-screen-only">
          <ul className="ll-inline-list">
            {view.missing.map(({ what, measures }) => (
              <li key={what}>
                <a href={address.with({ missing: what })}>
                  {words.list.missingCount(words.lacks[what], measures)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
