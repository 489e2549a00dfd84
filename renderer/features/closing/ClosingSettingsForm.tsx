import { Checkbox, Form, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import {
  type ClosingSettings,
  CURRENCIES,
  closingSettingsSchema,
} from '../../../shared/features/closing/shift.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** Whether shifts are kept, and how they are counted. */
export const ClosingSettingsForm = observer(function ClosingSettingsForm() {
  const api = useApi();
  const loaded = useLoaded(() => api.closing.settings(), [api]);
  return (
    <div className="closing-scroll">
      <LoadedView of={loaded}>{(settings) => <SettingsFields settings={settings} />}</LoadedView>
    </div>
  );
});

function SettingsFields({ settings }: { readonly settings: ClosingSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <SettingsForm
      values={settings}
      read={() => api.closing.settings()}
      mayChange={MANAGER_ONLY.includes(role)}
      readOnly="closing.settings.readOnly"
      saved="closing.settings.saved"
      save={(values) => api.closing.saveSettings(values)}
    >
      <Form.Item name="shifts" label={t('closing.settings.shifts')}>
        <Radio.Group
          className="closing-radios"
          options={closingSettingsSchema.shape.shifts.options.map((value) => ({
            value,
            label: t(`closing.settings.shifts.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="floatCents"
        label={t('closing.settings.float')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <MoneyInput />
      </Form.Item>
      <Form.Item name="blindCount" valuePropName="checked">
        <Checkbox>{t('closing.settings.blind')}</Checkbox>
      </Form.Item>
      <Form.Item name="currency" label={t('closing.settings.currency')}>
        <Radio.Group
          options={CURRENCIES.map((value) => ({ value, label: t(`closing.currency.${value}`) }))}
        />
      </Form.Item>
    </SettingsForm>
  );
}
