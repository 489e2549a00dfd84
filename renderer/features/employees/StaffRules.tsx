import { Form, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** How early one is told of what runs out, and the kinds of certificates that are offered. */
export const StaffRules = observer(function StaffRules() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.employees.settings(), [api]);
  return (
    <div className="staff-scroll">
      <LoadedView of={loaded}>
        {(settings) => (
          <SettingsForm
            values={settings}
            read={() => api.employees.settings()}
            mayChange={SUPERVISING_ROLES.includes(role)}
            readOnly="employees.rulesReadOnly"
            saved="employees.rulesSaved"
            save={(values) => api.employees.saveSettings(values)}
          >
            <div className="staff-row">
              <Form.Item name="certificateDays" label={t('employees.certificateDays')}>
                <InputNumber min={0} max={365} precision={0} />
              </Form.Item>
              <Form.Item name="contractDays" label={t('employees.contractDays')}>
                <InputNumber min={0} max={365} precision={0} />
              </Form.Item>
            </div>
            <Form.Item
              name="certificateKinds"
              label={t('employees.certificateKinds')}
              extra={t('employees.certificateKindsNote')}
            >
              <Select mode="tags" tokenSeparators={[',', '，', '、']} open={false} suffixIcon={null} />
            </Form.Item>
          </SettingsForm>
        )}
      </LoadedView>
    </div>
  );
});
