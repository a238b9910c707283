// Common days of municipal planning, which a municipality may do otherwise: they are reminders and bind nobody.

/** When the status of the year before is due. */
export const STATUS_BY = '02-15';
/** Before the budget of the coming year is made. */
export const ROLL_BY = '09-15';
export const EVALUATE_BY = '12-15';
