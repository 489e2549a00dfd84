import { Checkbox, Form } from 'antd';
import { formatScaled } from '../../../shared/domain/money.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ThousandthsInput } from './ThousandthsInput.tsx';

interface Fields {
  readonly readOn: string;
  readonly currentThousandths: number | null;
  readonly rolledOver: boolean;
}

/** What a meter shows when a household moves out. */
export function FinalReading(props: {
  /** Null while none is read. */
  readonly meter: Meter | null;
  readonly unitName: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { meter, unitName, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={meter !== null}
      title={t('readings.finalTitle', { place: `${unitName} ${meter?.number ?? ''}`.trim() })}
      okText={t('readings.keep')}
      initialValues={{ readOn: today, currentThousandths: null, rolledOver: false }}
      onClose={onClose}
      submit={async ({ readOn, currentThousandths, rolledOver }, options) => {
        if (meter === null) return;
        const reading = await api.meters.record(
          {
            meterId: meter.id,
            month: readOn.slice(0, 7),
            kind: 'final',
            readOn,
            currentThousandths: currentThousandths ?? 0,
            rolledOver,
          },
          options,
        );
        notices.succeed('readings.saved', {
          place: unitName,
          month: reading.month,
          reading: formatScaled(reading.currentThousandths, 3),
          used: formatScaled(reading.billedThousandths, 3),
        });
        onDone();
      }}
    >
      <Form.Item name="currentThousandths" label={t('readings.current')} rules={required}>
        <ThousandthsInput autoFocus />
      </Form.Item>
      <Form.Item name="readOn" label={t('readings.readOn')} rules={required}>
        <DateInput allowClear={false} max={today} />
      </Form.Item>
      <Form.Item name="rolledOver" valuePropName="checked">
        <Checkbox>{t('readings.rolledOver')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
