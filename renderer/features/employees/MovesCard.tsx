import { observer } from 'mobx-react-lite';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

/** 調崗: in which team and post somebody stood from when. */
export const MovesCard = observer(function MovesCard({ employee }: { readonly employee: Employee }) {
  const { id: employeeId, version } = employee;
  const api = useApi();
  const t = useText();
  const moves = useLoaded(() => api.employees.moves({ employeeId }), [api, employeeId, version]);
  return (
    <section className="panel">
      <h2 className="panel-title">{t('employees.moves')}</h2>
      <LoadedView of={moves}>
        {(rows) => (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('employees.from')}</th>
                <th scope="col">{t('employees.team')}</th>
                <th scope="col">{t('employees.post')}</th>
                <th scope="col">{t('employees.recordedBy')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.fromOn}</td>
                  <td>{row.teamName}</td>
                  <td>{row.post}</td>
                  <td>{row.recordedBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadedView>
    </section>
  );
});
