import { Alert, Button } from 'antd';
import { useState } from 'react';
import { formatCount } from '../../app/format.ts';
import type { Arrival } from '../../app/session.store.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ManagerFields } from './ManagerFields.tsx';
import type { ManagerWord, ShutOfficeStore } from './shut-office.store.ts';

/** The second way out: the manager takes the file as it is, and answers for it. */
export function KeepAsItIs(props: {
  readonly store: ShutOfficeStore;
  readonly onDone: (arrival: Arrival) => Promise<void>;
}) {
  const { store, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <section className="shut-part" aria-labelledby="shut-other">
      <h2 id="shut-other">{t('shut.keepAnother')}</h2>
      <Button onClick={() => setOpen(true)}>{t('shut.keep')}</Button>
      <FormDialog<ManagerWord>
        open={open}
        danger
        title={t('shut.keepTitle')}
        okText={t('shut.keepTitle')}
        onClose={() => setOpen(false)}
        submit={async (manager) => {
          const work = await store.keep(manager);
          await onDone({ text: 'shut.kept', values: { count: formatCount(work) } });
        }}
      >
        <Alert className="shut-problem" type="warning" showIcon title={t('shut.keepText')} />
        <ManagerFields />
      </FormDialog>
    </section>
  );
}
