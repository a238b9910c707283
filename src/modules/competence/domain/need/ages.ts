/** Single years of age 0..105; the last one is open. */
export const AGES = 106;

/** A population: men 0..105, then women 0..105 (age in completed years on 1 January). */
export const CELLS = 2 * AGES;

/** Ages of the workforce, 18..74; the last one is open. */
export const FIRST_WORKING_AGE = 18;
export const WORKING_AGES = 57;
