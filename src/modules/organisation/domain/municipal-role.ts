/** The roles that a municipality gives to its own people. */
export const MUNICIPAL_ROLES = ['competence-adviser', 'head-of-services'] as const;

export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];
