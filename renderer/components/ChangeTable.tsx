import { useText } from '../app/texts.ts';
import type { ChangeWords } from './change-words.ts';

/** Changed fields with what they were and what they became. */
export function ChangeTable({ changes }: { readonly changes: readonly ChangeWords[] }) {
  const t = useText();
  /** A new record has nothing before. */
  const changed = changes.some(({ before }) => before !== '');
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('archives.field')}</th>
          {changed ? <th scope="col">{t('archives.before')}</th> : null}
          <th scope="col">{t(changed ? 'archives.after' : 'archives.content')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            {changed ? <td className="soft">{before === '' ? t('archives.nothing') : before}</td> : null}
            <td>{after === '' ? t('archives.nothing') : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
