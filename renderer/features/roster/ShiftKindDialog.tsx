import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { type ShiftKind, TINTS, type Tint } from '../../../shared/features/roster/roster.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { lengthBetween } from './minute-of-day.ts';
import { TimeInput, timeNeeded } from './TimeInput.tsx';

interface Values {
  readonly code: string;
  readonly name: string;
  readonly startsMinute: number;
  readonly endsMinute: number;
  readonly breakMinutes?: number | null;
  readonly tint: Tint;
  readonly night?: boolean;
  readonly certificate?: string;
  readonly position?: number | null;
  readonly active?: boolean;
}

/** A shift: its code, its times, and what it asks of whoever does it. */
export function ShiftKindDialog(props: {
  readonly edited: ShiftKind | 'new' | null;
  readonly refresh: () => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { edited, onClose, onSaved } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const kind = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(kind === null ? 'roster.addShift' : 'roster.changeShift')}
      okText={t('action.save')}
      width={560}
      initialValues={
        kind === null
          ? { breakMinutes: 0, tint: 'grey', night: false, active: true, certificate: '' }
          : { ...kind, endsMinute: (kind.startsMinute + kind.lengthMinutes) % 1440 }
      }
      onClose={onClose}
      submit={async ({ endsMinute, position, ...values }, options) => {
        const saved = await saveOrRefresh(
          () =>
            api.roster.saveShiftKind(
              {
                id: kind?.id ?? null,
                version: kind?.version ?? 0,
                ...values,
                lengthMinutes: lengthBetween(values.startsMinute, endsMinute),
                breakMinutes: values.breakMinutes ?? 0,
                night: values.night ?? false,
                certificate: values.certificate ?? '',
                active: values.active ?? true,
                ...(typeof position === 'number' ? { position } : {}),
              },
              options,
            ),
          props.refresh,
        );
        notices.succeed('roster.shiftSaved', { code: saved.code });
        onSaved();
      }}
    >
      <div className="roster-row">
        <Form.Item
          name="code"
          label={t('roster.code')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input autoFocus maxLength={4} />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('roster.shiftName')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <div className="roster-row">
        <Form.Item name="startsMinute" label={t('roster.begins')} rules={[timeNeeded(t)]}>
          <TimeInput />
        </Form.Item>
        <Form.Item
          name="endsMinute"
          label={t('roster.ends')}
          extra={t('roster.endsNote')}
          rules={[timeNeeded(t)]}
        >
          <TimeInput />
        </Form.Item>
        <Form.Item name="breakMinutes" label={t('roster.break')}>
          <InputNumber min={0} max={720} precision={0} />
        </Form.Item>
      </div>
      <div className="roster-row">
        <Form.Item name="tint" label={t('roster.tint')}>
          <Select
            options={TINTS.map((value) => ({
              value,
              label: <span className={`roster-code planned-${value}`}>{t(`roster.tint.${value}`)}</span>,
            }))}
          />
        </Form.Item>
        <Form.Item name="position" label={t('roster.position')}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="certificate" label={t('roster.certificate')} extra={t('roster.certificateNote')}>
        <Input maxLength={60} />
      </Form.Item>
      <div className="roster-row">
        <Form.Item name="night" valuePropName="checked">
          <Checkbox>{t('roster.isNight')}</Checkbox>
        </Form.Item>
        <Form.Item name="active" valuePropName="checked">
          <Checkbox>{t('roster.inUse')}</Checkbox>
        </Form.Item>
      </div>
    </FormDialog>
  );
}
