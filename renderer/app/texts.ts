import i18next, { type i18n } from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, languageSchema } from '../../shared/i18n/language.ts';
import { type MessageKey, messages } from '../../shared/i18n/messages.ts';

export type TextValues = Readonly<Record<string, string | number>>;
/** Words for a key in the language of the screen. */
export type Text = (key: MessageKey, values?: TextValues) => string;

const LANGUAGE_ENTRY = 'guanjia.language';

function resourcesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, texts]) => [key, texts[language]]));
}

function rememberedLanguage(): Language {
  const kept = languageSchema.safeParse(localStorage.getItem(LANGUAGE_ENTRY));
  return kept.success ? kept.data : 'zh-Hant';
}

/** Loads every text before anything is drawn; the texts are part of the program, so nothing is fetched. */
export function startTexts(language: Language = rememberedLanguage()): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(LANGUAGES.map((each) => [each, { translation: resourcesOf(each) }])),
  });
  document.documentElement.lang = language;
  return i18next;
}

/** Switches the screen at once and remembers the choice on this PC for whoever signs in next. */
export function showLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE_ENTRY, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

export function useText(): Text {
  const { i18n: current } = useTranslation();
  const { language } = current;
  // The language is a dependency because the words change with it although the instance does not.
  // oxlint-disable-next-line react/exhaustive-deps
  return useCallback((key, values) => current.t(key, { ...values, lng: language }), [current, language]);
}

export function useLanguage(): Language {
  const { i18n: current } = useTranslation();
  return languageSchema.parse(current.language);
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
