import { Modal } from 'antd';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { currentShortcuts } from './shortcuts.ts';
import { useText } from './texts.ts';

/** Keys that parts of the screen handle by themselves. */
const EVERYWHERE: readonly { readonly keys: string; readonly does: MessageKey }[] = [
  { keys: 'Ctrl+Enter', does: 'keys.confirm' },
  { keys: 'Escape', does: 'keys.back' },
];

/** The keys of the screen one is on. */
export function KeyboardMap({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText();
  const entries = open ? [...currentShortcuts(), ...EVERYWHERE] : [];
  return (
    <Modal open={open} title={t('keys.map')} footer={null} onCancel={onClose} width={480} destroyOnHidden>
      <dl className="key-map">
        {entries.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split('+').map((key) => (
                <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
