import type { EmployeeId } from '../src/kernel/ids.ts';
import { type LocalDate, localDate, yearOf } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { idOf, type Random } from './random.ts';
import type { World } from './world.ts';

const EARLIER_EDUCATION: readonly (readonly [title: string, provider: string, credits: number])[] = [
  ['Master i ledelse', 'Universitetet i Innlandet', 90],
  ['Videreutdanning i helseledelse', 'Høgskolen i Innlandet', 60],
  ['Nasjonal lederutdanning for primærhelsetjenesten', 'Handelshøyskolen BI', 30],
  ['Videreutdanning i ledelse og organisasjon', 'VID vitenskapelige høgskole', 30],
  ['Ledelse av myndiggjorte medarbeidere', 'Høgskolen i Hedmark', 7.5],
  ['Personalledelse', 'NTNU', 15],
];

/** About half of the leaders have no more than 30 credits of leadership education, as the survey of 2020 found. */
export function addEducation(
  world: World,
  code: MunicipalityCode,
  employee: EmployeeId,
  random: Random,
  today: LocalDate,
): number {
  const records = random.shuffle(EARLIER_EDUCATION).slice(0, random.pick([0, 0, 1, 1, 1, 2]));
  for (const [title, provider, credits] of records) {
    world.add('education_record', {
      id: idOf(`education:${employee}:${title}`),
      municipality_code: code,
      employee_id: employee,
      title,
      provider,
      credits,
      completed_on: localDate(`${random.between(2012, yearOf(today) - 1)}-06-15`),
      source: 'history',
    });
  }
  return records.reduce((sum, [, , credits]) => sum + credits, 0);
}
