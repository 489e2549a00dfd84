import { Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { NOTICE_NATURES, type NoticeSettings } from '../../../shared/features/notices/lead-time.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** How early a notice of each nature must hang, where that stands, and when it comes down. */
export const NoticeRules = observer(function NoticeRules() {
  const api = useApi();
  const loaded = useLoaded(() => api.notices.settings(), [api]);
  return <LoadedView of={loaded}>{(settings) => <RuleFields settings={settings} />}</LoadedView>;
});

function RuleFields({ settings }: { readonly settings: NoticeSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <div className="notice-scroll notice-rules">
      <SettingsForm
        values={settings}
        read={() => api.notices.settings()}
        mayChange={SUPERVISING_ROLES.includes(role)}
        readOnly="notices.rulesReadOnly"
        saved="notices.rulesSaved"
        save={(values) => api.notices.saveSettings(values)}
      >
        <p className="soft">{t('notices.rulesNote')}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('notices.natureLabel')}</th>
              <th>{t('notices.advised')}</th>
              <th>{t('notices.required')}</th>
              <th>{t('notices.source')}</th>
            </tr>
          </thead>
          <tbody>
            {NOTICE_NATURES.map((nature) => (
              <tr key={nature}>
                <td>{t(`notices.nature.${nature}`)}</td>
                <td>
                  <LeadInput name={['rules', nature, 'advised']} label={t('notices.advised')} />
                </td>
                <td>
                  {settings.rules[nature].required === null ? (
                    <>
                      <Form.Item name={['rules', nature, 'required']} hidden>
                        <Input />
                      </Form.Item>
                      <span className="soft">{t('notices.noneRequired')}</span>
                    </>
                  ) : (
                    <LeadInput name={['rules', nature, 'required']} label={t('notices.required')} />
                  )}
                </td>
                <td>
                  <Form.Item
                    name={['rules', nature, 'source']}
                    rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
                  >
                    <Input.TextArea aria-label={t('notices.source')} maxLength={120} rows={2} />
                  </Form.Item>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="notice-row">
          <Form.Item name="takeDownAfterDays" label={t('notices.takeDownAfter')}>
            <InputNumber min={0} max={30} precision={0} />
          </Form.Item>
          <Form.Item name={['disclosureDays', 'least']} label={t('notices.disclosureLeast')}>
            <InputNumber min={1} max={60} precision={0} />
          </Form.Item>
          <Form.Item name={['disclosureDays', 'most']} label={t('notices.disclosureMost')}>
            <InputNumber min={1} max={365} precision={0} />
          </Form.Item>
        </div>
      </SettingsForm>
    </div>
  );
}

function LeadInput({ name, label }: { readonly name: readonly string[]; readonly label: string }) {
  const t = useText();
  return (
    <div className="notice-lead">
      <Form.Item name={[...name, 'amount']}>
        <InputNumber aria-label={label} min={0} max={2000} precision={0} />
      </Form.Item>
      <Form.Item name={[...name, 'unit']}>
        <Select
          aria-label={label}
          options={(['hours', 'days'] as const).map((value) => ({
            value,
            label: t(`notices.unit.${value}`),
          }))}
        />
      </Form.Item>
    </div>
  );
}
