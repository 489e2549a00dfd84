import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useApi } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** Ticks off the people chosen in the list, one after another, each with an entry of their own. */
export function VerifyChosen(props: {
  readonly people: readonly { readonly personId: number; readonly version: number }[];
  readonly onDone: (count: number) => void;
  /** Whatever came of it, the list is no longer as it was. */
  readonly onEnd: () => void;
}) {
  const api = useApi();
  const t = useText();
  const verify = useAction(async () => {
    try {
      for (const person of props.people) await api.archives.verifyPerson(person);
      props.onDone(props.people.length);
    } finally {
      props.onEnd();
    }
  });
  useShortcuts([{ keys: 'F7', does: 'verification.verify', run: () => void verify.run() }]);
  return (
    <Button
      type="primary"
      icon={<CheckOutlined aria-hidden="true" />}
      loading={verify.busy}
      onClick={() => void verify.run()}
    >
      {t('verification.verify')} <kbd className="key-on-accent">F7</kbd>
    </Button>
  );
}
