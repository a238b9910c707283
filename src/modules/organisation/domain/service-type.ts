/** What a unit does for people, in groups that leaders of the field recognise. */
export const SERVICE_TYPES = [
  'home-care',
  'nursing-home',
  'assisted-living',
  'activity',
  'mental-health',
  'health-centre',
  'therapy',
  'child-welfare',
  'social-services',
  'support',
  'administration',
  'other',
] as const;

export type ServiceType = (typeof SERVICE_TYPES)[number];

/**
 * Accounts follow the KOSTRA functions, and a staff list often carries them; several functions are one service to
 * those who work there. 254 ended with 2023 (257 and 258 took over), but older lists still say it.
 */
const BY_FUNCTION: Readonly<Record<string, ServiceType>> = {
  '232': 'health-centre',
  '233': 'health-centre',
  '234': 'activity',
  '241': 'therapy',
  '242': 'social-services',
  '243': 'mental-health',
  '244': 'child-welfare',
  '251': 'child-welfare',
  '252': 'child-welfare',
  '253': 'nursing-home',
  '254': 'home-care',
  '256': 'therapy',
  '257': 'assisted-living',
  '258': 'home-care',
  '261': 'support',
  '265': 'support',
  '273': 'social-services',
  '275': 'social-services',
  '276': 'social-services',
  '281': 'social-services',
  '100': 'administration',
  '110': 'administration',
  '120': 'administration',
  '121': 'administration',
  '130': 'administration',
  '180': 'administration',
  '190': 'support',
};

/** Our own word, or the KOSTRA function that a staff list gave; what neither list knows is `other`. */
export function serviceTypeOf(text: string): ServiceType {
  return SERVICE_TYPES.find((type) => type === text) ?? BY_FUNCTION[text] ?? 'other';
}

/**
 * Functions that official statistics count as municipal health and care. Addiction and social services, child welfare
 * and administration are not among them.
 */
const HEALTH_AND_CARE = ['232', '233', '234', '241', '253', '254', '256', '257', '258', '261'] as const;

/**
 * What a unit may say of its service and be counted with health and care: such a function, our own word for one, or
 * nothing at all; for a list without services is most often of health and care alone.
 */
export const COUNTED_WITH_HEALTH_AND_CARE: readonly string[] = [
  ...HEALTH_AND_CARE,
  ...SERVICE_TYPES.filter((type) =>
    HEALTH_AND_CARE.some((code) => BY_FUNCTION[code] === type && type !== 'support'),
  ),
  'other',
  '',
];
