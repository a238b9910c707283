import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { NeedPicture } from './need.ts';
import { hasUsers, publishedUsers } from './published-users.ts';

const [gjovik, toten] = ['3407', '3443'] as [MunicipalityCode, MunicipalityCode];
type Own = NeedPicture['ownFigures'][number];
const own = (code: MunicipalityCode, users: number, year: number): Own =>
  ({ code, service: 'institution', users, year }) as Own;
const picture = (...ownFigures: readonly Own[]) =>
  ({ ownFigures, area: { codes: [gjovik, toten] } }) as unknown as NeedPicture;

describe('published users', () => {
  it('of a region are the sum of its municipalities, with all the years that they are of', () => {
    expect(publishedUsers(picture(own(gjovik, 89, 2025), own(toten, 60, 2024)), 'institution')).toEqual({
      users: 149,
      from: 2024,
      to: 2025,
    });
  });

  it('of a part of a region are not told as those of the region', () => {
    expect(publishedUsers(picture(own(gjovik, 89, 2025)), 'institution')).toBeUndefined();
    expect(publishedUsers(picture(own(gjovik, 89, 2025), own(toten, 60, 2025)), 'home-services')).toBe(
      undefined,
    );
  });

  it('are only of services that not everybody of an age has', () => {
    expect(
      ['home-services', 'institution', 'child-health', 'physiotherapy', 'medical'].map(hasUsers),
    ).toEqual([true, true, false, false, false]);
  });
});
