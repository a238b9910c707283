/** What a staff list can tell us. A column holds one of these, or nothing that we use. */
export const staffFields = [
  'employeeNumber',
  'fullName',
  'givenName',
  'familyName',
  'birthDate',
  'email',
  'unitCode',
  'unitName',
  'parentUnitCode',
  'parentUnitName',
  'service',
  'positionCode',
  'positionTitle',
  'share',
  'from',
  'to',
  'leader',
  'managerNumber',
] as const;

export type StaffField = (typeof staffFields)[number];

/** Which column of the file, counted from zero, holds which field. */
export type ColumnMapping = { readonly [Field in StaffField]?: number };

/** What a list cannot do without: who, called what, and where. Each need is met by any one of its field sets. */
const needs: readonly (readonly (readonly StaffField[])[])[] = [
  [['employeeNumber']],
  [['familyName', 'givenName'], ['fullName']],
  [['unitCode'], ['unitName']],
];

/** The fields a person must still point out before the rows can be checked; empty when the mapping is enough. */
export function missingFields(mapping: ColumnMapping): StaffField[] {
  const has = (field: StaffField) => mapping[field] !== undefined;
  return needs
    .filter((ways) => !ways.some((fields) => fields.every(has)))
    .flatMap((ways) => {
      // Half a name asks for the other half rather than for a column that the file does not have.
      const begun = ways.find((fields) => fields.some(has)) ?? ways.at(-1) ?? [];
      return begun.filter((field) => !has(field));
    });
}

/** Longer texts are a sign of shifted columns, not of long names. */
export const longestText: { readonly [Field in StaffField]: number } = {
  employeeNumber: 30,
  fullName: 150,
  givenName: 100,
  familyName: 100,
  birthDate: 40,
  email: 254,
  unitCode: 60,
  unitName: 200,
  parentUnitCode: 60,
  parentUnitName: 200,
  service: 200,
  positionCode: 120,
  positionTitle: 200,
  share: 40,
  from: 40,
  to: 40,
  leader: 40,
  managerNumber: 30,
};
