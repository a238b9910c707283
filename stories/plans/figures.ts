import type pg from 'pg';
import type { FigureSourceId, PlanId } from '../../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts';
import { idOf } from '../random.ts';
import { LINES_OF_GJOVIK, LINES_OF_REGION } from './figure-lines.ts';
import { GJOVIK, GJOVIK_PLAN, REGION_PLAN } from './ids.ts';

type Source = { id: FigureSourceId; publisher: string; name: string; vintage: string };
type Register = Source & { licence: string; sha256: string };

/** Both plans have taken in what is expected of their place. It goes in after the figures that it was made from. */
export async function addFigureSets(client: pg.ClientBase, today: LocalDate): Promise<void> {
  const { rows: sources } = await client.query<Register & { series: string }>(
    `select series, id, publisher, name, vintage, licence, content_sha256 as sha256 from figure_source
     where series in ('population-by-age', 'care-services')`,
  );
  const register = sources.find(({ series }) => series === 'population-by-age');
  const users = sources.filter(({ series }) => series === 'care-services');
  if (register === undefined) throw new Error('The demo world has no population figures');
  const { rows: members } = await client.query<{ code: string; name: string }>(
    `select m.code, m.name from region_member r join municipality m on m.code = r.municipality_code
     where r.region_id = (select region_id from plan where id = $1) order by m.name collate "nb-NO-x-icu"`,
    [REGION_PLAN],
  );
  const { rows: lists } = await client.query<{ day: string }>(
    `select max(as_of)::text as day from staff_import where municipality_code = $1 and status = 'accepted'`,
    [GJOVIK],
  );
  const about = {
    shape: 1,
    missing: [],
    register: { ...originOf(register), licence: register.licence, sha256: register.sha256, isSpread: true },
    users: users.map(originOf),
    assumptions: 2026,
    baseYear: 2025,
    draws: 100,
    seed: 2026,
    sickness: 0.105,
    years: [2025, 2030, 2035, 2045],
  };
  const take = async (plan: PlanId, figures: object): Promise<void> => {
    await client.query(
      `insert into plan_figure_set (id, plan_id, number, figures, taken_by, taken_at)
       select $1, $2, 1, $3, created_by, $4 from plan where id = $2`,
      [idOf(`plan-figure-set:${plan}`), plan, JSON.stringify(figures), `${addDays(today, -6)}T09:00:00Z`],
    );
  };
  await take(GJOVIK_PLAN, {
    ...about,
    place: 'Gjøvik',
    told: members.filter(({ code }) => code === GJOVIK),
    staff: {
      basis: 'list',
      listedOn: lists[0]?.day ?? null,
      unknown: ['specialist-nurse', 'public-health-nurse', 'physician'],
    },
    lines: linesFrom(LINES_OF_GJOVIK),
  });
  await foundOnFigures(client);
  await take(REGION_PLAN, {
    ...about,
    place: 'Gjøvikregionen',
    told: members,
    staff: { basis: 'need' },
    lines: linesFrom(LINES_OF_REGION),
  });
}

/** How many health workers Gjøvik requires was read from the middle of the figures, and set somewhat higher. */
async function foundOnFigures(client: pg.ClientBase): Promise<void> {
  await client.query(
    `update plan_requirement r set founded_on = jsonb_build_object('set', s.id, 'takenOn', s.taken_at::date::text,
       'years', jsonb_build_array(2027, 2030), 'year', 2030, 'quantile', 'p50', 'p50', f.p50, 'p80', f.p80)
     from plan_figure_set s cross join lateral (
       select round((p.point ->> 'p50')::numeric / (1 - (s.figures ->> 'sickness')::numeric), 1) as p50,
         round((p.point ->> 'p80')::numeric / (1 - (s.figures ->> 'sickness')::numeric), 1) as p80
       from jsonb_array_elements(s.figures -> 'lines') as l(line), jsonb_array_elements(l.line -> 'points') as p(point)
       where l.line ->> 'part' = 'profession' and l.line ->> 'item' = 'health-worker' and p.point ->> 'year' = '2030') f
     where s.plan_id = $1 and r.plan_id = s.plan_id and r.year = 2030
       and r.competence_id = (select id from competence_item where code = 'health-worker')`,
    [GJOVIK_PLAN],
  );
}

function originOf({ id, publisher, name, vintage }: Source): Source {
  return { id, publisher, name, vintage };
}

function linesFrom(text: string) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [part, item, unit, ...points] = line.split(' ');
      return { part, item, unit, points: points.map(pointFrom) };
    });
}

function pointFrom(text: string) {
  const [year = '', said = ''] = text.split(':');
  const [p10, p50, p90, p80] = said.split('/').map((figure) => (figure === '-' ? null : Number(figure)));
  return { year: Number(year), p10, p50, p90, ...(p80 === undefined ? {} : { p80 }) };
}
