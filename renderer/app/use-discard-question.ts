import { App } from 'antd';
import { useCallback } from 'react';
import { useText } from './texts.ts';

/** Asks whether what was typed may be lost. */
export function useDiscardQuestion(): () => Promise<boolean> {
  const { modal } = App.useApp();
  const t = useText();
  return useCallback(
    async () =>
      await modal.confirm({
        title: t('leave.title'),
        content: t('leave.text'),
        okText: t('leave.discard'),
        cancelText: t('leave.stay'),
        okButtonProps: { danger: true },
        autoFocusButton: 'cancel',
      }),
    [modal, t],
  );
}
