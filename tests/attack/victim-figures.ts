import { v7 as uuid } from 'uuid';
import type { FigureFetchId, FigureSourceId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';

export type FiguresOfVictim = {
  /** Waits to be accepted. */
  ready: FigureSourceId;
  /** Is being fetched, by a worker that has just been seen. */
  fetching: FigureFetchId;
};

/** Figures that have come in and are nobody's to see yet but those who keep them. */
export async function addFigures({ owner, statbank }: TestPlatform): Promise<FiguresOfVictim> {
  const [ready, fetching] = [uuid() as FigureSourceId, uuid() as FigureFetchId];
  await owner.query(
    `insert into figure_source (id, kind, series, name, publisher, licence, vintage, origin, origin_name,
       content_sha256, row_count, status)
     values ($1, 'indicator', 'care-services', 'Omsorg', 'SSB', 'CC BY 4.0', '2025', 'file', 'tall.csv', 'x', 1, 'ready')`,
    [ready],
  );
  await owner.query(
    `insert into indicator_value (source_id, region_code, year, indicator, value) values ($1, '3407', 2025, 'nurse-ftes', 1)`,
    [ready],
  );
  await owner.query(
    `insert into figure_fetch (id, series, service, table_number, plan, pieces, status)
     values ($1, 'population-by-age', $2, '07459', $3, 2, 'fetching')`,
    [
      fetching,
      statbank,
      JSON.stringify({
        table: '07459',
        region: 'Region',
        codeList: null,
        others: [],
        contents: {},
        pieces: [['0301'], ['3407']],
      }),
    ],
  );
  await owner.query(
    `insert into figure_fetch_piece (fetch_id, number, figures) values ($1, 0, '{"kind": "population", "rows": []}')`,
    [fetching],
  );
  return { ready, fetching };
}
