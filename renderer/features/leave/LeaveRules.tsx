import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { LEAVE_KINDS, type LeaveKind } from '../../../shared/features/leave/leave.ts';
import type { LeaveSettings } from '../../../shared/features/leave/leave-settings.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** How each kind of leave is called, counted and paid, and the rules of overtime and time in lieu. */
export const LeaveRules = observer(function LeaveRules() {
  const api = useApi();
  const loaded = useLoaded(() => api.leave.settings(), [api]);
  return <LoadedView of={loaded}>{(settings) => <RuleFields settings={settings} />}</LoadedView>;
});

function RuleFields({ settings }: { readonly settings: LeaveSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <div className="leave-scroll leave-rules">
      <SettingsForm
        values={settings}
        read={() => api.leave.settings()}
        mayChange={SUPERVISING_ROLES.includes(role)}
        readOnly="leave.rulesReadOnly"
        saved="leave.rulesSaved"
        save={(values) => api.leave.saveSettings(values)}
      >
        <p className="soft">{t('leave.rulesNote')}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('leave.kindLabel')}</th>
              <th scope="col">{t('leave.ownName')}</th>
              <th scope="col">{t('leave.code')}</th>
              <th scope="col">{t('leave.countsLabel')}</th>
              <th scope="col">{t('leave.takenFrom')}</th>
              <th scope="col">{t('leave.paid')}</th>
              <th scope="col">{t('leave.needsPaper')}</th>
            </tr>
          </thead>
          <tbody>
            {LEAVE_KINDS.map((kind) => (
              <KindRow key={kind} kind={kind} />
            ))}
          </tbody>
        </table>
        <div className="leave-row">
          <NumberField name="dayMinutes" min={60} max={1440} />
          <NumberField name="lieuMonths" min={1} max={36} />
          <NumberField name="lieuPercent" min={100} max={300} />
          <NumberField name="lieuAlertDays" min={1} max={180} />
        </div>
        <div className="leave-row">
          <NumberField name="overtimeDayMinutes" min={0} max={180} />
          <NumberField name="overtimeMonthMinutes" min={0} max={2160} />
        </div>
        <p className="soft">{t('leave.lawNote')}</p>
      </SettingsForm>
    </div>
  );
}

function KindRow({ kind }: { readonly kind: LeaveKind }) {
  const t = useText();
  const isFixed = kind === 'annual' || kind === 'lieu';
  const word = t(`leave.kind.${kind}`);
  const balances = isFixed ? [kind] : (['none', 'annual'] as const);
  return (
    <tr>
      <td>{word}</td>
      <td>
        <Form.Item name={['kinds', kind, 'name']}>
          <Input aria-label={`${word} ${t('leave.ownName')}`} maxLength={20} placeholder={word} />
        </Form.Item>
      </td>
      <td>
        <Form.Item
          name={['kinds', kind, 'code']}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input aria-label={`${word} ${t('leave.code')}`} maxLength={4} />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['kinds', kind, 'counts']}>
          <Select
            aria-label={`${word} ${t('leave.countsLabel')}`}
            options={(['workdays', 'calendarDays'] as const).map((value) => ({
              value,
              label: t(`leave.counts.${value}`),
            }))}
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['kinds', kind, 'balance']}>
          <Select
            aria-label={`${word} ${t('leave.takenFrom')}`}
            disabled={isFixed}
            options={balances.map((value) => ({ value, label: t(`leave.balance.${value}`) }))}
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['kinds', kind, 'paid']} valuePropName="checked">
          <Checkbox aria-label={`${word} ${t('leave.paid')}`} />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['kinds', kind, 'needsPaper']} valuePropName="checked">
          <Checkbox aria-label={`${word} ${t('leave.needsPaper')}`} />
        </Form.Item>
      </td>
    </tr>
  );
}

type NumberName =
  | 'dayMinutes'
  | 'lieuMonths'
  | 'lieuPercent'
  | 'lieuAlertDays'
  | 'overtimeDayMinutes'
  | 'overtimeMonthMinutes';

function NumberField(props: { readonly name: NumberName; readonly min: number; readonly max: number }) {
  const { name, min, max } = props;
  const t = useText();
  return (
    <Form.Item
      name={name}
      label={t(`leave.setting.${name}`)}
      rules={[{ required: true, message: t('invalid.required') }]}
    >
      <InputNumber min={min} max={max} precision={0} />
    </Form.Item>
  );
}
