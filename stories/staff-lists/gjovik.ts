import { addressPart, inventName } from '../names.ts';
import { randomFrom } from '../random.ts';

/**
 * The health and care services of Gjøvik as a story: units and people are invented, and so is every name that belongs
 * to a place. All samples tell of these people, each in the layout of another payroll system.
 */
export const asOf = '2026-11-01';

export type SampleUnit = {
  code: string;
  name: string;
  parent: string;
  service: string;
  leader: string;
  staff: Staffing;
};
/** How many of each profession work in a unit, beside the leader. */
type Staffing = readonly (readonly [profession: Profession, count: number])[];

const professions = {
  sykepleier: { code: '7174', title: 'Sykepleier' },
  helsefagarbeider: { code: '7076', title: 'Helsefagarbeider' },
  assistent: { code: '6572', title: 'Assistent' },
  miljoterapeut: { code: '6675', title: 'Miljøterapeut' },
  fagarbeider: { code: '7517', title: 'Fagarbeider' },
  fysioterapeut: { code: '7066', title: 'Fysioterapeut' },
  ergoterapeut: { code: '6617', title: 'Spesialergoterapeut' },
  radgiver: { code: '8530', title: 'Rådgiver' },
  // Payroll has not coded these: so it is in many lists.
  vernepleier: { code: '', title: 'Vernepleier' },
  helsesykepleier: { code: '', title: 'Helsesykepleier' },
  lege: { code: '', title: 'Lege' },
} as const;
type Profession = keyof typeof professions;

const leaderPositions: Readonly<Record<string, { code: string; title: string }>> = {
  kommunalsjef: { code: '9440', title: 'Kommunalsjef' },
  virksomhetsleder: { code: '9451', title: 'Virksomhetsleder' },
  avdelingsleder: { code: '9454', title: 'Avdelingsleder' },
};

const home: Staffing = [
  ['sykepleier', 17],
  ['helsefagarbeider', 31],
  ['assistent', 18],
  ['vernepleier', 5],
];
const nursing: Staffing = [
  ['sykepleier', 18],
  ['helsefagarbeider', 36],
  ['assistent', 20],
];
const dwelling: Staffing = [
  ['miljoterapeut', 12],
  ['vernepleier', 9],
  ['helsefagarbeider', 24],
  ['assistent', 26],
];

