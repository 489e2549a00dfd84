import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { TodaySummary } from '../../../shared/features/today/today.contract.ts';
import { useApi, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Approvals } from './Approvals.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { QuickActions } from './QuickActions.tsx';
import { RecentActivity } from './RecentActivity.tsx';
import { RecoveryReminder } from './RecoveryReminder.tsx';
import { SafetyNotice } from './SafetyNotice.tsx';
import { TodayFigures } from './TodayFigures.tsx';

/** The first look of the day: what stands, what waits, and the usual next step. */
export const TodayPage = observer(function TodayPage() {
  const api = useApi();
  const { today, sample } = useOffice();
  const { displayName, role } = useStaff();
  const t = useText();
  const summary = useLoaded(() => api.today.summary(), [api]);
  return (
    <>
      <PageHeader title={t(greeting(new Date().getHours()), { name: displayName })} detail={today} />
      {SUPERVISING_ROLES.includes(role) && !sample ? <SafetyNotice /> : null}
      {role === 'manager' && !sample ? <RecoveryReminder /> : null}
      <Approvals />
      <LoadedView of={summary}>{(value) => <Today summary={value} />}</LoadedView>
    </>
  );
});

function Today({ summary }: { readonly summary: TodaySummary }) {
  return (
    <>
      {summary.units === 0 ? <FirstSteps /> : <TodayFigures summary={summary} />}
      <div className="today-columns">
        <QuickActions />
        {summary.money === null ? null : <RecentActivity recent={summary.recent} />}
      </div>
    </>
  );
}

function greeting(hour: number): 'today.morning' | 'today.afternoon' | 'today.evening' {
  if (hour < 12) return 'today.morning';
  return hour < 18 ? 'today.afternoon' : 'today.evening';
}
