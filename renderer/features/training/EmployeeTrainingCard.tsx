import { observer } from 'mobx-react-lite';
import { hoursWords } from '../../../shared/features/training/minutes.ts';
import { isThere } from '../../../shared/features/training/training.ts';
import { useApi } from '../../app/app-context.ts';
import type { EmployeeCardProps } from '../../app/employee-cards.tsx';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Trainings of an employee, on their file. */
export const EmployeeTrainingCard = observer(function EmployeeTrainingCard({
  employeeId,
}: EmployeeCardProps) {
  const api = useApi();
  const t = useText();
  const trained = useLoaded(() => api.training.trainedOf({ employeeId }), [api, employeeId]);
  return (
    <section className="panel">
      <h2 className="panel-title">{t('training.title')}</h2>
      <LoadedView of={trained}>
        {(rows) => {
          const minutes = rows
            .filter(({ presence }) => isThere(presence))
            .reduce((sum, { lengthMinutes }) => sum + lengthMinutes, 0);
          return rows.length === 0 ? (
            <p className="soft">{t('training.neverTrained')}</p>
          ) : (
            <>
              <p className="soft">{t('training.trainedHours', { hours: hoursWords(minutes) })}</p>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t('training.heldOn')}</th>
                    <th scope="col">{t('training.subject')}</th>
                    <th scope="col">{t('training.presenceLabel')}</th>
                    <th scope="col">{t('training.score')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.sessionId}>
                      <td>{row.heldOn}</td>
                      <td>
                        <a href={`#/staff/training/${row.sessionId}`}>{row.subject}</a>
                      </td>
                      <td>{row.presence === null ? '' : t(`training.presence.${row.presence}`)}</td>
                      <td>{row.score}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          );
        }}
      </LoadedView>
    </section>
  );
});
