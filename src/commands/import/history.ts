import type { Command } from 'commander';
import type { Locale } from '../../kernel/locale.ts';
import { printable } from '../../kernel/printable.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import type { HistoryFailure } from '../../modules/organisation/index.ts';
import { CommandFailed } from '../ending.ts';
import { out, outJson } from '../output.ts';
import { languageOption, readMunicipality } from '../options.ts';

type Options = { municipality: MunicipalityCode; accept?: true; language: Locale; json?: true };

export function addImportHistory(parent: Command): void {
  parent
    .command('history')
    .description('Bring in leadership education from earlier years, for one municipality.')
    .argument('<file>', 'CSV or XLSX with a row for each education')
    .requiredOption('--municipality <code>', 'the number of the municipality', readMunicipality)
    .option('--accept', 'save it; without this it is only shown what would be done')
    .addOption(languageOption())
    .option('--json', 'print what would be, or was, done as JSON')
    .addHelpText(
      'after',
      `
The columns are employee number or e-mail, title, provider, credits and the day it was completed. If
anything is wrong with a row, nothing is imported and every fault is told. The same file again adds nothing.

Examples:
  lederloft import history lederutdanning.xlsx --municipality 3407
  lederloft import history lederutdanning.xlsx --municipality 3407 --accept`,
    )
    .action(async (file: string, { municipality, accept, language, json }: Options) => {
      const { inHouse, traceCommand } = await import('../house.ts');
      const { municipalActor, nameOfMunicipality } = await import('./municipal-actor.ts');
      const { checkEducationHistory, importEducationHistory } =
        await import('../../modules/organisation/index.ts');
      const result = await inHouse(async (platform) => {
        const actor = municipalActor(municipality, language);
        await nameOfMunicipality(actor, municipality, platform);
        const input = { municipality, file: { path: file } };
        const checked = await checkEducationHistory({ commandLine: true }, input, platform);
        if (!checked.ok || checked.value.problems.length > 0 || !accept) return checked;
        await traceCommand(platform, actor, 'cli.import-history', municipality, { municipality });
        return importEducationHistory({ commandLine: true }, input, platform);
      });
      if (!result.ok) throw new CommandFailed((await sayFailure(file, result.failure, language)).join('\n'));
      const { added, alreadyThere, problems, rows } = result.value;
      if (problems.length > 0) {
        const failure = { kind: 'rows-wrong', checked: result.value } as const;
        if (json) outJson({ saved: false, rows, added: added.length, alreadyThere, problems });
        throw new CommandFailed((await sayFailure(file, failure, language)).join('\n'));
      }
      if (json) {
        return outJson({ saved: accept === true, rows, added: added.length, alreadyThere, problems });
      }
      out(`${rows} rows: ${added.length} new, ${alreadyThere} registered already.`);
      if (!accept) out('Nothing has been saved. Say --accept to import them.');
    });
}

async function sayFailure(file: string, failure: HistoryFailure, language: Locale): Promise<string[]> {
  const { organisationTexts, say, staffListTexts } = await import('../../modules/organisation/index.ts');
  const texts = organisationTexts[language].history;
  switch (failure.kind) {
    case 'file-unreadable':
      return [`${file}: ${say(staffListTexts[language].readFailures, failure.why)}`];
    case 'columns-missing':
      return [
        `${file}: ${texts.columnsMissing(failure.columns.map((field) => texts.columns[field]).join(', '))}`,
      ];
    case 'rows-wrong': {
      const faults = { ...organisationTexts[language].education.faults, ...texts.faults };
      const { problems } = failure.checked;
      return [
        `${file}: ${texts.problemsTitle(problems.length)}`,
        ...problems.map(
          ({ row, field, wrong, found }) =>
            `  ${staffListTexts[language].place(row, texts.headings[field])}: ${faults[wrong]}${found === '' ? '' : ` (${printable(found)})`}`,
        ),
      ];
    }
  }
}
