/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const MEBIBYTE = 2 ** 20;
/** Between two looks at what the process takes. */
export const SAMPLE_MS = 10;

/** How long the work took and by how much the process was larger at its peak than before. */
export async function growing(
  work: () => Promise<unknown>,
): Promise<{ readonly took: number; readonly mebibytes: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, SAMPLE_MS);
  const took = await timed(work);
  clearInterval(timer);
  look();
  return { took, mebibytes: (peak - before) / MEBIBYTE };
}

/** One line of the table: what the product took, beside what nobody can go below on this machine in this run. */
export interface Figure {
  readonly name: string;
  readonly product: string;
  readonly floor: string;
  readonly ratio: string;
  readonly target: string;
  readonly verdict: 'OK' | 'over target' | '';
}

export function milliseconds(value: number): string {
  return value >= 100 ? `${value.toFixed(0)} ms` : `${value.toFixed(value >= 10 ? 1 : 3)} ms`;
}

/** A figure whose target is a multiple of its floor. */
export function againstFloor(name: string, product: number, floor: number, most: number): Figure {
  const ratio = product / floor;
  return {
    name,
    product: milliseconds(product),
    floor: milliseconds(floor),
    ratio: `${ratio.toFixed(2)}×`,
    target: `≤ ${most}×`,
    verdict: ratio <= most ? 'OK' : 'over target',
  };
}

/** A figure whose target is a time; without a target it is only told. */
export function againstTime(
  name: string,
  product: number,
  floor: number | null,
  most: number | null,
): Figure {
  return {
    name,
    product: milliseconds(product),
    floor: floor === null ? '' : milliseconds(floor),
    ratio: floor === null ? '' : `${(product / floor).toFixed(2)}×`,
    target: most === null ? '' : `≤ ${most} ms`,
    verdict: most === null ? '' : product <= most ? 'OK' : 'over target',
  };
}
