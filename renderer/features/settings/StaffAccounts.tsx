import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select, Switch, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ROLES, type Role } from '../../../shared/domain/role.ts';
import type { StaffAccount } from '../../../shared/features/access/access.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

type Dialog = { readonly kind: 'add' } | { readonly kind: 'edit' | 'reset'; readonly account: StaffAccount };

/** Who may sign in, and as what. */
export const StaffAccounts = observer(function StaffAccounts() {
  const api = useApi();
  const { role, id: ownId } = useStaff();
  const t = useText();
  const accounts = useLoaded(() => api.access.listStaff(), [api]);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const manager = role === 'manager';
  const close = (): void => setDialog(null);
  const saved = (): void => {
    setDialog(null);
    accounts.reload();
  };
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('settings.staff')}</h2>
        {manager ? (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => setDialog({ kind: 'add' })}
          >
            {t('settings.staff.add')}
          </Button>
        ) : (
          <span className="soft">{t('settings.staff.managerOnly')}</span>
        )}
      </div>
      <LoadedView of={accounts}>
        {(list) => (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('access.displayName')}</th>
                <th scope="col">{t('access.userName')}</th>
                <th scope="col">{t('access.role')}</th>
                <th scope="col">{t('settings.staff.state')}</th>
                <th scope="col">{t('settings.staff.created')}</th>
                {manager ? <th scope="col">{t('settings.staff.actions')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {list.map((account) => (
                <tr key={account.id} data-inactive={!account.active}>
                  <td>
                    {account.displayName}
                    {account.id === ownId ? <span className="soft">{t('settings.staff.you')}</span> : null}
                  </td>
                  <td>{account.userName}</td>
                  <td>{t(`role.${account.role}`)}</td>
                  <td>
                    <Tag variant="filled" color={account.active ? 'green' : 'default'}>
                      {t(account.active ? 'settings.staff.active' : 'settings.staff.inactive')}
                    </Tag>
                    {account.mustChangePassword ? (
                      <Tag variant="filled">{t('settings.staff.firstPassword')}</Tag>
                    ) : null}
                  </td>
                  <td className="soft">{formatInstant(account.createdAt).slice(0, 10)}</td>
                  {manager ? (
                    <td>
                      {account.id === ownId ? null : (
                        <span className="row-actions">
                          <Button type="link" onClick={() => setDialog({ kind: 'edit', account })}>
                            {t('action.edit')}
                          </Button>
                          <Button type="link" onClick={() => setDialog({ kind: 'reset', account })}>
                            {t('settings.staff.reset')}
                          </Button>
                        </span>
                      )}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadedView>
      <AddStaff open={dialog?.kind === 'add'} onClose={close} onSaved={saved} />
      {dialog === null || dialog.kind === 'add' ? null : (
        <>
          <EditStaff account={dialog.account} open={dialog.kind === 'edit'} onClose={close} onSaved={saved} />
          <ResetPassword
            account={dialog.account}
            open={dialog.kind === 'reset'}
            onClose={close}
            onSaved={saved}
          />
        </>
      )}
    </section>
  );
});

interface StaffDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function useRoleOptions(): { value: Role; label: string }[] {
  const t = useText();
  return ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }));
}

interface NewStaff {
  readonly displayName: string;
  readonly userName: string;
  readonly role: Role;
  readonly password: string;
}

function AddStaff({ open, onClose, onSaved }: StaffDialogProps) {
  const { api, notices } = useApp();
  const t = useText();
  const roles = useRoleOptions();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<NewStaff>
      open={open}
      title={t('settings.staff.addTitle')}
      okText={t('settings.staff.add')}
      initialValues={{ role: 'frontDesk' }}
      onClose={onClose}
      submit={async (fields, options) => {
        const added = await api.access.addStaff(fields, options);
        notices.succeed('settings.staff.added', { name: added.displayName });
        onSaved();
      }}
    >
      <Form.Item name="displayName" label={t('access.displayName')} rules={required}>
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="userName" label={t('access.userName')} rules={required}>
        <Input maxLength={40} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="role" label={t('access.role')} rules={required}>
        <Select options={roles} />
      </Form.Item>
      <FirstPassword />
    </FormDialog>
  );
}

function FirstPassword() {
  const t = useText();
  return (
    <Form.Item
      name="password"
      label={t('access.password.first')}
      extra={t('access.password.rule')}
      rules={[
        { required: true, message: t('invalid.required') },
        { min: 8, message: t('access.password.rule') },
      ]}
    >
      <Input maxLength={200} autoComplete="off" spellCheck={false} />
    </Form.Item>
  );
}

interface ChangedStaff {
  readonly displayName: string;
  readonly role: Role;
  readonly active: boolean;
}

function EditStaff(props: StaffDialogProps & { readonly account: StaffAccount }) {
  const { account, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const roles = useRoleOptions();
  const { displayName, role, active } = account;
  return (
    <FormDialog<ChangedStaff>
      open={props.open}
      title={t('settings.staff.editTitle', { name: displayName })}
      okText={t('action.save')}
      initialValues={{ displayName, role, active }}
      onClose={props.onClose}
      submit={async (fields, options) => {
        const changed = await api.access.changeStaff({ id: account.id, ...fields }, options);
        notices.succeed('settings.staff.changed', { name: changed.displayName });
        onSaved();
      }}
    >
      <Form.Item
        name="displayName"
        label={t('access.displayName')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="role" label={t('access.role')}>
        <Select options={roles} />
      </Form.Item>
      <Form.Item name="active" label={t('settings.staff.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDialog>
  );
}

function ResetPassword(props: StaffDialogProps & { readonly account: StaffAccount }) {
  const { account, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const values = { name: account.displayName };
  return (
    <FormDialog<{ readonly password: string }>
      open={props.open}
      title={t('settings.staff.resetTitle', values)}
      okText={t('settings.staff.reset')}
      onClose={props.onClose}
      submit={async ({ password }, options) => {
        await api.access.resetPassword({ id: account.id, password }, options);
        notices.succeed('settings.staff.resetDone', values);
        onSaved();
      }}
    >
      <p className="dialog-note">{t('settings.staff.resetNote')}</p>
      <FirstPassword />
    </FormDialog>
  );
}
