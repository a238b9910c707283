/**
 * The same value with its arrays of numbers in memory that threads share, so that a plan of the country goes to another
 * thread without being copied again. Plain objects and lists are gone through; everything else stays what it is.
 */
export function shareArrays<T>(value: T): T;
export function shareArrays(value: unknown): unknown {
  if (value instanceof Float64Array) return value.buffer instanceof SharedArrayBuffer ? value : shared(value);
  if (Array.isArray(value)) return value.map((one) => shareArrays<unknown>(one));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shareArrays<unknown>(one)]));
}

/** Plans with other seeds or numbers of draws have the model in common, which is the most of them. No plan is ever changed. */
const copies = new WeakMap<Float64Array, Float64Array>();

function shared(numbers: Float64Array): Float64Array {
  const known = copies.get(numbers);
  if (known !== undefined) return known;
  const copy = sharedNumbers(numbers.length);
  copy.set(numbers);
  copies.set(numbers, copy);
  return copy;
}

/** So many zeros in memory that threads share. */
export function sharedNumbers(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
