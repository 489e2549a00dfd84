import { App, Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { stepsTakenBy, waitingSteps } from '../../../shared/features/letters/letter-approval.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ConfirmUrgent } from './ConfirmUrgent.tsx';
import { SealUseDialog } from './SealUseDialog.tsx';

type Asking = 'agree' | 'sendBack' | 'void' | 'seal' | 'confirm' | null;

/** What can be done with a letter where it stands on its way. */
export const LetterLife = observer(function LetterLife(props: {
  readonly letter: Letter;
  readonly onChange: () => void;
}) {
  const { letter, onChange } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [asking, setAsking] = useState<Asking>(null);
  const { modal } = App.useApp();
  const at = { id: letter.id, version: letter.version };
  const supervises = SUPERVISING_ROLES.includes(role);
  const waiting = waitingSteps(letter.chain, letter.agreed);
  const nextIsCompany = waiting[0] === 'company';
  const mayAgree =
    letter.state === 'review' &&
    (waiting.length === 0
      ? supervises
      : stepsTakenBy(role, letter.chain, letter.agreed, nextIsCompany).length > 0);

  const takeBack = useAction(async () => {
    await api.letters.takeBack(at);
    notices.succeed('letters.takenBack');
    onChange();
  });
  const issue = useAction(async () => {
    const sure = await modal.confirm({
      title: t('letters.sendOutAsk', { number: letter.number === '' ? letter.subject : letter.number }),
      content: t('letters.sendOutNote'),
      okText: t('letters.sendOut'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    const issued = await api.letters.issue(at);
    notices.succeed('letters.sentOut', { number: issued.number === '' ? issued.subject : issued.number });
    onChange();
  });
  const close = (): void => setAsking(null);
  const done = (): void => {
    setAsking(null);
    onChange();
  };
  useShortcuts([
    ...(mayAgree
      ? [{ keys: 'Ctrl+Enter', does: 'letters.agree' as const, run: () => setAsking('agree') }]
      : []),
    ...(letter.state === 'signed' && DESK_ROLES.includes(role)
      ? [{ keys: 'Ctrl+Enter', does: 'letters.sendOut' as const, run: () => void issue.run() }]
      : []),
  ]);

  return (
    <>
      {letter.state === 'review' && DESK_ROLES.includes(role) ? (
        <Button loading={takeBack.busy} onClick={() => void takeBack.run()}>
          {t('letters.takeBack')}
        </Button>
      ) : null}
      {letter.state === 'review' && supervises ? (
        <Button onClick={() => setAsking('sendBack')}>{t('letters.sendBack')}</Button>
      ) : null}
      {(letter.state === 'signed' || letter.state === 'issued') && supervises ? (
        <Button danger onClick={() => setAsking('void')}>
          {t('letters.void')}
        </Button>
      ) : null}
      {(letter.state === 'signed' || letter.state === 'issued') && DESK_ROLES.includes(role) ? (
        <Button onClick={() => setAsking('seal')}>{t('letters.recordSeal')}</Button>
      ) : null}
      {letter.unconfirmed && role === 'manager' ? (
        <Button type="primary" onClick={() => setAsking('confirm')}>
          {t('letters.confirmUrgent')}
        </Button>
      ) : null}
      {mayAgree ? (
        <Button type="primary" onClick={() => setAsking('agree')}>
          {t('letters.agree')} <kbd>Ctrl+Enter</kbd>
        </Button>
      ) : null}
      {letter.state === 'signed' && DESK_ROLES.includes(role) ? (
        <Button type="primary" loading={issue.busy} onClick={() => void issue.run()}>
          {t('letters.sendOut')} <kbd>Ctrl+Enter</kbd>
        </Button>
      ) : null}
      <AgreeDialog
        letter={letter}
        company={nextIsCompany}
        open={asking === 'agree'}
        onClose={close}
        onDone={done}
      />
      <ReasonDialog
        open={asking === 'sendBack'}
        title={t('letters.sendBackTitle')}
        okText={t('letters.sendBack')}
        note={t('letters.sendBackNote')}
        onClose={close}
        submit={async (comment, options) => {
          await api.letters.sendBack({ ...at, comment }, options);
          notices.succeed('letters.sentBack', { name: letter.draftedBy });
          done();
        }}
      />
      <ReasonDialog
        open={asking === 'void'}
        title={t('letters.voidTitle', { number: letter.number === '' ? letter.subject : letter.number })}
        okText={t('letters.void')}
        note={t('letters.voidNote')}
        onClose={close}
        submit={async (reason, options) => {
          await api.letters.voidLetter({ id: letter.id, reason }, options);
          notices.succeed('letters.voided', {
            number: letter.number === '' ? letter.subject : letter.number,
          });
          done();
        }}
      />
      <SealUseDialog letter={letter} open={asking === 'seal'} onClose={close} onDone={done} />
      <ConfirmUrgent letter={letter} open={asking === 'confirm'} onClose={close} onDone={done} />
    </>
  );
});

interface Agreement {
  readonly comment?: string;
  readonly companyName?: string;
  readonly agreedOn?: string;
}

/** Agrees for every step that is next and one’s own; the company’s step takes a name and a day. */
function AgreeDialog(props: {
  readonly letter: Letter;
  readonly company: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { letter, company, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const taking = stepsTakenBy(role, letter.chain, letter.agreed, company);
  const last = waitingSteps(letter.chain, [...letter.agreed, ...taking]).length === 0;
  return (
    <FormDialog<Agreement>
      open={open}
      title={
        taking.length === 0
          ? t('letters.sign')
          : t('letters.agreeTitle', {
              steps: taking.map((step) => t(`chainStep.${step}`)).join(t('letters.listComma')),
            })
      }
      okText={t(last ? 'letters.sign' : 'letters.agree')}
      onClose={onClose}
      submit={async ({ comment = '', companyName, agreedOn }, options) => {
        const after = await api.letters.agree(
          {
            id: letter.id,
            version: letter.version,
            comment,
            ...(company ? { company: { name: companyName ?? '', agreedOn: agreedOn ?? '' } } : {}),
          },
          options,
        );
        if (after.state !== 'signed') notices.succeed('letters.agreed');
        else if (after.number === '') notices.succeed('letters.signedPlain');
        else notices.succeed('letters.signed', { number: after.number });
        onDone();
      }}
    >
      <p className="dialog-note">{t(last ? 'letters.signNote' : 'letters.agreeNote')}</p>
      {company ? (
        <>
          <Form.Item
            name="companyName"
            label={t('letters.companyName')}
            rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
          >
            <Input autoFocus maxLength={60} />
          </Form.Item>
          <Form.Item
            name="agreedOn"
            label={t('letters.companyAgreedOn')}
            rules={[{ required: true, message: t('invalid.required') }]}
          >
            <DateInput />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="comment" label={t('letters.comment')}>
        <Input autoFocus={!company} maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
