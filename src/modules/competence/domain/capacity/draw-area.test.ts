import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { needModel2026 } from '../assumptions/need-model.ts';
import { AGES, type PopulationRow, SEXES, tableOf } from '../figures/population.ts';
import { drawMunicipality, planDraws } from '../population/model/draw.ts';
import { preparePopulation } from '../population/model/prepare.ts';
import { projectPopulation } from '../population/model/project.ts';
import { AGE_BANDS } from './area.ts';
import { drawArea } from './draw-area.ts';

const TINY = '1151' as MunicipalityCode;

/** Some two hundred people beside a place of thirty thousand. */
function aRegister() {
  const rows: PopulationRow[] = [];
  for (const [region, size] of [
    ['1106', 190],
    [TINY, 1.3],
  ] as const)
    for (let year = 2010; year <= 2020; year++)
      for (const sex of SEXES)
        rows.push({
          region,
          year,
          sex,
          counts: Array.from({ length: AGES }, (_, age) => Math.round(size / (1 + Math.exp((age - 84) / 5)))),
        });
  return tableOf(rows);
}

describe('an area that is drawn', () => {
  it('holds in a tiny place no more people than were drawn there', () => {
    const table = aRegister();
    const [draws, seed] = [60, 7];
    const area = drawArea(
      { table, plans: new Map() },
      { codes: [TINY], baseYear: 2020, toYear: 2035, draws, seed, lookBack: [] },
      needModel2026(),
    );
    const model = preparePopulation(table, 2020);
    if (!area.ok || !model.ok) throw new Error('The register is not enough');
    const plan = planDraws(model.value, projectPopulation(model.value, 2035), { draws, seed });
    const whole = drawMunicipality(plan, model.value.municipalities.indexOf(TINY), AGE_BANDS);
    const { bands, years } = area.value;
    for (let d = 0; d < draws; d++)
      for (const [b] of AGE_BANDS.entries()) {
        const summed = bands[(d * years.length + 15) * AGE_BANDS.length + b]!;
        expect(summed).toBeCloseTo(whole[(14 * AGE_BANDS.length + b) * draws + d]!, 6);
      }
  });
});
