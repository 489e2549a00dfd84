import { Button, Form, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import { type DepositSettings, REFUNDING_ROLES } from '../../../shared/features/deposits/deposit.ts';
import type { DepositKind } from '../../../shared/features/deposits/deposit-kind.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { DepositKindDialog } from './DepositKindDialog.tsx';

/** Which deposits the office takes, on what terms, and how much each post pays back alone. */
export const DepositKinds = observer(function DepositKinds() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const kinds = useLoaded(() => api.deposits.kinds(), [api]);
  const settings = useLoaded(() => api.deposits.settings(), [api]);
  const [editing, setEditing] = useState<DepositKind | 'new' | null>(null);
  const manager = MANAGER_ONLY.includes(role);
  return (
    <div className="deposit-scroll">
      <section className="panel">
        <div className="panel-head">
          <h2 className="panel-title">{t('deposits.kinds')}</h2>
          {manager ? <Button onClick={() => setEditing('new')}>{t('deposits.kinds.add')}</Button> : null}
        </div>
        <LoadedView of={kinds}>
          {(list) => (
            <table className="plain-table deposit-kinds">
              <thead>
                <tr>
                  <th>{t('deposits.kind.name')}</th>
                  <th className="figure">{t('deposits.kind.usual')}</th>
                  <th>{t('deposits.terms')}</th>
                  <th>{t('deposits.kind.source')}</th>
                  <th className="figure">{t('deposits.held')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {list.map((kind) => (
                  <tr key={kind.id}>
                    <td>
                      {kind.name}{' '}
                      {kind.active ? null : <Tag variant="filled">{t('deposits.kinds.inactive')}</Tag>}
                    </td>
                    <td className="figure">{formatMoney(kind.usualCents)}</td>
                    <td>
                      {t(kind.inspected ? 'deposits.terms.inspected' : 'deposits.terms.plain', {
                        days: kind.inspectAfterDays,
                        refund: kind.refundDays,
                      })}
                    </td>
                    <td className="soft">{kind.source}</td>
                    <td className="figure">{formatMoney(kind.heldCents)}</td>
                    <td>
                      {manager ? (
                        <Button type="link" size="small" onClick={() => setEditing(kind)}>
                          {t('action.edit')}
                        </Button>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </LoadedView>
      </section>
      <LoadedView of={settings}>{(values) => <LimitFields settings={values} />}</LoadedView>
      <DepositKindDialog
        kind={editing === 'new' ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
        onSaved={() => {
          setEditing(null);
          kinds.reload();
        }}
      />
    </div>
  );
});

function LimitFields({ settings }: { readonly settings: DepositSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <SettingsForm
      values={settings}
      read={() => api.deposits.settings()}
      mayChange={MANAGER_ONLY.includes(role)}
      readOnly="deposits.settings.readOnly"
      saved="deposits.settings.saved"
      save={(values) => api.deposits.saveSettings(values)}
    >
      <h2 className="panel-title">{t('deposits.settings')}</h2>
      <p className="soft">{t('deposits.settings.note')}</p>
      {REFUNDING_ROLES.map((each) => (
        <Form.Item key={each} name={['limits', each]} label={t(`role.${each}`)} rules={[required]}>
          <MoneyInput />
        </Form.Item>
      ))}
    </SettingsForm>
  );
}
