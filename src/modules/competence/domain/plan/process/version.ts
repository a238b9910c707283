/** Why the plan was kept as it stood. */
export type VersionReason = 'hearing' | 'case' | 'adopted' | 'status' | 'kept';
