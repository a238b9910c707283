import { printable } from '../kernel/printable.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** What an engine gives back: as JSON, and a field it does not have is simply absent. */
export type Answer = null | boolean | number | string | readonly Answer[] | AnswerObject;
export type AnswerObject = { readonly [key: string]: Answer | undefined };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own field. A file may hold fields named `__proto__` or `constructor`; they are names like others. */
export function own<Value>(object: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object's own text of that name, or none. What is no text is not made into one: its `toString` may be a number. */
export function textAt(object: JsonObject, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}

/** What a value is, in a word, for sentences about wrong shapes. */
export function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${printable(JSON.stringify(value))}`;
}
