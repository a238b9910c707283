import type { Sort } from './components/table.tsx';

type Params = Readonly<Record<string, string | number | undefined>>;

/** Addresses of one list as it is searched, narrowed, sorted and paged now, with something changed. */
export type ListAddress = {
  /** The same list with these parameters changed; any change but of the page leads to its first page. */
  with(change: Params): string;
  /** For the heading of a column: sorted by it, or turned round when it already is. */
  sort(column: string, first?: 'ascending' | 'descending'): Sort;
};

/** `now` holds what the address says; `sort` in it is a column, with a minus before it for descending. */
export function listAddress(path: string, now: Params): ListAddress {
  const address = (params: Params): string => {
    const search = new URLSearchParams(
      Object.entries(params).flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, String(value)] as [string, string]],
      ),
    ).toString();
    return search === '' ? path : `${path}?${search}`;
  };
  const changed = (change: Params): string => {
    const next: Record<string, string | number | undefined> = { ...now, ...change };
    if (!('page' in change) || next.page === 1) delete next.page;
    return address(next);
  };
  return {
    with: changed,
    sort: (column, first = 'ascending') => {
      const ascending = now.sort === column;
      const descending = now.sort === `-${column}`;
      const turned = ascending || (!descending && first === 'descending');
      return {
        href: changed({ sort: turned ? `-${column}` : column }),
        direction: ascending ? 'ascending' : descending ? 'descending' : undefined,
      };
    },
  };
}

/** The page that the address asks for, between the first and the last there is. */
export function pageOf(text: string | undefined, total: number, size: number): number {
  const page = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(page, 1), Math.max(1, Math.ceil(total / size)));
}
