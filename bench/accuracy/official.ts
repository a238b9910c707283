import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Statistics Norway's main alternative for Telemark's municipalities by issue, and for all in 2050, in the order of the groups. */
export function officialProjections(folder: string) {
  const rows = table(path.join(folder, 'framskriving_telemark_og_landet_ssb_utgaver_2005_2024.csv'));
  const told = new Map<string, readonly number[]>();
  const issues = new Set<number>();
  for (const row of rows) {
    if (row.alternativ !== 'MMMM' || row.region?.length !== 4) continue;
    const sum = (...columns: string[]) => columns.reduce((all, column) => all + Number(row[column]), 0);
    issues.add(Number(row.utgave));
    told.set(`${row.utgave} ${row.region} ${row.aar}`, [
      sum('i_alt'),
      sum('a0', 'a1_5', 'a6_12', 'a13_15'),
      sum('a67_79'),
      sum('a80_89', 'a90p'),
      sum('a90p'),
    ]);
  }
  return {
    issues: [...issues].sort(),
    of: (issue: number, municipality: string, year: number) => told.get(`${issue} ${municipality} ${year}`),
    totals2050: () =>
      new Map(
        table(path.join(folder, 'framskriving_kommuner_2050_ssb_14288_MMMM.csv'))
          .filter((row) => row.framskrevet_2050_MMMM !== '')
          .map((row) => [row.kommunenr!, Number(row.framskrevet_2050_MMMM)]),
      ),
  };
}

function table(file: string): readonly Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.replace('\uFEFF', '').split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}
