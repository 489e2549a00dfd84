import { Form, Input, Select } from 'antd';
import type { Occupancy, UnitFile } from '../../../shared/features/archives/household-file.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface EndValues {
  readonly toOn: string;
  readonly nextPayer?: number;
  readonly reason: string;
}

/** Records that someone leaves a household; their record stays. */
export function EndOccupancyDialog(props: {
  /** Null while the dialog is closed. */
  readonly occupancy: Occupancy | null;
  /** Those of whom one must go on paying; empty when nobody need be named. */
  readonly nextPayers: readonly Occupancy[];
  readonly onClose: () => void;
  readonly onSaved: (file: UnitFile, name: string, date: string) => void;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { occupancy, nextPayers } = props;
  return (
    <FormDialog<EndValues>
      open={occupancy !== null}
      title={t('archives.endOccupancyTitle', {
        name: occupancy?.person.name ?? '',
        unit: occupancy?.unitName ?? '',
      })}
      okText={t('archives.endOccupancyDo')}
      initialValues={{ toOn: today, reason: '' }}
      submit={async (values, options) => {
        if (occupancy === null) return;
        const file = await api.archives.endOccupancy({ id: occupancy.id, ...values }, options);
        props.onSaved(file, occupancy.person.name, values.toOn);
      }}
      onClose={props.onClose}
    >
      <Form.Item
        name="toOn"
        label={t('archives.toOn')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput autoFocus allowClear={false} />
      </Form.Item>
      {nextPayers.length === 0 ? null : (
        <Form.Item
          name="nextPayer"
          label={t('archives.nextPayer')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Select
            options={nextPayers.map(({ id, person, role }) => ({
              value: id,
              label: `${person.name} · ${t(`occupancyRole.${role}`)}`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('archives.reason')} extra={t('archives.reasonHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
