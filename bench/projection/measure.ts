import process from 'node:process';

export type Measured = { readonly seconds: number; readonly fastest: number; readonly processor: number };

/** Median of so many runs after one that warms up: by the clock, and processor time of all threads. */
export async function measure(runs: number, work: () => unknown): Promise<Measured> {
  await work();
  const seconds: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    seconds.push((performance.now() - start) / 1000);
    processor.push((user + system) / 1e6);
  }
  return { seconds: median(seconds), fastest: Math.min(...seconds), processor: median(processor) };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}
