import { z } from 'zod';

export const PIN_LENGTH = 6;
export const pinSchema = z.string().regex(/^\d{6}$/u, 'pinDigits');

/** Whether a PIN is among the first that anyone would try: one digit, a run, or today's date however it is written. */
export function isTrivialPin(pin: string, today: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  const [first] = steps;
  if ((first === 0 || first === 1 || first === 9) && steps.every((step) => step === first)) return true;
  return datesInSixDigits(today).includes(pin);
}

function datesInSixDigits(today: string): readonly string[] {
  const [year = '', month = '', day = ''] = today.split('-');
  const short = year.slice(2);
  return [short + month + day, day + month + short, month + day + short, month + year, year + month];
}
