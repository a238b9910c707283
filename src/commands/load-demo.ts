import type pg from 'pg';
import { dayInNorway } from '../kernel/local-date.ts';
import { loadDemoWorld } from '../../stories/demo-world.ts';
import { loadNationalScale } from '../../stories/national-scale.ts';

// Any number will do, as long as everybody who loads the demo uses the same.
const LOCK = 7_295_217;

/** Loads the demo world into a demo database that has nobody in it yet; several processes may ask at once. */
export async function loadDemoOnce(owner: pg.Pool, announce: (line: string) => void): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    if (await hasPeople(client)) return;
    announce('Loading the demo world …');
    await loadDemoWorld(client, dayInNorway(new Date()));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
    client.release();
  }
}

async function hasPeople(client: pg.ClientBase): Promise<boolean> {
  await client.query('begin');
  await client.query('set local role lederloft_trusted');
  const { rows } = await client.query<{ found: boolean }>('select exists (select from person) as found');
  await client.query('commit');
  return rows[0]?.found === true;
}

/** Whom one can be, as lines to print. */
export async function demoPeople(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; role: string; place: string }>(
    'select name, role, place from gate.demo_people()',
  );
  return rows.map(({ name, role, place }) => `  ${name} – ${role.replaceAll('-', ' ')}, ${place}`);
}

/** Fills the demo world up to the size of the country, once. */
export async function growToNational(owner: pg.Pool, announce: (line: string) => void): Promise<void> {
  await loadDemoOnce(owner, announce);
  const client = await owner.connect();
  try {
    const { rows } = await client.query<{ n: number }>('select count(*)::integer as n from municipality');
    if ((rows[0]?.n ?? 0) >= 357) return announce('The demo world has the size of the country already.');
    await loadNationalScale(client, dayInNorway(new Date()), (done, of) => {
      if (done % 50 === 0 || done === of) announce(`${done} of ${of} municipalities`);
    });
  } finally {
    client.release();
  }
}
