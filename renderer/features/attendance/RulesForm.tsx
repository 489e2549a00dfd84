import { Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import {
  ATTENDANCE_MARKS,
  type AttendanceSettings,
  LEAVE_KINDS,
} from '../../../shared/features/attendance/attendance-settings.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

const MINUTES = [
  ['earlyMinutes', 0, 720],
  ['lateMinutes', 0, 720],
  ['togetherMinutes', 0, 60],
  ['graceLateMinutes', 0, 120],
  ['graceEarlyMinutes', 0, 120],
  ['halfAbsentMinutes', 1, 1440],
  ['absentMinutes', 1, 1440],
  ['standardDayMinutes', 60, 1440],
  ['dutyMinutes', 60, 1440],
] as const;

/** How attendance is judged, and the codes of its sheet. */
export const RulesForm = observer(function RulesForm() {
  const api = useApi();
  const loaded = useLoaded(() => api.attendance.settings(), [api]);
  return <LoadedView of={loaded}>{(settings) => <Fields settings={settings} />}</LoadedView>;
});

function Fields({ settings }: { readonly settings: AttendanceSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <div className="attendance-scroll">
      <SettingsForm
        values={settings}
        read={() => api.attendance.settings()}
        mayChange={SUPERVISING_ROLES.includes(role)}
        readOnly="attendance.rulesReadOnly"
        saved="attendance.rulesSaved"
        save={(values) => api.attendance.saveSettings(values)}
      >
        <p className="soft">{t('attendance.rulesNote')}</p>
        {MINUTES.map(([name, min, max]) => (
          <Form.Item key={name} name={name} label={t(`attendance.rule.${name}`)}>
            <InputNumber min={min} max={max} precision={0} />
          </Form.Item>
        ))}
        <Form.Item name="breaks" label={t('attendance.rule.breaks')}>
          <Select
            options={(['rostered', 'punched'] as const).map((value) => ({
              value,
              label: t(`attendance.rule.breaks.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="endsOnDay"
          label={t('attendance.rule.endsOnDay')}
          extra={t('attendance.rule.endsOnDay.hint')}
        >
          <InputNumber min={0} max={28} precision={0} />
        </Form.Item>
        <h2 className="panel-title">{t('attendance.rule.codes')}</h2>
        <div className="attendance-codes">
          {ATTENDANCE_MARKS.filter((mark) => mark !== 'leave').map((mark) => (
            <Form.Item key={mark} name={['codes', mark]} label={t(`attendance.mark.${mark}`)}>
              <Input maxLength={4} />
            </Form.Item>
          ))}
          <Form.Item name={['codes', 'leave']} hidden>
            <Input />
          </Form.Item>
        </div>
        <h2 className="panel-title">{t('attendance.rule.leaveCodes')}</h2>
        <div className="attendance-codes">
          {LEAVE_KINDS.map((kind) => (
            <Form.Item key={kind} name={['leaveCodes', kind]} label={t(`attendance.leave.${kind}`)}>
              <Input maxLength={4} />
            </Form.Item>
          ))}
        </div>
      </SettingsForm>
    </div>
  );
}
