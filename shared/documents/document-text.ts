import type { Language } from '../i18n/language.ts';
import { documentMessages } from './document.messages.ts';

export type DocumentTextKey = keyof typeof documentMessages;

/** Words printed on a document, in the document's language. */
export function documentText(
  language: Language,
  key: DocumentTextKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return documentMessages[key][language].replace(
    /\{\{(\w+)\}\}/gu,
    (_whole, name: string) => values[name] ?? '',
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-03-05` as a document writes it: Arabic figures, the full year, no leading zeros. */
export function documentDate(language: Language, date: string): string {
  return documentText(language, 'document.date', datePieces(date));
}

/** The month that a date or `2026-03` lies in. */
export function documentMonth(language: Language, month: string): string {
  return documentText(language, 'document.month', datePieces(month));
}

function datePieces(date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    monthName: MONTHS[Number(month) - 1] ?? '',
  };
}

/** `2026-03-05T09:30` as a document writes it; a full hour has no minutes. */
export function documentTime(language: Language, time: string): string {
  const [date = '', clock = ''] = time.split('T');
  const [hour = '', minute = ''] = clock.split(':');
  if (language === 'en') return `${hour}:${minute} on ${documentDate(language, date)}`;
  const key = Number(minute) === 0 ? 'document.hour' : 'document.hourMinute';
  const clockWords = documentText(language, key, { hour: String(Number(hour)), minute });
  return `${documentDate(language, date)}${clockWords}`;
}
