import { Form, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import type { CareSettings } from '../../../shared/features/access/lock.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** When windows lock by themselves, and what leaves only with a second person's approval. */
export const SafetySettings = observer(function SafetySettings() {
  const api = useApi();
  const settings = useLoaded(() => api.access.careSettings(), [api]);
  return <LoadedView of={settings}>{(value) => <SafetyForm settings={value} />}</LoadedView>;
});

function SafetyForm({ settings }: { readonly settings: CareSettings }) {
  const { api, session } = useApp();
  const { role } = useStaff();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <SettingsForm
      values={settings}
      read={() => api.access.careSettings()}
      mayChange={MANAGER_ONLY.includes(role)}
      readOnly="care.readOnly"
      saved="care.saved"
      save={async (fields) => {
        const saved = await api.access.saveCareSettings(fields);
        await session.refresh();
        return saved;
      }}
    >
      <Form.Item
        name="idleLockMinutes"
        label={t('care.idleLockMinutes')}
        extra={t('care.idleLockMinutesNote')}
        rules={required}
      >
        <InputNumber min={1} max={10} precision={0} />
      </Form.Item>
      <Form.Item
        name="bulkExportRows"
        label={t('care.bulkExportRows')}
        extra={t('care.bulkExportRowsNote')}
        rules={required}
      >
        <InputNumber min={0} max={20_000} precision={0} />
      </Form.Item>
    </SettingsForm>
  );
}
