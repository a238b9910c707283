import { describe, expect, it } from 'vitest';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { changesFromCodes, type CodeInTime } from './changes-from-codes.ts';

function code(
  number: string,
  name: string,
  fromYear: number | null,
  toYear: number | null,
  becomes: Record<string, number>,
): CodeInTime {
  return {
    code: municipalityCode(number),
    name,
    fromYear,
    toYear,
    becomes: new Map(Object.entries(becomes).map(([end, share]) => [municipalityCode(end), share])),
  };
}

describe('changes found in a list of codes', () => {
  it('go by way of the codes in between, which the list does not name', () => {
    const changes = changesFromCodes([
      code('0220', 'Asker', null, 2019, { '3203': 1 }),
      code('0628', 'Hurum', null, 2019, { '3203': 1 }),
      code('3025', 'Asker', 2020, 2023, { '3203': 1 }),
      code('3203', 'Asker', 2024, null, { '3203': 1 }),
    ]);
    expect(changes).toEqual([
      { from: '0220', to: '3025', on: '2020-01-01', kind: 'merged', share: 1 },
      { from: '0628', to: '3025', on: '2020-01-01', kind: 'merged', share: 1 },
      { from: '3025', to: '3203', on: '2024-01-01', kind: 'renumbered', share: 1 },
    ]);
  });

  it('lead into the joined municipality also for the one that left it again', () => {
    const changes = changesFromCodes([
      code('1504', 'Ålesund', null, 2019, { '1508': 1 }),
      code('1534', 'Haram', null, 2019, { '1580': 1 }),
      code('1507', 'Ålesund', 2020, 2023, { '1508': 0.8621, '1580': 0.1379 }),
      code('1508', 'Ålesund', 2024, null, { '1508': 1 }),
      code('1580', 'Haram', 2024, null, { '1580': 1 }),
    ]);
    expect(changes).toContainEqual({ from: '1534', to: '1507', on: '2020-01-01', kind: 'merged', share: 1 });
    expect(changes.filter((c) => c.kind === 'split')).toEqual([
      { from: '1507', to: '1508', on: '2024-01-01', kind: 'split', share: 0.8621 },
      { from: '1507', to: '1580', on: '2024-01-01', kind: 'split', share: 0.1379 },
    ]);
  });

  it('tell a new number from a merger by the name when both lead to the same place', () => {
    const changes = changesFromCodes([
      code('1612', 'Hemne', null, 2017, { '5055': 1 }),
      code('1613', 'Snillfjord', null, 2017, { '5055': 0.35, '5059': 0.65 }),
      code('5011', 'Hemne', 2018, 2019, { '5055': 1 }),
      code('5012', 'Snillfjord', 2018, 2019, { '5055': 0.35, '5059': 0.65 }),
      code('5055', 'Heim', 2020, null, { '5055': 1 }),
      code('5059', 'Orkland', 2020, null, { '5059': 1 }),
    ]);
    expect(changes.filter((c) => c.on === '2018-01-01')).toEqual([
      { from: '1612', to: '5011', on: '2018-01-01', kind: 'renumbered', share: 1 },
      { from: '1613', to: '5012', on: '2018-01-01', kind: 'renumbered', share: 1 },
    ]);
  });
});
