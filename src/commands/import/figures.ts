import type { Command } from 'commander';
import type { Locale } from '../../kernel/locale.ts';
import type { FetchedSeries, FigureKind } from '../../modules/competence/index.ts';
import { exitCodes } from '../ending.ts';
import { languageOption } from '../options.ts';

export type FigureOptions = {
  /** The number of a table, or true for the one that usually has the figures. */
  fromStatbank?: string | true;
  statbank?: string;
  replace?: true;
  language: Locale;
  json?: true;
};

type Wish = { readonly kind: FigureKind; readonly fetched: FetchedSeries; readonly layout: string };

const WISHES: Readonly<Record<string, Wish & { readonly what: string }>> = {
  population: {
    kind: 'population',
    fetched: 'population-by-age',
    what: 'the population of municipalities by sex and age',
    layout: `  kommunenr, kjonn (M or K), aar, and a0 … a105 (105 and above); without kommunenr it is the whole country`,
  },
  indicators: {
    kind: 'indicator',
    fetched: 'care-key-figures',
    what: 'published figures on users, residents, hours and staff',
    layout: `  users and staff  kommunenr, aar, brukere_hjemmetj … sykepleier_aarsverk
  key figures      indikator, regionkode, aar, verdi`,
  },
  projection: {
    kind: 'projection',
    fetched: 'projection-by-age',
    what: 'projections that others have published',
    layout: `  by age group  utgave, region, alternativ, aar, i_alt, and groups such as a0, a1_5, a90p
  the country   alternativ, aar, and groups or single ages
  totals        kommunenr, folketall_YEAR, framskrevet_YEAR_MMMM`,
  },
};

/** `import population`, `import indicators` and `import projection`, which differ in what they read. */
export function addImportFigures(parent: Command): void {
  for (const [name, wish] of Object.entries(WISHES)) addOne(parent, name, wish);
}

function addOne(parent: Command, name: string, wish: Wish & { readonly what: string }): void {
  const command = parent
    .command(name)
    .description(`Bring in ${wish.what}.`)
    .argument('[file]', 'CSV or XLSX')
    .option(
      '--from-statbank [table]',
      'fetch from Statistics Norway instead, from this table or the usual one',
    )
    .option('--statbank <url>', 'another PxWeb interface than LEDERLOFT_STATBANK')
    .option('--replace', 'also when figures that are in force are not in the new ones')
    .addOption(languageOption())
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Everything is read and checked before the first row is written, and it is written in one transaction. The same
figures again change nothing; others take the place of those before, which stay and can be traced.
A fetch that was interrupted goes on where it was.

Columns:
${wish.layout}

Examples:
  lederloft import ${name} tall.csv
  lederloft import ${name} --from-statbank`,
    );
  command.action(async (file: string | undefined, options: FigureOptions) => {
    if ((file === undefined) === (options.fromStatbank === undefined)) {
      command.error('error: give either a file or --from-statbank.', { exitCode: exitCodes.usage });
    }
    if (options.statbank !== undefined && !/^https?:/.test(URL.parse(options.statbank)?.protocol ?? '')) {
      command.error(`error: ${options.statbank} is not an address on the web.`, {
        exitCode: exitCodes.usage,
      });
    }
    const { importFromFile, importFromStatbank } = await import('./figures-run.ts');
    await (file === undefined
      ? importFromStatbank(wish.fetched, options)
      : importFromFile(file, wish.kind, options));
  });
}
