import { Alert, Button } from 'antd';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';

/** Which day a page is looked at as of; today when none is chosen. */
export function DayChoice({ on, address }: { readonly on: string | null; readonly address: string }) {
  const { route } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <span className="unit-as-of">
      <label htmlFor="unit-as-of">{t('archives.asOf')}</label>
      <DateInput
        id="unit-as-of"
        max={today}
        value={on}
        placeholder={today}
        allowClear={false}
        onChange={(day) => route.go(day === null || day === today ? address : `${address}?on=${day}`)}
      />
    </span>
  );
}

/** Says that a list is of a past day, and the way back to today. */
export function OfDayNote(props: {
  readonly on: string;
  readonly text: MessageKey;
  readonly address: string;
}) {
  const { route } = useApp();
  const t = useText();
  return (
    <Alert
      className="as-of-note"
      type="info"
      showIcon
      title={t(props.text, { date: props.on })}
      action={
        <Button size="small" onClick={() => route.go(props.address)}>
          {t('archives.asOfNow')}
        </Button>
      }
    />
  );
}
