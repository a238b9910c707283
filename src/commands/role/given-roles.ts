/** Roles that are given and not followed from what one does. Those of a class are given in the class. */
export const GIVEN_ROLES = [
  'system-administrator',
  'programme-coordinator',
  'admission-officer',
  'examiner',
  'evaluator',
  'national-steward',
  'competence-adviser',
  'head-of-services',
  'region-coordinator',
] as const;

export type GivenRole = (typeof GIVEN_ROLES)[number];

/** What a role is held for. */
export function belongsTo(role: GivenRole): 'municipality' | 'region' | 'all' {
  if (role === 'competence-adviser' || role === 'head-of-services') return 'municipality';
  return role === 'region-coordinator' ? 'region' : 'all';
}
