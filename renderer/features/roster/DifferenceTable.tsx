import { contentWords } from '../../../shared/features/roster/roster-sheets-document.ts';
import type { CellDifference } from '../../../shared/features/roster/roster-version.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { hoursText } from './minute-of-day.ts';

/** Who has another shift on which day, and how many hours it makes. */
export function DifferenceTable({ differences }: { readonly differences: readonly CellDifference[] }) {
  const t = useText();
  const language = useLanguage();
  if (differences.length === 0) return <p>{t('rosterVersions.noChanges')}</p>;
  return (
    <table className="roster-table">
      <thead>
        <tr>
          {(['who', 'day', 'from', 'to', 'hours'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`rosterVersions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ employeeId, name, day, from, to, minutes }) => (
          <tr key={`${employeeId} ${day}`}>
            <td>{name}</td>
            <td>{day}</td>
            <td>{contentWords(from, language)}</td>
            <td>
              <strong>{contentWords(to, language)}</strong>
            </td>
            <td className="number">{`${minutes > 0 ? '+' : ''}${hoursText(minutes)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
