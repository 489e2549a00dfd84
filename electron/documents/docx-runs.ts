import type { DocumentRun } from '../../shared/documents/document.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type RunLook, wordRun } from './word-markup.ts';

/** Neighbours that look alike become one run, so that whoever corrects the file finds whole sentences. */
export function runsToWord(runs: readonly DocumentRun[], look: RunLook, language: Language): string {
  let markup = '';
  let text = '';
  let before: DocumentRun | undefined;
  const write = (): void => {
    if (before === undefined) return;
    const { face, sizePt, bold, underline, colour } = before;
    markup += wordRun(language, text, {
      ...look,
      bold,
      underline,
      ...(face === undefined ? {} : { face }),
      ...(sizePt === undefined ? {} : { sizePt }),
      ...(colour === undefined ? {} : { colour }),
    });
  };
  for (const run of runs) {
    if (before !== undefined && looksAlike(before, run)) {
      text += run.text;
      continue;
    }
    write();
    before = run;
    ({ text } = run);
  }
  write();
  return markup;
}

function looksAlike(one: DocumentRun, other: DocumentRun): boolean {
  return (
    one.face === other.face &&
    one.sizePt === other.sizePt &&
    (one.bold ?? false) === (other.bold ?? false) &&
    (one.underline ?? false) === (other.underline ?? false) &&
    one.colour === other.colour
  );
}
