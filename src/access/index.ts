export {
  type Actor,
  actorOf,
  actsFor,
  type AssignedRole,
  ASSIGNED_ROLES,
  type Assignment,
  hasRole,
  type Role,
  type SessionHolder,
} from './actor.ts';
export {
  AccessDenied,
  type AccessTable,
  allowedActions,
  NotFound,
  requireAccess,
  type Rule,
  withoutChecks,
} from './rules.ts';
