import { App } from 'antd';
import { useRef, useState } from 'react';
import { useApp } from './app-context.ts';
import { failureOf } from './call-failure.ts';
import { describeFailure } from './describe-error.ts';
import { useText } from './texts.ts';

export interface RunningAction<Arguments extends readonly unknown[]> {
  readonly busy: boolean;
  readonly run: (...values: Arguments) => Promise<void>;
}

/** Runs what a button does: once at a time, and a failure is told in a dialog that says the next step. */
export function useAction<Arguments extends readonly unknown[]>(
  act: (...values: Arguments) => Promise<unknown>,
): RunningAction<Arguments> {
  const { modal } = App.useApp();
  const { notices } = useApp();
  const t = useText();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = async (...values: Arguments): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    notices.dismiss();
    try {
      await act(...values);
    } catch (error) {
      const failure = failureOf(error);
      modal.error({
        title: t('action.failed'),
        content: describeFailure(failure, t),
        okText: t('action.close'),
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, run };
}
