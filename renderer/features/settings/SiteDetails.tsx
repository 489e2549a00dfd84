import { Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Site } from '../../../shared/features/archives/archives.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** The site's names and numbers, as printed on receipts and letters. */
export const SiteDetails = observer(function SiteDetails() {
  const api = useApi();
  const site = useLoaded(() => api.archives.site(), [api]);
  return <LoadedView of={site}>{(value) => <SiteForm site={value} />}</LoadedView>;
});

function SiteForm({ site }: { readonly site: Site }) {
  const { api, session } = useApp();
  const { role } = useStaff();
  const t = useText();
  return (
    <SettingsForm
      values={site}
      read={() => api.archives.site()}
      mayChange={SUPERVISING_ROLES.includes(role)}
      readOnly="settings.site.readOnly"
      saved="settings.site.saved"
      save={async (fields) => {
        const saved = await api.archives.saveSite(fields);
        await session.refresh();
        return saved;
      }}
    >
      <Form.Item
        name="siteName"
        label={t('settings.site.siteName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="companyName" label={t('settings.site.companyName')}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="officeName" label={t('settings.site.officeName')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="hotline" label={t('settings.site.hotline')}>
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
      <Form.Item name="address" label={t('settings.site.address')} extra={t('settings.site.printed')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="timeZone"
        label={t('settings.site.timeZone')}
        extra={t('settings.site.timeZoneNote')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={60} spellCheck={false} />
      </Form.Item>
    </SettingsForm>
  );
}
