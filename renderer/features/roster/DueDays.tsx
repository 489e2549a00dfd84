import { Form, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { RosterDue } from '../../../shared/features/roster/roster-version.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** When rosters are to be there; Today says which are late. */
export const DueDays = observer(function DueDays() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.roster.due(), [api]);
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <LoadedView of={loaded}>
      {(due) => (
        <div className="roster-rules">
          <h3>{t('rosterDue.title')}</h3>
          <SettingsForm<RosterDue>
            values={due}
            read={() => api.roster.due()}
            mayChange={SUPERVISING_ROLES.includes(role)}
            readOnly="roster.rulesReadOnly"
            saved="roster.rulesSaved"
            save={(values) => api.roster.saveDue(values)}
          >
            <Form.Item name="dueDay" label={t('rosterDue.dueDay')} rules={required}>
              <InputNumber min={1} max={31} precision={0} />
            </Form.Item>
            <Form.Item name="holidayDays" label={t('rosterDue.holidayDays')} rules={required}>
              <InputNumber min={0} max={60} precision={0} />
            </Form.Item>
          </SettingsForm>
        </div>
      )}
    </LoadedView>
  );
});
