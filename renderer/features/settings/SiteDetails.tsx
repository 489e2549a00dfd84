import { Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import type { Site } from '../../../shared/features/archives/archives.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { useText } from '../../app/texts.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { showUnderFields } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** The site's names and numbers, as printed on receipts and letters. */
export const SiteDetails = observer(function SiteDetails() {
  const api = useApi();
  const site = useLoaded(() => api.archives.site(), [api]);
  return <LoadedView of={site}>{(value) => <SiteForm site={value} />}</LoadedView>;
});

function SiteForm({ site }: { readonly site: Site }) {
  const { api, notices, session } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [form] = Form.useForm<Site>();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [dirty, setDirty] = useState(false);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const mayChange = role === 'manager' || role === 'supervisor';
  useLeaveGuard(dirty);

  const save = async (fields: Site): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const saved = await api.archives.saveSite({ ...site, ...fields });
      form.setFieldsValue(saved);
      setDirty(false);
      notices.succeed('settings.site.saved');
      await session.refresh();
    } catch (error) {
      const failed = failureOf(error);
      setFailure(showUnderFields(form, failed, t) ? null : failed);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return (
    <section className="panel form-column">
      {failure === null ? null : <FailureNote failure={failure} />}
      {mayChange ? null : <p className="soft">{t('settings.site.readOnly')}</p>}
      <Form<Site>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={site}
        disabled={!mayChange}
        onValuesChange={() => setDirty(true)}
        onFinish={(fields) => void save(fields)}
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
        {mayChange ? (
          <Button type="primary" htmlType="submit" loading={busy} disabled={!dirty}>
            {t('action.save')}
          </Button>
        ) : null}
      </Form>
    </section>
  );
}
