/** Groups of staff by the education that the position asks for; the same as need and supply are counted in. */
export const STAFF_GROUPS = [
  'nurse',
  'specialist-nurse',
  'public-health-nurse',
  'social-educator',
  'skilled-health-worker',
  'assistant',
  'therapist',
  'physician',
  'other-staff',
] as const;
export type StaffGroup = (typeof STAFF_GROUPS)[number];
