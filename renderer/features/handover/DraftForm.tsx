import { App, Button, Form, Input, InputNumber, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import {
  CHECK_STATES,
  type CheckState,
  type DutyPersonKey,
  HAND_COUNTS,
  type Handover,
  type HandoverCheck,
} from '../../../shared/features/handover/handover.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { PersonSelect } from './PersonSelect.tsx';
import { SignDialog } from './SignDialog.tsx';

interface Values {
  readonly outgoing?: DutyPersonKey | null;
  readonly incoming?: DutyPersonKey | null;
  readonly parcels?: number | null;
  readonly visitors?: number | null;
  readonly note?: string;
  readonly checks?: readonly {
    readonly state?: CheckState | null;
    readonly found?: number | null;
    readonly note?: string;
  }[];
}

function bare(person: Handover['outgoing']): DutyPersonKey | null {
  return person === null ? null : { employeeId: person.employeeId, staffId: person.staffId };
}

function valuesOf({ outgoing, incoming, parcels, visitors, note, checks }: Handover): Values {
  return { outgoing: bare(outgoing), incoming: bare(incoming), parcels, visitors, note, checks };
}

/** What whoever goes fills in: the two people, what is counted by hand, the equipment; Tab goes from one to the next. */
export const DraftForm = observer(function DraftForm(props: {
  readonly handover: Handover;
  readonly onChange: () => void;
}) {
  const { handover, onChange } = props;
  const { api, notices, route } = useApp();
  const { modal } = App.useApp();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const [dirty, setDirty] = useState(false);
  const [then, setThen] = useState<'stay' | 'sign'>('stay');
  const [signing, setSigning] = useState<Handover | null>(null);
  useLeaveGuard(dirty);
  const people = useLoaded(
    () => api.handover.people({ postId: handover.postId, at: handover.dueAt }),
    [api, handover.postId, handover.dueAt],
  );
  const known = people.loadable.value ?? [];
  const outgoing = Form.useWatch('outgoing', form) ?? null;
  const incoming = Form.useWatch('incoming', form) ?? null;
  const { failure, busy, submit } = useFormSubmit(form, async (values) => {
    const saved = await api.handover.saveDraft({
      handoverId: handover.id,
      version: handover.version,
      outgoing: values.outgoing ?? null,
      incoming: values.incoming ?? null,
      parcels: values.parcels ?? null,
      visitors: values.visitors ?? null,
      note: values.note ?? '',
      checks: handover.checks.map(({ checkId }, index) => {
        const { state = null, found = null, note = '' } = values.checks?.[index] ?? {};
        return { checkId, state, found, note };
      }),
    });
    setDirty(false);
    if (then === 'sign') setSigning(saved);
    else {
      notices.succeed('handover.draftSaved');
      onChange();
    }
  });
  const discarding = useAction(async () => {
    const sure = await modal.confirm({
      title: t('handover.discardAsk'),
      content: t('handover.discardNote'),
      okText: t('handover.discard'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await api.handover.discardDraft({ handoverId: handover.id, version: handover.version });
    setDirty(false);
    notices.succeed('handover.discarded');
    route.go(`staff/handover/shift?post=${handover.postId}`);
  });
  const finish = (next: 'stay' | 'sign'): void => {
    setThen(next);
    form.submit();
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || signing !== null) return;
    event.preventDefault();
    finish('sign');
  };
  const allGood = (): void => {
    const checks = form.getFieldValue('checks') ?? [];
    handover.checks.forEach((check, index) => {
      if ((checks[index]?.state ?? null) !== null) return;
      form.setFieldValue(['checks', index, 'state'], 'good');
      form.setFieldValue(['checks', index, 'found'], check.quantity);
    });
    setDirty(true);
  };
  return (
    <section className="panel" aria-label={t('handover.people')} onKeyDown={handleKey}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={valuesOf(handover)}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => void submit(values)}
      >
        <div className="handover-row">
          <Form.Item name="outgoing" label={t('handover.outgoing')}>
            <PersonSelect people={known} except={incoming} placeholder={t('handover.choosePerson')} />
          </Form.Item>
          <Form.Item name="incoming" label={t('handover.incoming')}>
            <PersonSelect people={known} except={outgoing} placeholder={t('handover.choosePerson')} />
          </Form.Item>
          {HAND_COUNTS.filter((each) => handover.sources.includes(each)).map((each) => (
            <Form.Item key={each} name={each} label={t(`handover.${each}`)}>
              <InputNumber min={0} max={10_000} precision={0} />
            </Form.Item>
          ))}
        </div>
        {HAND_COUNTS.some((each) => handover.sources.includes(each)) ? (
          <p className="soft">{t('handover.handNote')}</p>
        ) : null}
        <CheckFields checks={handover.checks} onAllGood={allGood} />
        <Form.Item name="note" label={t('handover.note')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <div className="handover-actions">
          <Button type="primary" loading={busy && then === 'sign'} onClick={() => finish('sign')}>
            {t('handover.signOutgoing')} <kbd>Ctrl+Enter</kbd>
          </Button>
          <Button loading={busy && then === 'stay'} disabled={!dirty} onClick={() => finish('stay')}>
            {t('handover.save')}
          </Button>
          <Button type="text" danger loading={discarding.busy} onClick={() => void discarding.run()}>
            {t('handover.discard')}
          </Button>
        </div>
      </Form>
      {signing === null ? null : (
        <SignDialog
          handover={signing}
          side="outgoing"
          readItems={[]}
          onClose={() => {
            setSigning(null);
            onChange();
          }}
          onSigned={() => {
            setSigning(null);
            onChange();
          }}
        />
      )}
    </section>
  );
});

function CheckFields(props: { readonly checks: readonly HandoverCheck[]; readonly onAllGood: () => void }) {
  const { checks, onAllGood } = props;
  const t = useText();
  if (checks.length === 0) return <p className="soft">{t('handover.noChecks')}</p>;
  return (
    <>
      <div className="panel-head handover-checks-head">
        <h3 className="panel-title">{t('handover.checks')}</h3>
        <Button size="small" onClick={onAllGood}>
          {t('handover.allGood')}
        </Button>
      </div>
      <table className="plain-table handover-checks">
        <thead>
          <tr>
            <th>{t('handover.checkName')}</th>
            <th>{t('handover.checkExpected')}</th>
            <th>{t('handover.checkFound')}</th>
            <th>{t('handover.checkState')}</th>
            <th>{t('handover.checkNote')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ checkId, name, quantity }, index) => (
            <tr key={checkId}>
              <td>{name}</td>
              <td>{quantity}</td>
              <td>
                {quantity === null ? null : (
                  <Form.Item name={['checks', index, 'found']} noStyle>
                    <InputNumber
                      aria-label={`${name} ${t('handover.checkFound')}`}
                      min={0}
                      max={10_000}
                      precision={0}
                    />
                  </Form.Item>
                )}
              </td>
              <td>
                <Form.Item name={['checks', index, 'state']} noStyle>
                  <Radio.Group
                    aria-label={`${name} ${t('handover.checkState')}`}
                    options={CHECK_STATES.map((value) => ({ value, label: t(`handover.check.${value}`) }))}
                  />
                </Form.Item>
              </td>
              <td>
                <Form.Item name={['checks', index, 'note']} noStyle>
                  <Input aria-label={`${name} ${t('handover.checkNote')}`} maxLength={200} />
                </Form.Item>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
