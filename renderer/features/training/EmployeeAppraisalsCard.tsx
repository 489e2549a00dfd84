import { observer } from 'mobx-react-lite';
import { useApi } from '../../app/app-context.ts';
import type { EmployeeCardProps } from '../../app/employee-cards.tsx';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { AppraisalTable } from './AppraisalTable.tsx';

/** Appraisals of an employee, on their file. */
export const EmployeeAppraisalsCard = observer(function EmployeeAppraisalsCard({
  employeeId,
}: EmployeeCardProps) {
  const api = useApi();
  const t = useText();
  const appraisals = useLoaded(() => api.training.appraisalsOf({ employeeId }), [api, employeeId]);
  return (
    <section className="panel">
      <h2 className="panel-title">{t('appraisal.title')}</h2>
      <LoadedView of={appraisals}>
        {(rows) =>
          rows.length === 0 ? <p className="soft">{t('appraisal.never')}</p> : <AppraisalTable rows={rows} />
        }
      </LoadedView>
    </section>
  );
});
