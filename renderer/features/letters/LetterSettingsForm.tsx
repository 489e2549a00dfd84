import { Form, Input, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterSettings } from '../../../shared/features/letters/letter.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** Letterhead, signature, and whether a second person reads. */
export const LetterSettingsForm = observer(function LetterSettingsForm() {
  const api = useApi();
  const loaded = useLoaded(() => api.letters.settings(), [api]);
  return (
    <LoadedView of={loaded}>
      {(settings: LetterSettings) => <SettingsFields settings={settings} />}
    </LoadedView>
  );
});

function SettingsFields({ settings }: { readonly settings: LetterSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <SettingsForm
      values={settings}
      read={() => api.letters.settings()}
      mayChange={SUPERVISING_ROLES.includes(role)}
      readOnly="letters.settingsReadOnly"
      saved="letters.settingsSaved"
      save={(values) => api.letters.saveSettings(values)}
    >
      <Form.Item name="letterhead" label={t('letters.letterhead')} extra={t('letters.letterheadNote')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="department"
        label={t('letters.department')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="withSealPlace" label={t('letters.sealPlace')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item
        name="fourEyes"
        label={t('letters.fourEyes')}
        extra={t('letters.fourEyesNote')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </SettingsForm>
  );
}
