import { z } from 'zod';

/** The largest amount the office handles at once: a thousand million yuan, in cents. */
export const MAX_CENTS = 100_000_000_000;

/** An amount of money to charge or take, in cents. */
export const amountCentsSchema = z.int().min(1).max(MAX_CENTS);

export type RoundingUnit = 'cent' | 'jiao' | 'yuan';
export type RoundingMode = 'halfUp' | 'up' | 'down';

const CENTS_PER_UNIT: Readonly<Record<RoundingUnit, bigint>> = { cent: 1n, jiao: 10n, yuan: 100n };

/** `numerator / denominator` rounded to a whole number. Neither may be negative; amounts never are before rounding. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode = 'halfUp'): bigint {
  if (numerator < 0n || denominator <= 0n) throw new RangeError('only what is not negative is rounded');
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  switch (mode) {
    case 'halfUp':
      return 2n * rest >= denominator ? whole + 1n : whole;
    case 'up':
      return rest > 0n ? whole + 1n : whole;
    case 'down':
      return whole;
  }
}

/** Cents of a fraction of cents, rounded once to the unit asked for. */
export function roundToCents(
  numerator: bigint,
  denominator: bigint,
  unit: RoundingUnit = 'cent',
  mode: RoundingMode = 'halfUp',
): number {
  const size = CENTS_PER_UNIT[unit];
  const cents = divideRounded(numerator, denominator * size, mode) * size;
  if (cents > BigInt(MAX_CENTS)) throw new RangeError('the amount is beyond what the office handles');
  return Number(cents);
}

/** 123450 → `1,234.50`. The same in every language of the office. */
export function formatCents(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError('cents are whole');
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${cents < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

/** A whole number scaled by a power of ten without its trailing zeros, keeping `least` of them: 14000, 4 → `1.40`. */
export function formatScaled(value: number, places: number, least = 0): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('a scaled quantity is whole');
  const digits = String(value).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/gu, ',');
  const fraction = digits.slice(-places).replace(/0+$/u, '').padEnd(least, '0');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Arabic and Persian digits; full-width ones are plain ones to NFKC already. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** Digits of one script as plain ones; null when two scripts are mixed, as nobody writes one number. */
function plainDigits(text: string): string | null {
  if (text.search(EASTERN_DIGITS) < 0) return text;
  if (/[0-9]/u.test(text) || (/[\u0660-\u0669]/u.test(text) && /[\u06F0-\u06F9]/u.test(text))) return null;
  return text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * What a person typed as a decimal number, scaled to a whole one: `1,234.5` with 2 places is 123450.
 * Full-width digits, 元, ¥ and spaces are taken as meant; null when it is no number, has more places than count, or has
 * a comma that parts no thousands, as in `12,50`, which one reader takes for twelve and another for a thousand.
 */
export function parseScaled(text: string, places: number): number | null {
  const plain = plainDigits(text.normalize('NFKC'))
    ?.replace(/[\s¥$]|元$/gu, '')
    .replace(/。/gu, '.');
  if (plain === undefined) return null;
  if (plain.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.|$)/u.test(plain)) return null;
  const match = /^(\d{0,12})(?:\.(\d*))?$/u.exec(plain.replace(/,/gu, ''));
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  if (/[1-9]/u.test(fraction.slice(places))) return null;
  const value = Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? value : null;
}
