import { Button } from 'antd';
import { useState } from 'react';
import type { RequestSort } from '../../../shared/features/leave/leave.ts';
import { useText } from '../../app/texts.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { OvertimeDialog } from './OvertimeDialog.tsx';
import { SwapDialog } from './SwapDialog.tsx';

const WORDS = { leave: 'leave.askLeave', overtime: 'leave.askOvertime', swap: 'leave.askSwap' } as const;

/** Buttons that begin a request, and the dialogs behind them. */
export function NewRequests(props: {
  readonly sorts: readonly RequestSort[];
  /** Whose requests they are; null for those who ask for others. */
  readonly employeeId: number | null;
  readonly onSaved: () => void;
}) {
  const { sorts, employeeId, onSaved } = props;
  const t = useText();
  const [asked, setAsked] = useState<RequestSort | null>(null);
  const dialog = {
    employeeId,
    onClose: () => setAsked(null),
    onSaved: () => {
      setAsked(null);
      onSaved();
    },
  };
  return (
    <>
      {sorts.map((sort, index) => (
        <Button key={sort} type={index === 0 ? 'primary' : 'default'} onClick={() => setAsked(sort)}>
          {t(WORDS[sort])}
        </Button>
      ))}
      <LeaveDialog open={asked === 'leave'} {...dialog} />
      <OvertimeDialog open={asked === 'overtime'} {...dialog} />
      <SwapDialog open={asked === 'swap'} {...dialog} />
    </>
  );
}
