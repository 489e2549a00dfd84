import { Form, Radio, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import {
  type CounterSettings as CounterSettingsValues,
  DISCOUNTING_ROLES,
} from '../../../shared/features/fees/counter-settings.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** The order of settling, the draw of prepaid money, and how much each post may take off. */
export const CounterSettings = observer(function CounterSettings() {
  const api = useApi();
  const loaded = useLoaded(() => api.fees.counterSettings(), [api]);
  return <LoadedView of={loaded}>{(settings) => <Fields settings={settings} />}</LoadedView>;
});

function Fields({ settings }: { readonly settings: CounterSettingsValues }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <SettingsForm
      values={settings}
      read={() => api.fees.counterSettings()}
      mayChange={MANAGER_ONLY.includes(role)}
      readOnly="fees.settings.readOnly"
      saved="fees.settings.saved"
      save={(values) => api.fees.saveCounterSettings(values)}
    >
      <Form.Item name="order" label={t('fees.settings.order')} extra={t('fees.settings.order.extra')}>
        <Radio.Group
          options={(['dueDate', 'item'] as const).map((value) => ({
            value,
            label: t(`fees.settings.order.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="autoDraw" label={t('fees.settings.autoDraw')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item
        name="bookNumberForCash"
        label={t('fees.settings.bookNumberForCash')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
      <Form.Item name="lowCreditCents" label={t('fees.settings.low')} rules={[required]}>
        <MoneyInput />
      </Form.Item>
      <p className="limits-title">{t('fees.settings.limits')}</p>
      <div className="limits">
        <span />
        <span className="soft">{t('fees.settings.limitAmount')}</span>
        <span className="soft">{t('fees.settings.limitPart')}</span>
        {DISCOUNTING_ROLES.map((post) => (
          <LimitRow key={post} post={post} />
        ))}
      </div>
    </SettingsForm>
  );
}

function LimitRow({ post }: { readonly post: (typeof DISCOUNTING_ROLES)[number] }) {
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  const name = t(`role.${post}`);
  return (
    <>
      <span>{name}</span>
      <Form.Item name={['limits', post, 'amountCents']} rules={[required]}>
        <MoneyInput aria-label={`${name} ${t('fees.settings.limitAmount')}`} />
      </Form.Item>
      <Form.Item name={['limits', post, 'offHundredths']} rules={[required]}>
        <PercentInput aria-label={`${name} ${t('fees.settings.limitPart')}`} />
      </Form.Item>
    </>
  );
}
