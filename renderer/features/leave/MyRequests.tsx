import { observer } from 'mobx-react-lite';
import { REQUEST_SORTS } from '../../../shared/features/leave/leave.ts';
import { ASKING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { daysWords, spanText, timesText } from '../../../shared/features/leave/leave-words.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { BalanceFigures } from './BalanceFigures.tsx';
import { NewRequests } from './NewRequests.tsx';
import { RequestStateTag } from './RequestStanding.tsx';

/** What one asked for oneself, and what is left. */
export const MyRequests = observer(function MyRequests() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.leave.mine(), [api]);
  return (
    <LoadedView of={loaded}>
      {(mine) =>
        mine === null ? (
          <EmptyState title={t('leave.notLinked')} text={t('leave.notLinkedText')} />
        ) : (
          <div className="leave-scroll">
            {ASKING_ROLES.includes(role) ? (
              <div className="leave-actions">
                <NewRequests sorts={REQUEST_SORTS} employeeId={mine.employeeId} onSaved={loaded.reload} />
              </div>
            ) : null}
            <section className="panel">
              <h2 className="panel-title">{t('leave.myBalance')}</h2>
              <BalanceFigures row={mine.balance.row} />
            </section>
            <Requests
              title={t('leave.part.leaves')}
              rows={mine.leaves.map((leave) => ({
                ...leave,
                address: `leave/${leave.id}`,
                what: t(`leave.kind.${leave.kind}`),
                when: spanText(leave, t),
                detail: daysWords(leave.halfDays, t),
              }))}
            />
            <Requests
              title={t('leave.part.overtimes')}
              rows={mine.overtimes.map((overtime) => ({
                ...overtime,
                address: `overtime/${overtime.id}`,
                what: t(`leave.rate.${overtime.rate}`),
                when: `${overtime.day} ${timesText(overtime.startsMinute, overtime.lengthMinutes, t)}`,
                detail: t(`leave.compensation.${overtime.compensation}`),
              }))}
            />
            <Requests
              title={t('leave.part.swaps')}
              rows={mine.swaps.map((swap) => ({
                ...swap,
                address: `swap/${swap.id}`,
                what: `${swap.name} ⇄ ${swap.otherName}`,
                when: [swap.day, swap.otherDay].filter((day) => day !== null).join(' ⇄ '),
                detail: swap.mayAgree ? t('leave.waitsForYou') : '',
              }))}
            />
          </div>
        )
      }
    </LoadedView>
  );
});

interface Row {
  readonly id: number;
  readonly address: string;
  readonly what: string;
  readonly when: string;
  readonly detail: string;
  readonly state: Parameters<typeof RequestStateTag>[0]['state'];
}

function Requests({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t('leave.noneYet')}</p>
      ) : (
        <table className="plain-table leave-mine">
          <tbody>
            {rows.map(({ id, address, what, when, detail, state }) => (
              <tr key={id}>
                <td>
                  <a href={`#/staff/leave/${address}`}>{what}</a>
                </td>
                <td>{when}</td>
                <td>{detail}</td>
                <td>
                  <RequestStateTag state={state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
