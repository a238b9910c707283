import type { Catalogue } from '../domain/programme.ts';
import { helseOmsorg } from './helse-omsorg/programme.ts';
import { nasjonal } from './nasjonal/programme.ts';
import { sources } from './sources.ts';

/** What a new installation begins with. After loading, the database is the truth and an administrator changes it there. */
export const catalogue: Catalogue = { sources, programmes: [helseOmsorg, nasjonal] };
