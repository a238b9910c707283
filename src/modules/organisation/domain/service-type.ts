/** What a unit does for people. The list is our own; a name that a file uses and we do not know becomes `other`. */
export const SERVICE_TYPES = [
  'home-care',
  'nursing-home',
  'disability',
  'mental-health',
  'health-clinic',
  'rehabilitation',
  'medical',
  'child-welfare',
  'kitchen',
  'administration',
  'other',
] as const;

export type ServiceType = (typeof SERVICE_TYPES)[number];

export function serviceTypeOf(text: string): ServiceType {
  return SERVICE_TYPES.find((type) => type === text) ?? 'other';
}
