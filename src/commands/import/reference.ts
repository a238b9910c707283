import type { Command } from 'commander';
import type { ReferenceReport, ReferenceSource } from '../../modules/organisation/index.ts';
import { CommandFailed, exitCodes } from '../ending.ts';
import { out, outJson } from '../output.ts';
import { languageOption } from '../options.ts';
import type { Locale } from '../../kernel/locale.ts';

const KLASS = 'https://data.ssb.no/api/klass/v1';
/** Before the first classes of the programme began, so that what people took then has a municipality. */
const HISTORY_FROM = '2012-01-01';
const TIMEOUT_MS = 30_000;
/** Longer lists are counted and not told, except as JSON. */
const NAMES_TOLD = 12;

type Options = {
  klass?: string | true;
  municipalities?: string;
  counties?: string;
  changes?: string;
  regions?: string;
  language: Locale;
  json?: true;
};

export function addImportReference(parent: Command): void {
  const command = parent
    .command('reference')
    .description('Bring municipalities, counties, their changes and regions up to date.')
    .option('--klass [url]', `from Statistics Norway's Klass interface (${KLASS})`)
    .option('--municipalities <file>', 'a list of municipalities, CSV or XLSX')
    .option('--counties <file>', 'a list of counties, with --municipalities')
    .option('--changes <file>', 'codes of earlier years and what became of them, with --municipalities')
    .option('--regions <file>', 'regions and their members, with --municipalities')
    .addOption(languageOption())
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Give either --klass or --municipalities. Everything is read and checked before the first row is written, and
it is written in one transaction. Nothing is removed. The same source again changes nothing.

Columns of the files; others are left alone, but for a folketall_YEAR in the first:
  municipalities  kommunenr, navn_offisielt, navn_norsk, maalform
  counties        fylkesnr, fylkesnavn
  changes         gammel_kode, gammelt_navn, gyldig_fra_aar, gyldig_til_aar, kode_2024, vekt
  regions         region, kommunenr, gyldig_fra, gyldig_til

Examples:
  lederloft import reference --klass
  lederloft import reference --municipalities kommuner.csv --counties fylker.csv --changes koder.csv`,
    );
  command.action(async (options: Options) => {
    const source = await sourceIn(command, options);
    const { inHouse, traceCommand } = await import('../house.ts');
    const { importReference, sayReferenceFailure } = await import('../../modules/organisation/index.ts');
    const { nobody } = await import('../../platform/database/scope.ts');
    const report = await inHouse(async (platform, owner) => {
      await traceCommand(platform, { scope: nobody }, 'cli.import-reference', source.kind);
      const imported = await importReference(owner, source);
      if (imported.ok) return imported.value;
      throw new CommandFailed(sayReferenceFailure(imported.failure, options.language).join('\n'));
    });
    if (options.json) outJson(report);
    else tellReport(report);
  });
}

async function sourceIn(command: Command, options: Options): Promise<ReferenceSource> {
  const { klass, municipalities, counties, changes, regions } = options;
  const wrong = (sentence: string) => command.error(`error: ${sentence}`, { exitCode: exitCodes.usage });
  if (municipalities === undefined) {
    if (counties ?? changes ?? regions)
      wrong('--counties, --changes and --regions go with --municipalities.');
    if (klass === undefined) wrong('give --klass, or --municipalities with a file.');
    const baseUrl = typeof klass === 'string' ? klass : KLASS;
    if (!/^https?:/.test(URL.parse(baseUrl)?.protocol ?? ''))
      wrong(`${baseUrl} is not an address on the web.`);
    const { localDate } = await import('../../kernel/local-date.ts');
    return {
      kind: 'klass',
      baseUrl: baseUrl.replace(/\/$/, ''),
      from: localDate(HISTORY_FROM),
      timeoutMs: TIMEOUT_MS,
    };
  }
  if (klass !== undefined) wrong('give either --klass or files, not both.');
  return {
    kind: 'files',
    municipalities,
    ...(counties === undefined ? {} : { counties }),
    ...(changes === undefined ? {} : { codes: changes }),
    ...(regions === undefined ? {} : { regions }),
  };
}

function tellReport(report: ReferenceReport): void {
  for (const part of ['counties', 'municipalities', 'changes', 'regions'] as const) {
    const { added, changed, unchanged } = report[part];
    out(`${part}: ${added.length} new, ${changed.length} changed, ${unchanged} as before`);
    for (const [word, names] of [
      ['new', added],
      ['changed', changed],
    ] as const) {
      if (names.length > 0 && names.length <= NAMES_TOLD) out(`  ${word}: ${names.join(', ')}`);
    }
  }
}
