import { Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { useApp } from '../app/app-context.ts';
import { useText } from '../app/texts.ts';
import { useAction } from '../app/use-action.ts';
import { useLeaveGuard } from '../app/use-leave-guard.ts';
import { saveOrRefresh, useFollowRecord } from './edit-conflict.ts';
import { FailureNote } from './FailureNote.tsx';
import { useFormSubmit } from './use-form-submit.ts';

/** Settings of the office on a page of their own: saved together, kept as typed when refused. */
export function SettingsForm<Values extends object>(props: {
  readonly values: Values;
  /** Fetches them anew when a colleague saved them first. */
  readonly read: () => Promise<Values>;
  readonly mayChange: boolean;
  /** Says who may change them. */
  readonly readOnly: MessageKey;
  readonly saved: MessageKey;
  readonly save: (values: Values) => Promise<Values>;
  readonly children: ReactNode;
}) {
  const { notices } = useApp();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const [dirty, setDirty] = useState(false);
  // What has no field of its own, as the version, is of what was saved last.
  const [current, setCurrent] = useState(props.values);
  useLeaveGuard(dirty);
  useFollowRecord(form, versionOf(current), current);
  const follow = useAction(async () => setCurrent(await props.read()));
  const { failure, busy, submit } = useFormSubmit(form, async (values) => {
    const saved = await saveOrRefresh(
      () => props.save({ ...current, ...values }),
      () => void follow.run(),
    );
    setCurrent(saved);
    form.setFieldsValue(saved);
    setDirty(false);
    notices.succeed(props.saved);
  });

  return (
    <section className="panel form-column">
      {failure === null ? null : <FailureNote failure={failure} />}
      {props.mayChange ? null : <p className="soft">{t(props.readOnly)}</p>}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={props.values}
        disabled={!props.mayChange}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => void submit(values)}
      >
        {props.children}
        {props.mayChange ? (
          <Button type="primary" htmlType="submit" loading={busy} disabled={!dirty}>
            {t('action.save')}
          </Button>
        ) : null}
      </Form>
    </section>
  );
}

function versionOf(values: object): number | null {
  return 'version' in values && typeof values.version === 'number' ? values.version : null;
}
