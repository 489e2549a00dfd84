import { Form, Input } from 'antd';
import type { Handover, HandoverSide } from '../../../shared/features/handover/handover.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** In one’s own session by a click, at a colleague’s window by one’s own password, on paper where there is no account. */
export function SignDialog(props: {
  readonly handover: Handover;
  readonly side: HandoverSide;
  readonly readItems: readonly number[];
  readonly onClose: () => void;
  readonly onSigned: () => void;
}) {
  const { handover, side, readItems, onClose, onSigned } = props;
  const { api, notices } = useApp();
  const { id: staffId } = useStaff();
  const t = useText();
  const person = handover[side];
  const name = person?.name ?? '';
  const way = person?.staffId === staffId ? 'own' : (person?.staffId ?? null) === null ? 'paper' : 'password';
  const notes = {
    own: t('handover.signOwn'),
    paper: t('handover.signPaper', { name }),
    password: t('handover.signPassword', { name }),
  };
  return (
    <FormDialog<{ readonly password?: string }>
      open
      title={t(`handover.signTitle.${side}`, { name })}
      okText={t(way === 'paper' ? 'handover.signPaperOk' : 'handover.sign')}
      onClose={onClose}
      submit={async ({ password }, options) => {
        await api.handover.sign(
          {
            handoverId: handover.id,
            version: handover.version,
            side,
            readItems: [...readItems],
            password: password ?? '',
          },
          options,
        );
        notices.succeed(`handover.signed.${side}`, { name });
        onSigned();
      }}
    >
      <p className="dialog-note">{notes[way]}</p>
      {way === 'password' ? (
        <Form.Item
          name="password"
          label={t('handover.password')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoFocus autoComplete="off" maxLength={200} />
        </Form.Item>
      ) : null}
    </FormDialog>
  );
}
