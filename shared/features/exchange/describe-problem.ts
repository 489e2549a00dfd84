import { refusalSchema } from '../../api/refusals.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { RowProblem } from './row-problem.ts';

/** One problem of a row as a sentence that names the column. */
export function describeProblem({ code, field, values }: RowProblem, phrase: Phrase): string {
  const refusal = refusalSchema.safeParse(values['refusal']);
  const text = refusal.success ? phrase(`refusal.${refusal.data}`, values) : values['text'];
  const sentence = phrase(`importProblem.${code}`, text === undefined ? values : { ...values, text });
  return field === null ? sentence : `${phrase(`importField.${field}`)}：${sentence}`;
}
