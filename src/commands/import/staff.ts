import type { Command } from 'commander';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { languageOption, readDay, readMunicipality } from '../options.ts';

export type StaffOptions = {
  municipality: MunicipalityCode;
  mapping?: string;
  asOf?: LocalDate;
  wholeMunicipality?: true;
  accept?: true;
  language: Locale;
  json?: true;
};

export function addImportStaff(parent: Command): void {
  parent
    .command('staff')
    .description('Bring in a staff list from a payroll system, for one municipality.')
    .argument('<file>', 'CSV or XLSX as the payroll system exports it')
    .requiredOption('--municipality <code>', 'the number of the municipality', readMunicipality)
    .option('--mapping <file>', 'JSON that says which column holds what, where we cannot find out')
    .option('--as-of <day>', 'the day that the list tells of, such as 2026-11-01; else today', readDay)
    .option('--whole-municipality', 'positions in units that the list leaves out altogether are ended too')
    .option('--accept', 'save it; without this it is only shown what would be done')
    .addOption(languageOption())
    .option('--json', 'print what would be, or was, done as JSON')
    .addHelpText(
      'after',
      `
Shows what is wrong with the rows, and what would be added, changed and ended. With --accept it is saved, in
one transaction; rows with errors are left out. The same list again changes nothing, and an import can be
undone on the municipality's page. National identity numbers are removed while the file is read.

A mapping file names the column of a field, or null for none:
  { "employeeNumber": "Ressursnr", "unitCode": "Ansvar", "email": null }

Examples:
  lederloft import staff ansatte.xlsx --municipality 3407
  lederloft import staff ansatte.csv --municipality 3407 --as-of 2026-11-01 --accept`,
    )
    .action(async (file: string, options: StaffOptions) => {
      const { importStaffList } = await import('./staff-list.ts');
      await importStaffList(file, options);
    });
}
