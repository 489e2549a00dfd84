import { chineseAmount } from '../../domain/chinese-amount.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';

/** A sum in capital numerals and in figures; an English sheet bears the Traditional ones of the office's own books. */
export function amountInWords(
  cents: number,
  language: Language,
): { readonly capitals: string; readonly figures: string } {
  const say = phrasesIn(language);
  const minus = cents < 0 ? say('closingPaper.negative') : '';
  return {
    capitals: `${minus}${chineseAmount(Math.abs(cents), language === 'en' ? 'zh-Hant' : language)}`,
    figures: say('closingPaper.yuan', { amount: formatCents(cents) }),
  };
}
