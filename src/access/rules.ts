import type { Actor, Role } from './actor.ts';

/** May the actor do it to this thing? A rule reads only what is in the actor and the thing. */
export type Rule<Thing> = (actor: Actor, thing: Thing) => boolean;
export type AccessTable<Thing> = Readonly<Record<string, Rule<Thing>>>;

export class AccessDenied extends Error {
  override name = 'AccessDenied';
  /** Whom the user may ask. */
  readonly ask: Role;

  constructor(rule: string, ask: Role) {
    super(`Not allowed: ${rule}`);
    this.ask = ask;
  }
}

/** The thing is not there, or its existence is not the actor's to know. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** Actors for whom the checks are switched off, so that a test can see the database refuse on its own. */
const unchecked = new WeakSet<Actor>();

/** For the attack test alone: nothing that is read from the environment or a request leads here. */
export function withoutChecks(actor: Actor): Actor {
  const copy = { ...actor };
  unchecked.add(copy);
  return copy;
}

/**
 * Guards a change or a reading by the module's own table.
 *
 * @throws AccessDenied when the rule says no
 */
export function requireAccess<Thing, Table extends AccessTable<Thing>>(
  actor: Actor,
  table: Table,
  action: keyof Table & string,
  thing: Thing,
  ask: Role = 'system-administrator',
): void {
  if (!isAllowed(actor, table, action, thing)) throw new AccessDenied(action, ask);
}

/** The actions of the table that the actor may do now: the same rules that guard also draw the buttons. */
export function allowedActions<Thing, Table extends AccessTable<Thing>>(
  actor: Actor,
  table: Table,
  thing: Thing,
): ReadonlySet<keyof Table & string> {
  return new Set(Object.keys(table).filter((action) => isAllowed(actor, table, action, thing)));
}

function isAllowed<Thing>(actor: Actor, table: AccessTable<Thing>, action: string, thing: Thing): boolean {
  return unchecked.has(actor) || table[action]?.(actor, thing) === true;
}