export const units: readonly SampleUnit[] = [
  unit('3000', 'Helse og omsorg', '', '120', 'kommunalsjef', [['radgiver', 7]]),
  unit('3100', 'Hjemmetjenester', '3000', '258', 'virksomhetsleder', [['radgiver', 3]]),
  unit('3110', 'Hjemmetjenester nord', '3100', '258', 'avdelingsleder', [
    ['sykepleier', 13],
    ['helsefagarbeider', 17],
    ['assistent', 5],
  ]),
  unit('3120', 'Hjemmetjenester sør', '3100', '258', 'avdelingsleder', [
    ['sykepleier', 11],
    ['helsefagarbeider', 14],
    ['assistent', 3],
  ]),
  unit('3140', 'Ergo- og fysioterapi', '3100', '241', 'avdelingsleder', [
    ['fysioterapeut', 7],
    ['ergoterapeut', 4],
  ]),
  unit('3200', 'Bjørkelia bo- og omsorgssenter', '3000', '253', 'virksomhetsleder', [['radgiver', 3]]),
  unit('3210', 'Bjørkelia sykehjem, somatisk avdeling', '3200', '253', 'avdelingsleder', [
    ['sykepleier', 14],
    ['helsefagarbeider', 21],
    ['assistent', 7],
  ]),
  unit('3220', 'Bjørkelia sykehjem, avdeling for demens', '3200', '253', 'avdelingsleder', [
    ['sykepleier', 11],
    ['helsefagarbeider', 18],
    ['assistent', 6],
  ]),
  unit('3230', 'Storkjøkkenet', '3200', '253', 'avdelingsleder', [
    ['fagarbeider', 6],
    ['assistent', 3],
  ]),
  unit('3300', 'Bolig og oppfølging', '3000', '257', 'virksomhetsleder', [['radgiver', 2]]),
  unit('3310', 'Bofellesskap øst', '3300', '257', 'avdelingsleder', [
    ['miljoterapeut', 8],
    ['helsefagarbeider', 11],
    ['assistent', 6],
  ]),
  unit('3320', 'Bofellesskap vest', '3300', '257', 'avdelingsleder', [
    ['miljoterapeut', 6],
    ['helsefagarbeider', 9],
    ['assistent', 4],
  ]),
  unit('3410', 'Helsestasjon og skolehelsetjeneste', '3000', '232', 'avdelingsleder', [
    ['sykepleier', 12],
    ['fysioterapeut', 2],
    ['radgiver', 2],
  ]),
  unit('3420', 'Barnevern', '3000', '244', 'avdelingsleder', [
    ['radgiver', 9],
    ['miljoterapeut', 5],
  ]),
  unit('3430', 'Psykisk helse og rus', '3000', '243', 'avdelingsleder', [
    ['sykepleier', 8],
    ['miljoterapeut', 9],
  ]),
  unit('3440', 'Legevakt', '3000', '241', 'avdelingsleder', [['sykepleier', 13]]),
  unit('3130', 'Hjemmetjenester sentrum', '3100', '258', 'avdelingsleder', home),
  unit('3150', 'Hjemmetjenester vest', '3100', '258', 'avdelingsleder', home),
  unit('3160', 'Hjemmetjenester øst', '3100', '258', 'avdelingsleder', home),
  unit('3170', 'Nattpatruljen', '3100', '258', 'avdelingsleder', home),
  unit('3240', 'Bjørkelia sykehjem, korttidsavdeling', '3200', '253', 'avdelingsleder', nursing),
  unit('3250', 'Bjørkelia sykehjem, lindrende avdeling', '3200', '253', 'avdelingsleder', nursing),
  unit('3260', 'Bjørkelia omsorgsboliger', '3200', '257', 'avdelingsleder', home),
  unit('3330', 'Bofellesskap nord', '3300', '257', 'avdelingsleder', dwelling),
  unit('3340', 'Bofellesskap sør', '3300', '257', 'avdelingsleder', dwelling),
  unit('3350', 'Avlastning', '3300', '257', 'avdelingsleder', dwelling),
  unit('3360', 'Dagsenter og aktivitet', '3300', '234', 'avdelingsleder', [
    ['miljoterapeut', 6],
    ['helsefagarbeider', 14],
    ['assistent', 12],
  ]),
  unit('3450', 'Legetjenester', '3000', '241', 'avdelingsleder', [
    ['lege', 18],
    ['sykepleier', 8],
  ]),
];

/** The stories tell of the leaders of the first units; the others lead, and are in no story yet. */
export const UNITS_IN_STORIES = 16;

/** Those who work in the first units beside the staff above. They come last, so that those above stay who they are. */
const more: readonly (readonly [unit: string, staff: Staffing])[] = [
  ['3110', half(home)],
  ['3120', half(home)],
  ['3210', half(nursing)],
  ['3220', half(nursing)],
  ['3310', half(dwelling)],
  ['3320', half(dwelling)],
  ['3410', [['helsesykepleier', 22]]],
  ['3140', [['fysioterapeut', 10]]],
];

function half(staffing: Staffing): Staffing {
  return staffing.map(([profession, count]) => [profession, Math.round(count / 2)]);
}

function unit(
  code: string,
  name: string,
  parent: string,
  service: string,
  leader: string,
  staff: Staffing,
): SampleUnit {
  return { code, name, parent, service, leader, staff };
}

/** In a domain that cannot exist: mail to invented people must not reach real ones. */
function addressOf(given: string, family: string): string {
  return `${addressPart(given)}.${addressPart(family)}@gjovik.example`;
}

type SampleEmployee = { number: string; given: string; family: string; born: string; email: string };
export type SamplePosition = {
  employee: SampleEmployee;
  unit: SampleUnit;
  code: string;
  title: string;
  share: number;
  from: string;
  to: string;
  leads: boolean;
  manager: string;
};

