import { existsSync } from 'node:fs';
import path from 'node:path';

function find(folder: string): string {
  if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'migrations')))
    return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error('The program does not lie in its project folder any more');
  return find(above);
}

/** The folder with package.json and the migrations, both from the sources and from the build. */
export const PROJECT_ROOT = find(import.meta.dirname);
