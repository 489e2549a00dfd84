import { observer } from 'mobx-react-lite';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Who works here, with nothing private. */
export const ColleagueList = observer(function ColleagueList() {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const people = useLoaded(() => api.employees.colleagues({ from: today, to: today }), [api, today]);
  return (
    <div className="staff-scroll">
      <LoadedView of={people}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('employees.none')} text={t('employees.noneForOthers')} />
          ) : (
            <section className="panel">
              <table className="plain-table">
                <thead>
                  <tr>
                    {(['team', 'number', 'name', 'post'] as const).map((field) => (
                      <th key={field} scope="col">
                        {t(`employees.${field}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ id, number, name, post, teamName }) => (
                    <tr key={id}>
                      <td>{teamName}</td>
                      <td>{number}</td>
                      <td>{name}</td>
                      <td>{post}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </LoadedView>
    </div>
  );
});
