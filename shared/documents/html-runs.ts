import type { DocumentRun } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import type { LengthClasses } from './html-setting.ts';

export function renderRuns(runs: readonly DocumentRun[], lengths: LengthClasses): string {
  return runs
    .map((run) => {
      const classes = [
        run.face === 'heading' || run.face === 'kai' ? run.face : '',
        run.colour === 'red' || run.colour === 'grey' ? run.colour : '',
        run.sizePt === undefined ? '' : lengths.of(`font-size:${run.sizePt}pt`),
      ].filter((name) => name !== '');
      let html = escapeHtml(run.text);
      if (run.underline === true) html = `<u>${html}</u>`;
      if (run.bold === true) html = `<b>${html}</b>`;
      return classes.length === 0 ? html : `<span class="${classes.join(' ')}">${html}</span>`;
    })
    .join('');
}
