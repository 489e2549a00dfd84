import { Alert, Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { JobProgress } from '../../components/JobProgress.tsx';

interface Printed {
  readonly printed: number;
  readonly left: number[];
  readonly why: string;
}

/** Prints chosen letters one after the other, and goes on where the printer stopped. */
export const PrintRun = observer(function PrintRun(props: {
  readonly ids: readonly number[];
  readonly onDone: () => void;
}) {
  const { ids, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const printers = useLoaded(() => api.letters.printers(), [api]);
  const printing = useJob<Printed>();
  const [stopped, setStopped] = useState<Printed | null>(null);
  const direct = printers.loadable.value?.direct === true;
  const run = (which: readonly number[]): void => {
    setStopped(null);
    void printing.run(
      () => api.letters.printMany({ ids: [...which] }),
      (result) => {
        if (result.left.length > 0) {
          setStopped(result);
          return;
        }
        notices.succeed('letters.printRunDone', { count: formatCount(result.printed) });
        onDone();
      },
    );
  };
  return (
    <>
      <Tooltip title={direct ? null : t('letters.printRunByDialog')}>
        <Button disabled={!direct} onClick={() => run(ids)}>
          {t('letters.printRun')}
        </Button>
      </Tooltip>
      {stopped === null ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('letters.printRunStopped', {
            count: formatCount(stopped.printed),
            why: stopped.why,
            left: formatCount(stopped.left.length),
          })}
          action={
            <Button size="small" onClick={() => run(stopped.left)}>
              {t('letters.printGoOn')}
            </Button>
          }
        />
      )}
      <JobProgress job={printing} title={t('letters.printRunning')} />
    </>
  );
});
