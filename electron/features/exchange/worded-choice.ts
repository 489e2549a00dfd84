import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** A code by its word in any language of the product, such as 住宅 for `residence`. */
export function codeOfWord<Code extends string>(
  words: string,
  codes: readonly Code[],
  text: string,
): Code | null {
  const wanted = plain(text);
  let table = tables.get(words);
  if (table === undefined) {
    const all: Readonly<Record<string, Readonly<Record<string, string>>>> = messages;
    table = new Map(
      codes.flatMap((code) =>
        LANGUAGES.map((language) => [plain(all[`${words}.${code}`]?.[language] ?? code), code] as const),
      ),
    );
    tables.set(words, table);
  }
  const found = table.get(wanted) ?? wanted;
  return codes.find((code) => code === found || plain(code) === found) ?? null;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

/** ✓ 是 yes, and ✗ 否 no. */
export function parseFlag(text: string): boolean | null {
  const word = plain(text);
  if (/^(?:✓|✔|√|☑|v|y|yes|true|1|是|有|對|对)$/u.test(word)) return true;
  return /^(?:✗|✘|×|☐|x|n|no|false|0|否|不是|非)$/u.test(word) ? false : null;
}
