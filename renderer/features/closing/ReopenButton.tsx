import { Button } from 'antd';
import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** Opens a closed shift, day or month again, for a reason and with a second person. */
export function ReopenButton(props: {
  readonly does: 'closing.reopenShift' | 'closing.reopenDay' | 'closing.reopenMonth';
  /** Which one, in words. */
  readonly which: string;
  readonly disabled?: boolean;
  readonly reopen: (reason: string, options: { readonly key: string }) => Promise<unknown>;
  readonly onReopened: () => void;
}) {
  const { does, which, disabled = false, reopen, onReopened } = props;
  const { notices } = useApp();
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button danger disabled={disabled} onClick={() => setAsking(true)}>
        {t(does)}
      </Button>
      <ReasonDialog
        open={asking}
        title={`${t(does)} ${which}`}
        okText={t(does)}
        note={t(`${does}.note`)}
        onClose={() => setAsking(false)}
        submit={async (reason, options) => {
          await reopen(reason, options);
          notices.succeed('closing.reopened');
          setAsking(false);
          onReopened();
        }}
      />
    </>
  );
}