const two = (n: number) => String(n).padStart(2, '0');
const shares = [100, 100, 100, 100, 80, 75, 75, 60.5, 50, 35.25, 20];

/** Everybody on the first of November 2026, leaders first in each unit. */
export function staff(): SamplePosition[] {
  const random = randomFrom('staff-list:3407');
  const used = new Set<string>();
  const positions: SamplePosition[] = [];
  const leaders = new Map<string, string>();
  let number = 10_020;

  const person = (): SampleEmployee => {
    number += random.between(1, 9);
    for (;;) {
      const { given, family } = inventName(random);
      const email = addressOf(given, family);
      if (used.has(email)) continue;
      used.add(email);
      const born = `${random.between(1959, 2003)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
      return { number: String(number), given, family, born, email };
    }
  };
  const start = (born: string) =>
    `${random.between(Math.max(1985, Number(born.slice(0, 4)) + 20), 2026)}-${two(random.between(1, 10))}-01`;

  for (const at of units) {
    const leader = person();
    const manager = leaders.get(at.parent) ?? '';
    leaders.set(at.code, leader.number);
    const held = leaderPositions[at.leader] ?? { code: '', title: '' };
    positions.push({
      employee: leader,
      unit: at,
      ...held,
      share: 100,
      from: start(leader.born),
      to: '',
      leads: true,
      manager,
    });
    hire(at, leader, at.staff);
  }
  for (const [code, staffing] of more) {
    const leader = positions.find((one) => one.leads && one.unit.code === code);
    if (leader !== undefined) hire(leader.unit, leader.employee, staffing);
  }
  return positions;

  function hire(at: SampleUnit, leader: SampleEmployee, staffing: Staffing): void {
    for (const [profession, count] of staffing)
      for (let i = 0; i < count; i++) {
        const employee = person();
        const share = random.pick(shares);
        const temporary = random.chance(1 / 16);
        const position = {
          employee,
          unit: at,
          ...professions[profession],
          share,
          from: start(employee.born),
        };
        const rest = { to: temporary ? '2027-06-30' : '', leads: false, manager: leader.number };
        positions.push({ ...position, ...rest });
        // Some hold a second, small position beside the first.
        if (share <= 60.5 && random.chance(1 / 4))
          positions.push({ ...position, ...rest, share: 25, from: '2026-02-01', to: '' });
      }
  }
}

/** The same a month later: some have left, some have come, some have changed. */
export function staffAMonthLater(): SamplePosition[] {
  const before = staff();
  const plain = before.filter((position) => !position.leads && position.to === '');
  const gone = new Set([plain[20], plain[61], plain[97], plain[140]]);
  const ofUnit = (code: string) => plain.filter((position) => position.unit.code === code);
  const [successor] = ofUnit('3440');
  const oldLeader = before.find((position) => position.leads && position.unit.code === '3440');
  const married = plain[33]?.employee;
  const more = new Set([plain[44], plain[45], plain[110]]);

  const kept = before
    .filter((position) => !gone.has(position) && position !== oldLeader)
    .map((position): SamplePosition => {
      const employee =
        position.employee === married
          ? { ...position.employee, family: `${married.family} Bakken` }
          : position.employee;
      if (position === successor)
        return { ...position, employee, leads: true, manager: before[0]?.employee.number ?? '' };
      if (position.unit.code === '3440' && successor !== undefined)
        return { ...position, employee, manager: successor.employee.number };
      return { ...position, employee, share: more.has(position) ? 100 : position.share };
    });
  const model = ofUnit('3110')[0];
  const newcomers = ['Oda Rønningen', 'Elias Nordby', 'Amina Yusuf'].map((name, i): SamplePosition[] => {
    const [given = '', family = ''] = name.split(' ');
    const email = addressOf(given, family);
    const employee = { number: String(30_001 + i), given, family, born: `199${i}-05-0${i + 1}`, email };
    return model === undefined ? [] : [{ ...model, employee, share: 100, from: '2026-12-01', to: '' }];
  });
  return [...kept, ...newcomers.flat()];
}
