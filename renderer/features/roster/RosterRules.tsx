import { Form, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { HOURS_CYCLES, type RosterSettings } from '../../../shared/features/roster/roster-settings.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { DueDays } from './DueDays.tsx';

const HOURS = ['restMinutes', 'dayMinutes', 'weekMinutes', 'overtimeMinutes'] as const;

/** The limits beyond which a roster warns, each with where it comes from. */
export const RosterRules = observer(function RosterRules() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.roster.settings(), [api]);
  return (
    <LoadedView of={loaded}>
      {(settings) => (
        <div className="roster-rules">
          <SettingsForm<RosterSettings>
            values={settings}
            read={() => api.roster.settings()}
            mayChange={SUPERVISING_ROLES.includes(role)}
            readOnly="roster.rulesReadOnly"
            saved="roster.rulesSaved"
            save={(values) => api.roster.saveSettings(values)}
          >
            <p className="soft">{t('roster.rulesNote')}</p>
            {HOURS.map((name) => (
              <Form.Item
                key={name}
                name={name}
                label={t(`roster.rule.${name}`)}
                extra={t(`roster.ruleSource.${name}`)}
                rules={[{ required: true, message: t('invalid.required') }]}
              >
                <HoursInput />
              </Form.Item>
            ))}
            <Form.Item
              name="daysInRow"
              label={t('roster.rule.daysInRow')}
              extra={t('roster.ruleSource.daysInRow')}
              rules={[{ required: true, message: t('invalid.required') }]}
            >
              <InputNumber min={1} max={13} precision={0} />
            </Form.Item>
            <Form.Item name="cycle" label={t('roster.rule.cycle')} extra={t('roster.ruleSource.cycle')}>
              <Select options={HOURS_CYCLES.map((value) => ({ value, label: t(`roster.cycle.${value}`) }))} />
            </Form.Item>
            <Form.Item name="cycleHours" label={t('roster.rule.cycleHours')}>
              <Select
                options={(['average', 'calendar'] as const).map((value) => ({
                  value,
                  label: t(`roster.cycleHours.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item
              name="yearWorkdays"
              label={t('roster.rule.yearWorkdays')}
              extra={t('roster.ruleSource.yearWorkdays')}
              rules={[{ required: true, message: t('invalid.required') }]}
            >
              <InputNumber min={1} max={366} precision={0} />
            </Form.Item>
          </SettingsForm>
          <DueDays />
        </div>
      )}
    </LoadedView>
  );
});

/** Minutes, entered as hours; a quarter of an hour is as fine as anybody says. */
function HoursInput(props: {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (value: number | null) => void;
}) {
  const { value, onChange } = props;
  return (
    <InputNumber
      {...(props.id === undefined ? {} : { id: props.id })}
      min={0}
      max={168}
      step={0.5}
      value={value === undefined ? null : value / 60}
      onChange={(hours) => onChange?.(typeof hours === 'number' ? Math.round(hours * 60) : null)}
    />
  );
}
