import { Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { useText } from '../../app/texts.ts';
import { showUnderFields } from '../../components/FormDialog.tsx';

export interface AccessForm<Fields extends object> {
  readonly form: FormInstance<Fields>;
  readonly failure: CallFailure | null;
  readonly busy: boolean;
  readonly submit: (fields: Fields) => Promise<void>;
}

/** A form on a page of its own: what was typed stays when the office says no. */
export function useAccessForm<Fields extends object>(
  send: (fields: Fields) => Promise<void>,
): AccessForm<Fields> {
  const [form] = Form.useForm<Fields>();
  const t = useText();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const submit = async (fields: Fields): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await send(fields);
    } catch (error) {
      const failed = failureOf(error);
      setFailure(showUnderFields(form, failed, t) ? null : failed);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { form, failure, busy, submit };
}
