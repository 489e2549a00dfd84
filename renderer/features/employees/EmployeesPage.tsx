import { useApi, useOffice } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** The staff register. */
export function EmployeesPage(_props: PageProps) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const people = useLoaded(() => api.employees.colleagues({ from: today, to: today }), [api, today]);
  return (
    <LoadedView of={people}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t('employees.none')} text={t('employees.noneText')} />
        ) : (
          <ul>
            {rows.map(({ id, number, name, post }) => (
              <li key={id}>{`${number} ${name} ${post}`}</li>
            ))}
          </ul>
        )
      }
    </LoadedView>
  );
}
