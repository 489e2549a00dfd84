import './closing.css';
import { Segmented } from 'antd';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import { dateSchema, monthSchema } from '../../../shared/domain/text.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { ClosingSettingsForm } from './ClosingSettingsForm.tsx';
import { DayView } from './DayView.tsx';
import { MonthView } from './MonthView.tsx';
import { MyShift } from './MyShift.tsx';
import { ShiftList } from './ShiftList.tsx';
import { ShiftView } from './ShiftView.tsx';

const PARTS = ['shift', 'shifts', 'month', 'settings'] as const;

/** From a cashier's drawer to the month that is closed. */
export function ClosingPage({ path }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const mayCash = CASHIER_ROLES.includes(role);
  const parts = PARTS.filter((part) => part !== 'shift' || mayCash);
  const [asked, detail] = path;
  const part = parts.find((each) => each === asked) ?? (asked === 'days' ? 'month' : (parts[0] ?? 'shifts'));
  return (
    <>
      <Segmented
        className="closing-parts"
        aria-label={t('closing.title')}
        value={part}
        options={parts.map((value) => ({ value, label: t(`closing.part.${value}`) }))}
        onChange={(value) => route.go(`fees/closing/${value}`)}
      />
      <Part part={asked === 'days' ? 'days' : part} detail={detail ?? ''} today={today} />
    </>
  );
}

function Part(props: {
  readonly part: (typeof PARTS)[number] | 'days';
  readonly detail: string;
  readonly today: string;
}) {
  const { part, detail, today } = props;
  const shiftId = Number(detail);
  switch (part) {
    case 'shift':
      return <MyShift />;
    case 'shifts':
      return Number.isSafeInteger(shiftId) && shiftId > 0 ? (
        <ShiftView key={shiftId} shiftId={shiftId} />
      ) : (
        <ShiftList />
      );
    case 'month': {
      const month = monthSchema.safeParse(detail).data ?? today.slice(0, 7);
      return <MonthView key={month} month={month} />;
    }
    case 'days': {
      const day = dateSchema.safeParse(detail).data ?? today;
      return <DayView key={day} day={day} />;
    }
    case 'settings':
      return <ClosingSettingsForm />;
  }
}
