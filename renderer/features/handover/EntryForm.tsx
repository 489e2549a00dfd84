import { Button, Checkbox, Form, Input, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import {
  type DutyPersonKey,
  ENTRY_IMPORTANCES,
  type EntryImportance,
} from '../../../shared/features/handover/handover.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { MomentInput, wholeMoment } from '../../components/MomentInput.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { PersonSelect } from './PersonSelect.tsx';

interface Values {
  readonly words: string;
  readonly importance: EntryImportance;
  readonly happenedAt?: string | null;
  readonly followUp?: boolean;
  readonly owner?: DutyPersonKey | null;
  readonly dueAt?: string | null;
}

const USUAL: Partial<Values> = { importance: 'usual', followUp: false };

/** Writes down what happened; Ctrl+Enter keeps it and the next one can be typed at once. */
export function EntryForm({ postId, onAdded }: { readonly postId: number; readonly onAdded: () => void }) {
  const [added, setAdded] = useState(0);
  return (
    <OneEntry
      key={added}
      postId={postId}
      goesOn={added > 0}
      onAdded={() => {
        setAdded(added + 1);
        onAdded();
      }}
    />
  );
}

const OneEntry = observer(function OneEntry(props: {
  readonly postId: number;
  /** Another was written just before: the hands are on the keyboard. */
  readonly goesOn: boolean;
  readonly onAdded: () => void;
}) {
  const { postId, goesOn, onAdded } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const followUp = Form.useWatch('followUp', form) === true;
  const people = useLoaded(() => api.handover.people({ postId, at: `${today}T12:00` }), [api, postId, today]);
  const { failure, busy, submit } = useFormSubmit(form, async (values) => {
    await api.handover.addEntry({
      postId,
      words: values.words,
      importance: values.importance,
      ...(values.happenedAt === null || values.happenedAt === undefined
        ? {}
        : { happenedAt: values.happenedAt }),
      followUp:
        values.followUp === true ? { owner: values.owner ?? null, dueAt: values.dueAt ?? null } : null,
    });
    notices.succeed(values.followUp === true ? 'handover.itemOpened' : 'handover.entryAdded');
    onAdded();
  });
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.submit();
  };
  return (
    <div onKeyDown={handleKey}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<Values>
        className="handover-entry-form"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={USUAL}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="words"
          label={t('handover.words')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input.TextArea
            autoFocus={goesOn}
            rows={2}
            maxLength={1000}
            placeholder={t('handover.wordsHint')}
          />
        </Form.Item>
        <div className="handover-row">
          <Form.Item name="importance" label={t('handover.importance')}>
            <Radio.Group
              options={ENTRY_IMPORTANCES.map((value) => ({
                value,
                label: t(`handover.importance.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="happenedAt" label={t('handover.happenedAt')} rules={[wholeMoment(t)]}>
            <MomentInput day={today} max={today} timeLabel={t('handover.happenedAt')} />
          </Form.Item>
        </div>
        <Form.Item name="followUp" valuePropName="checked">
          <Checkbox>{t('handover.followUp')}</Checkbox>
        </Form.Item>
        {followUp ? (
          <div className="handover-row">
            <Form.Item name="owner" label={t('handover.owner')}>
              <PersonSelect people={people.loadable.value ?? []} placeholder={t('handover.ownerNone')} />
            </Form.Item>
            <Form.Item name="dueAt" label={t('handover.due')} rules={[wholeMoment(t)]}>
              <MomentInput day={today} timeLabel={t('handover.due')} timePlaceholder="18:00" />
            </Form.Item>
          </div>
        ) : null}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('handover.addEntry')} <kbd>Ctrl+Enter</kbd>
        </Button>
      </Form>
    </div>
  );
});
