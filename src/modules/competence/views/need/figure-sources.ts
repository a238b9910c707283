import { type Assumption, listAssumptions } from '../../domain/assumptions/list-assumptions.ts';
import { type Published, PUBLISHED } from '../../domain/assumptions/published-2026.ts';
import { MIX, SERVICES, type Service } from '../../domain/assumptions/workforce-2026.ts';
import type { FigureName } from './figure-rows.ts';
import type { NeedPicture } from './need.ts';
import type { OwnStaff } from './own-staff.ts';

export type NamedSource = Pick<Published, 'publisher' | 'name' | 'vintage' | 'preliminary'>;

/** What a figure is made of: what was published, and the staff lists of the place. */
export type FigureSources = {
  readonly published: readonly NamedSource[];
  readonly lists: readonly OwnStaff[];
};

/** Lines of the assumption set that users are made of, and those that make work of them beside. */
const USERS_OF: Readonly<Record<Service, readonly string[]>> = {
  'home-services': ['home-users', 'home-shape', 'people-now'],
  institution: ['institution-users', 'institution-shape', 'people-now'],
  'child-health': ['child-health-users'],
  physiotherapy: ['everybody-users'],
  medical: ['everybody-users'],
};
const WORK_OF: Readonly<Record<Service, readonly string[]>> = {
  // Home services get what the others leave of the whole.
  'home-services': [
    'hours-by-age',
    'fte-all',
    'fte-per-resident',
    'fte-child-health',
    'fte-physiotherapy',
    'fte-medical',
  ],
  institution: ['fte-per-resident'],
  'child-health': ['fte-child-health'],
  physiotherapy: ['fte-physiotherapy'],
  medical: ['fte-medical'],
};
const ALL_WORK = ['sick-leave', 'standard-growth', 'hours-per-fte'];
const ALL_STAFF = [
  'exit-age',
  'exit-from-55',
  'exit-curve',
  'retirement-curve',
  'recruit-ages',
  'sick-leave',
];

/** Whether a line of the set is part of what a figure, or some of its items, is made of. */
function isIn(figure: FigureName, items: readonly string[] | null): (line: Assumption) => boolean {
  const services = SERVICES.filter((service) => items === null || items.includes(service));
  const asked = (of: string): boolean => items === null || items.includes(of);
  const work = (of: readonly Service[]): ReadonlySet<string> =>
    new Set([...of.flatMap((service) => [...USERS_OF[service], ...WORK_OF[service]]), ...ALL_WORK]);
  const needed = (): ((line: Assumption) => boolean) => {
    const serving = SERVICES.filter((service) =>
      Object.entries(MIX[service].value).some(([of, share]) => share > 0 && asked(of)),
    );
    const ids = work(serving);
    return ({ id, of }) => ids.has(id) || (id === 'mix' && serving.some((service) => service === of));
  };
  const there = ({ id, of, group }: Assumption): boolean =>
    group === 'workforce' && of !== undefined ? asked(of) : ALL_STAFF.includes(id);
  switch (figure) {
    case 'population':
    case 'ages':
    case 'look-back':
      return ({ group }) => group === 'population';
    case 'conditions':
      return ({ id, group }) =>
        group === 'conditions' &&
        (items === null || items.some((item) => id === item || id === `${item}-shape`));
    case 'users': {
      const ids = new Set(services.flatMap((service) => USERS_OF[service]));
      return ({ id }) => ids.has(id);
    }
    case 'services': {
      const ids = work(services);
      return ({ id }) => ids.has(id);
    }
    case 'education':
      return needed();
    case 'supply-by-education':
    case 'need-and-supply':
    case 'gap':
    case 'gap-by-education':
    case 'scenarios': {
      // Where a place's own staff is not known, it is what the need of today asks for.
      const isNeeded = needed();
      return (line) => isNeeded(line) || there(line);
    }
    case 'own-staff':
      return () => false;
  }
}

const ON_LISTS: readonly FigureName[] = [
  'supply-by-education',
  'need-and-supply',
  'gap',
  'gap-by-education',
  'scenarios',
  'own-staff',
];
const ON_OWN_USERS: readonly FigureName[] = ['users', 'services', 'education', ...ON_LISTS];

/** All that a figure stands on: the register, what was published about users here, the assumption set, and staff lists. */
export function sourcesOf(
  figure: FigureName,
  items: readonly string[] | null,
  picture: NeedPicture,
): FigureSources {
  const { source, ownFigures, ownStaff, area } = picture;
  const lists = ON_LISTS.includes(figure) ? ownStaff.filter(({ use }) => use === 'used') : [];
  if (figure === 'own-staff') return { published: [], lists: ownStaff };
  const isAsked = (service: string): boolean =>
    (figure !== 'users' && figure !== 'services') || items === null || items.includes(service);
  const own: readonly NamedSource[] = ON_OWN_USERS.includes(figure)
    ? ownFigures
        .filter(({ service }) => isAsked(service))
        .map((one) => ({
          publisher: one.source.publisher,
          name: one.source.name,
          vintage: one.source.vintage,
        }))
    : [];
  const lines = listAssumptions(area.baseYear).filter(isIn(figure, items));
  const set = [...new Set(lines.flatMap(({ from }) => from))].map((id): NamedSource => PUBLISHED[id]);
  return { published: distinct([source, ...own, ...set]), lists };
}

function distinct(sources: readonly NamedSource[]): readonly NamedSource[] {
  const key = ({ publisher, name, vintage }: NamedSource): string => [publisher, name, vintage].join('\n');
  return [...new Map(sources.map((one) => [key(one), one])).values()];
}
