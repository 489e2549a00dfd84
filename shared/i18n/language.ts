import { z } from 'zod';

/** Traditional Chinese is the source; the others are complete or the build fails. */
export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

/** Each language is called by its own name, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
};

/** One text in every language. `{{name}}` marks a value. */
export type Translations = Readonly<Record<Language, string>>;

/** The texts of one slice, by key. */
export type MessageTable = Readonly<Record<string, Translations>>;
