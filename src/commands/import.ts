import type { Command } from 'commander';
import { addImportFigures } from './import/figures.ts';
import { addImportHistory } from './import/history.ts';
import { addImportReference } from './import/reference.ts';
import { addImportStaff } from './import/staff.ts';

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description('Bring in data from files and registers.')
    .helpCommand(false);
  addImportReference(command);
  addImportStaff(command);
  addImportHistory(command);
  addImportFigures(command);
}
