import { Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isTrivialPin, PIN_LENGTH, pinSchema } from '../../../shared/features/access/pin.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PasswordTwice } from '../../components/PasswordTwice.tsx';

/** What each person keeps to themselves: their password and the PIN that unlocks their shift. */
export const OwnAccount = observer(function OwnAccount() {
  const { api, notices, route, session } = useApp();
  const { displayName, userName, role } = useStaff();
  const { pin } = useOffice();
  const t = useText();
  const [dialog, setDialog] = useState<'password' | 'pin' | null>(null);
  const close = (): void => setDialog(null);
  const dropPin = useAction(async () => {
    await api.access.dropPin();
    await session.refresh();
    notices.succeed('account.pin.dropped');
  });
  const signOut = useAction(async () => {
    if (await route.mayLeave()) await session.signOut();
  });
  return (
    <section className="panel form-column">
      <h2 className="panel-title">{t('settings.account')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('account.who')}</dt>
          <dd>
            {displayName} <span className="soft">{userName}</span> · {t(`role.${role}`)}
          </dd>
        </div>
        <div>
          <dt>{t('settings.about.password')}</dt>
          <dd>
            <Button onClick={() => setDialog('password')}>{t('access.change.own')}</Button>
          </dd>
        </div>
        <div>
          <dt>{t('account.pin')}</dt>
          <dd>
            <span className="account-actions">
              <Button onClick={() => setDialog('pin')}>
                {t(pin ? 'account.pin.change' : 'account.pin.set')}
              </Button>
              {pin ? (
                <Button loading={dropPin.busy} onClick={() => void dropPin.run()}>
                  {t('account.pin.drop')}
                </Button>
              ) : null}
            </span>
          </dd>
        </div>
      </dl>
      <p className="soft entry-note">{t('account.pin.explain')}</p>
      <Button className="entry-note" loading={signOut.busy} onClick={() => void signOut.run()}>
        {t('account.signOut')}
      </Button>
      <ChangeOwnPassword open={dialog === 'password'} onClose={close} />
      <SetPin open={dialog === 'pin'} onClose={close} />
    </section>
  );
});

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function ChangeOwnPassword({ open, onClose }: DialogProps) {
  const { api, notices, session } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly current: string; readonly next: string }>
      open={open}
      title={t('access.change.own')}
      okText={t('access.change.submit')}
      onClose={onClose}
      submit={async ({ current, next }, options) => {
        await api.access.changePassword({ current, next }, options);
        await session.refresh();
        onClose();
        notices.succeed('access.change.done');
      }}
    >
      <Form.Item
        name="current"
        label={t('access.password.current')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <PasswordTwice name="next" label={t('access.password.next')} />
    </FormDialog>
  );
}

function SetPin({ open, onClose }: DialogProps) {
  const { api, notices, session } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<{ readonly password: string; readonly pin: string }>
      open={open}
      title={t('account.pin.set')}
      okText={t('account.pin.set')}
      onClose={onClose}
      submit={async ({ password, pin }, options) => {
        await api.access.setPin({ password, pin }, options);
        await session.refresh();
        onClose();
        notices.succeed('account.pin.done');
      }}
    >
      <p className="dialog-note">{t('account.pin.explain')}</p>
      <Form.Item name="password" label={t('access.password.current')} rules={[required]}>
        <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="pin"
        label={t('account.pin.new')}
        rules={[
          required,
          {
            validator: async (_rule, value: unknown) => {
              if (typeof value !== 'string' || value === '') return;
              if (!pinSchema.safeParse(value).success) throw new Error(t('invalid.pinDigits'));
              if (isTrivialPin(value, today)) throw new Error(t('refusal.pinTrivial'));
            },
          },
        ]}
      >
        <Input.Password autoComplete="off" inputMode="numeric" maxLength={PIN_LENGTH} />
      </Form.Item>
      <Form.Item
        name="pinAgain"
        label={t('account.pin.again')}
        dependencies={['pin']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: async (_rule, value: unknown) => {
              if (value !== undefined && value !== '' && value !== getFieldValue('pin')) {
                throw new Error(t('account.pin.differ'));
              }
            },
          }),
        ]}
      >
        <Input.Password autoComplete="off" inputMode="numeric" maxLength={PIN_LENGTH} />
      </Form.Item>
    </FormDialog>
  );
}
