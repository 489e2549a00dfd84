import './leave.css';
import { Segmented } from 'antd';
import type { ComponentType } from 'react';
import { REPORT_READERS, type Role } from '../../../shared/domain/role.ts';
import { REQUEST_SORTS } from '../../../shared/features/leave/leave.ts';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { AwayMonthPage } from './AwayMonthPage.tsx';
import { BalanceList } from './BalanceList.tsx';
import { BalancePage } from './BalancePage.tsx';
import { LeaveList } from './LeaveList.tsx';
import { LeaveRules } from './LeaveRules.tsx';
import { MyRequests } from './MyRequests.tsx';
import { OvertimeList } from './OvertimeList.tsx';
import { OvertimeSheetPage } from './OvertimeSheetPage.tsx';
import { RequestFormPage } from './RequestFormPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { SwapList } from './SwapList.tsx';
import { WaitingRequests } from './WaitingRequests.tsx';

interface Part {
  readonly name: 'waiting' | 'mine' | 'leaves' | 'overtimes' | 'swaps' | 'balances' | 'away' | 'rules';
  readonly roles?: readonly Role[];
  readonly component: ComponentType<{ readonly query: ReadonlyMap<string, string> }>;
}

const PARTS: readonly Part[] = [
  { name: 'waiting', roles: DECIDING_ROLES, component: WaitingRequests },
  { name: 'mine', component: MyRequests },
  { name: 'leaves', roles: REPORT_READERS, component: LeaveList },
  { name: 'overtimes', roles: REPORT_READERS, component: OvertimeList },
  { name: 'swaps', roles: REPORT_READERS, component: SwapList },
  { name: 'balances', roles: REPORT_READERS, component: BalanceList },
  { name: 'away', component: AwayMonthPage },
  { name: 'rules', component: LeaveRules },
];

/** 假勤: what waits for a decision, one’s own requests, the lists, the balances, who is away, and the rules. */
export function LeavePage({ path, query }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [first = '', second = '', third = ''] = path;
  const sort = REQUEST_SORTS.find((each) => each === (first === 'form' ? second : first));
  const id = Number(first === 'form' ? third : second);
  if (sort !== undefined && Number.isInteger(id) && id > 0) {
    return first === 'form' ? (
      <RequestFormPage key={`${sort}${id}`} sort={sort} id={id} />
    ) : (
      <RequestPage key={`${sort}${id}`} sort={sort} id={id} />
    );
  }
  if (first === 'person' && Number(second) > 0) {
    return <BalancePage key={second} employeeId={Number(second)} on={query.get('on') ?? null} />;
  }
  if (first === 'sheet') return <OvertimeSheetPage query={query} />;
  const parts = PARTS.filter(({ roles }) => roles === undefined || roles.includes(role));
  const part = parts.find(({ name }) => name === first) ?? parts[0];
  if (part === undefined) return null;
  const Shown = part.component;
  return (
    <>
      <Segmented
        className="leave-parts"
        aria-label={t('leave.parts')}
        value={part.name}
        options={parts.map(({ name }) => ({ value: name, label: t(`leave.part.${name}`) }))}
        onChange={(name) => route.go(`staff/leave/${name}`)}
      />
      <Shown query={query} />
    </>
  );
}
