import { observer } from 'mobx-react-lite';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { AppraisalTable } from './AppraisalTable.tsx';

/** One's own appraisals: scored by oneself while they are drafts, and confirmed. */
export const MyAppraisals = observer(function MyAppraisals() {
  const api = useApi();
  const t = useText();
  const mine = useLoaded(() => api.training.myAppraisals(), [api]);
  return (
    <div className="staff-scroll">
      <LoadedView of={mine}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('appraisal.noneOfMine')} text={t('appraisal.noneOfMineText')} />
          ) : (
            <section className="panel">
              <AppraisalTable rows={rows} />
            </section>
          )
        }
      </LoadedView>
    </div>
  );
});
