export {
  type Actor,
  actorOf,
  actsFor,
  type AssignedRole,
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
