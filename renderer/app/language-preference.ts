import type { Api } from '../../shared/api/contract.ts';
import { type Language, languageSchema } from '../../shared/i18n/language.ts';
import { failureOf } from './call-failure.ts';
import { showLanguage } from './texts.ts';

const PREFERENCE = 'language';

/** Shows the screen in the language of the person who just signed in, where they once chose one. */
export async function applyOwnLanguage(api: Pick<Api, 'access'>): Promise<void> {
  const { value } = await api.access.preference({ name: PREFERENCE });
  const own = languageSchema.safeParse(value);
  if (own.success) showLanguage(own.data);
}

/** Switches the language at once and keeps the choice for this person. */
export async function chooseLanguage(api: Pick<Api, 'access'>, language: Language): Promise<void> {
  showLanguage(language);
  try {
    await api.access.keepPreference({ name: PREFERENCE, value: language });
  } catch (error) {
    // The screen has changed and this PC remembers it; only the person's next PC will have to be told again.
    failureOf(error);
  }
}
