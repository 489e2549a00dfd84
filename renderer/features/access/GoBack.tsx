import { Button, Form } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Situation } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import type { Arrival } from '../../app/session.store.ts';
import { type Text, useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { GapList } from '../../components/GapList.tsx';
import { RadioTable } from '../../components/RadioTable.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { ManagerFields } from './ManagerFields.tsx';
import type { ManagerWord, ShutOfficeStore } from './shut-office.store.ts';

/** The backups, each with what it would lose, and the manager's password for the chosen one. */
export const GoBack = observer(function GoBack(props: {
  readonly store: ShutOfficeStore;
  readonly onDone: (arrival: Arrival) => Promise<void>;
}) {
  const { store, onDone } = props;
  const t = useText();
  const [form] = Form.useForm<ManagerWord>();
  const { failure, busy, submit } = useFormSubmit(form, async (manager) => {
    const { chosen, chosenMadeAt } = store;
    const work = await store.goBack(manager);
    const time = chosenMadeAt === null ? chosen : formatInstant(chosenMadeAt);
    await onDone({ text: 'shut.done', values: { time, count: formatCount(work) } });
  });
  const { situation, gap, chosen } = store;
  if (situation === null) return null;
  return (
    <section className="shut-part" aria-labelledby="shut-backups">
      <h2 id="shut-backups">{t('shut.backups')}</h2>
      <RadioTable
        label={t('shut.backups')}
        columns={[
          { header: t('safekeeping.column.time') },
          { header: t('safekeeping.column.cause') },
          { header: t('shut.would') },
        ]}
        rows={situation.backups.map((backup) => {
          const made = backup.madeAt === null ? backup.name : formatInstant(backup.madeAt);
          const loss = lossOf(backup, t);
          return {
            value: backup.name,
            label: `${made} · ${loss}`,
            cells: [made, t(`safekeeping.cause.${backup.cause}`), loss],
          };
        })}
        value={chosen}
        onChange={(name) => void store.choose(name)}
      />
      {gap === null ? null : (
        <div aria-live="polite">
          <h3>{t('restore.lost')}</h3>
          <GapList gap={gap} discreet />
        </div>
      )}
      <h3>{t('shut.manager')}</h3>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<ManagerWord>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(manager) => void submit(manager)}
      >
        <ManagerFields />
        <p className="access-note">{t('shut.managerNote')}</p>
        <Button
          className="shut-go"
          type="primary"
          htmlType="submit"
          size="large"
          block
          loading={busy}
          disabled={chosen === ''}
        >
          {t('restore.go')}
        </Button>
      </Form>
    </section>
  );
});

function lossOf({ gap }: Situation['backups'][number], t: Text): string {
  const count = formatCount(gap.work);
  return gap.work === 0 || gap.toAt === null
    ? t('gap.count', { count })
    : t('gap.countLast', { count, last: formatInstant(gap.toAt) });
}
