import { Checkbox, Form, Input, Segmented, Select } from 'antd';
import { OCCUPANCY_ROLES, type OccupancyRole } from '../../../shared/features/archives/household.ts';
import type { Occupancy, UnitFile } from '../../../shared/features/archives/household-file.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ShareInput } from './ShareInput.tsx';

interface ChangeValues {
  readonly how: 'correct' | 'change';
  readonly asOf?: string;
  readonly fromOn?: string | null;
  readonly role: OccupancyRole;
  readonly shareHundredths?: number | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
  readonly reason: string;
}

/** Corrects a record, or lets its facts change from a day on and keeps what held before. */
export function ChangeOccupancyDialog(props: {
  /** Null while the dialog is closed. */
  readonly occupancy: Occupancy | null;
  readonly onClose: () => void;
  readonly onSaved: (file: UnitFile, name: string) => void;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<ChangeValues>();
  const how = Form.useWatch('how', form) ?? 'change';
  const { occupancy } = props;
  return (
    <FormDialog<ChangeValues>
      open={occupancy !== null}
      title={t('archives.changeOccupancyTitle', {
        name: occupancy?.person.name ?? '',
        unit: occupancy?.unitName ?? '',
      })}
      okText={t('action.save')}
      form={form}
      initialValues={{
        how: 'change',
        asOf: today,
        fromOn: occupancy?.fromOn ?? null,
        role: occupancy?.role ?? 'owner',
        shareHundredths: occupancy?.shareHundredths ?? null,
        isPayer: occupancy?.isPayer ?? false,
        isPrimaryContact: occupancy?.isPrimaryContact ?? false,
        reason: '',
      }}
      submit={async ({ how: chosen, asOf, fromOn = null, shareHundredths = null, ...facts }, options) => {
        if (occupancy === null) return;
        const from = chosen === 'change' && asOf !== undefined ? { asOf } : { fromOn };
        const file = await api.archives.changeOccupancy(
          { ...facts, id: occupancy.id, shareHundredths, ...from },
          options,
        );
        props.onSaved(file, occupancy.person.name);
      }}
      onClose={props.onClose}
    >
      <Form.Item name="how">
        <Segmented
          block
          options={[
            { value: 'change', label: t('archives.changeFrom') },
            { value: 'correct', label: t('archives.correct') },
          ]}
        />
      </Form.Item>
      {how === 'change' ? (
        <Form.Item
          name="asOf"
          label={t('archives.fromWhichDay')}
          extra={t('archives.asOfHint')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput allowClear={false} />
        </Form.Item>
      ) : (
        <Form.Item name="fromOn" label={t('archives.fromOn')}>
          <DateInput allowClear />
        </Form.Item>
      )}
      <div className="form-row">
        <Form.Item name="role" label={t('archives.role')}>
          <Select options={OCCUPANCY_ROLES.map((value) => ({ value, label: t(`occupancyRole.${value}`) }))} />
        </Form.Item>
        <Form.Item name="shareHundredths" label={t('archives.share')}>
          <ShareInput placeholder={t('archives.shareHint')} />
        </Form.Item>
      </div>
      <div className="form-checks">
        <Form.Item name="isPayer" valuePropName="checked" noStyle>
          <Checkbox disabled={occupancy?.isPayer ?? false}>{t('archives.isPayer')}</Checkbox>
        </Form.Item>
        <Form.Item name="isPrimaryContact" valuePropName="checked" noStyle>
          <Checkbox>{t('archives.isPrimaryContact')}</Checkbox>
        </Form.Item>
      </div>
      {occupancy?.isPayer === true ? <p className="dialog-note">{t('archives.payerStays')}</p> : null}
      <Form.Item name="reason" label={t('archives.reason')} extra={t('archives.reasonHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
