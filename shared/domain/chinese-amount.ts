import type { Language } from '../i18n/language.ts';

type ChineseLanguage = Exclude<Language, 'en'>;

interface Numerals {
  readonly digits: string;
  readonly places: readonly string[];
  readonly groups: readonly string[];
}

const NUMERALS: Readonly<Record<ChineseLanguage, Numerals>> = {
  'zh-Hant': {
    digits: '零壹貳叁肆伍陸柒捌玖',
    places: ['', '拾', '佰', '仟'],
    groups: ['', '萬', '億'],
  },
  'zh-Hans': {
    digits: '零壹贰叁肆伍陆柒捌玖',
    places: ['', '拾', '佰', '仟'],
    groups: ['', '万', '亿'],
  },
};

/** 億 is the largest group that needs no other above it. */
const TOO_LARGE_CENTS = 100_000_000_000_000;

/**
 * The amount in the capital numerals that cannot be altered on paper: ¥1,008.50 is 壹仟零捌元伍角整. A run of zeros reads
 * one 零; 整 closes an amount without 分.
 */
export function chineseAmount(cents: number, language: ChineseLanguage): string {
  if (!Number.isSafeInteger(cents) || cents < 0 || cents >= TOO_LARGE_CENTS) {
    throw new RangeError('only an amount below a million million yuan is written out');
  }
  const numerals = NUMERALS[language];
  const yuan = Math.floor(cents / 100);
  const jiao = Math.floor(cents / 10) % 10;
  const fen = cents % 10;
  const digit = (value: number): string => numerals.digits.charAt(value);

  let text = yuan === 0 ? '' : `${wholeNumber(yuan, numerals)}元`;
  if (jiao > 0) text += `${digit(jiao)}角`;
  else if (fen > 0 && yuan > 0) text += digit(0);
  if (fen > 0) return `${text}${digit(fen)}分`;
  return `${text === '' ? `${digit(0)}元` : text}整`;
}

function wholeNumber(value: number, numerals: Numerals): string {
  const zero = numerals.digits.charAt(0);
  let text = '';
  let rest = value;
  for (let index = 0; rest > 0; index += 1) {
    const group = rest % 10_000;
    rest = Math.floor(rest / 10_000);
    if (group === 0) {
      if (text !== '' && !text.startsWith(zero)) text = `${zero}${text}`;
      continue;
    }
    // A group that does not fill its thousands is set apart from the one above it.
    const apart = rest > 0 && group < 1000 ? zero : '';
    text = `${apart}${groupText(group, numerals)}${numerals.groups[index] ?? ''}${text}`;
  }
  return text;
}

function groupText(group: number, numerals: Numerals): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const value = Math.floor(group / 10 ** place) % 10;
    if (value === 0) {
      pendingZero = text !== '';
      continue;
    }
    if (pendingZero) text += numerals.digits.charAt(0);
    pendingZero = false;
    text += numerals.digits.charAt(value) + (numerals.places[place] ?? '');
  }
  return text;
}
