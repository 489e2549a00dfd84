import { MARK, readMark } from './template-marks.ts';

/** A text with the words of its clauses in their places. What a clause says is text, not looked through again. */
export function withClauses(body: string, clauses: ReadonlyMap<string, string>): string {
  return body
    .split('\n')
    .map((line) => {
      // A row of a table is one line, so a clause within one breaks its lines as cells do.
      const lineBreak = line.startsWith('|') ? '<br>' : '\n';
      return line.replace(MARK, (whole, inner: string) => {
        const mark = readMark(inner);
        const words = mark?.kind === 'clause' ? clauses.get(mark.name) : undefined;
        return words === undefined ? whole : words.replaceAll('\n', lineBreak);
      });
    })
    .join('\n');
}
