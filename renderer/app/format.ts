import { parseScaled } from '../../shared/domain/money.ts';
import type { Language } from '../../shared/i18n/language.ts';

/** 1234567 cents as `12,345.67`. */
export function formatMoney(amountCents: number): string {
  return formatScaled(amountCents, 2, 2);
}

/** 5000 hundredths of a percent as `50%`, 3333 as `33.33%`. */
export function formatShare(shareHundredths: number): string {
  return `${formatMoney(shareHundredths).replace(/\.?0+$/u, '')}%`;
}

/** 89530 thousandths of a square metre as `89.53`; the third place only when it is there. */
export function formatArea(areaThousandths: number): string {
  return formatScaled(areaThousandths, 3, 2);
}

/** 28500 ten-thousandths of a yuan as `2.85`. */
export function formatPrice(priceTenThousandths: number): string {
  return formatScaled(priceTenThousandths, 4, 2);
}

/** Words in a row, as the language separates them. */
export function formatList(words: readonly string[], language: Language): string {
  return words.join(language === 'en' ? ', ' : '、');
}

export function formatCount(count: number): string {
  return groupDigits(String(count));
}

/** A decimal of integer digits: no floating point touches an amount. */
function formatScaled(value: number, places: number, placesShown: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  let fraction = digits.slice(-places);
  while (fraction.length > placesShown && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${value < 0 ? '-' : ''}${groupDigits(whole)}.${fraction}`;
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** As `parseScaled`, for a bound that may lie below zero, such as the amount of a reversal. */
export function parseSigned(text: string, places: number): number | null {
  const below = /^\s*[-－](.*)$/u.exec(text)?.[1];
  if (below === undefined) return parseScaled(text, places);
  const value = parseScaled(below, places);
  // A typed minus zero is zero.
  return value === null || value === 0 ? value : -value;
}

/** An instant on this PC's clock, `2026-11-23 10:05`. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A file's size as people say it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
