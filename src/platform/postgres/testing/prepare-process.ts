/** Prepares the programs of a given package for a given data folder, and says where they are and whether they run. */
import { execFileSync } from 'node:child_process';
import { prepareBinaries } from '../binaries.ts';

const [, , data = '', source = ''] = process.argv;

const { postgres } = await prepareBinaries(data, { how: 'ourselves' }, source);
const says = execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim();
process.stdout.write(JSON.stringify({ postgres, says }));
