import { Button, Form, Input, Select, Spin, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { PUNCH_FIELDS, type PunchClock } from '../../../shared/features/attendance/punch-file.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SheetColumns } from '../../components/SheetColumns.tsx';
import { ImportList } from './ImportList.tsx';
import { PunchCheck } from './PunchCheck.tsx';
import { PunchFileStore } from './punch-file.store.ts';

/** Files of the punch clocks: which clock, the file on its way in, and those that came before. */
export const ImportsView = observer(function ImportsView() {
  const api = useApi();
  const t = useText();
  const [clockId, setClockId] = useState<number | null>(null);
  const [editing, setEditing] = useState<PunchClock | 'new' | null>(null);
  const [revision, setRevision] = useState(0);
  const loaded = useLoaded(() => api.attendance.clocks(), [api, revision]);
  return (
    <div className="attendance-scroll">
      <LoadedView of={loaded}>
        {(clocks) => {
          const clock = clocks.find(({ id }) => id === clockId) ?? clocks[0];
          return clock === undefined ? (
            <EmptyState
              title={t('attendance.noClock')}
              text={t('attendance.noClockText')}
              action={
                <Button type="primary" onClick={() => setEditing('new')}>
                  {t('attendance.clockAdd')}
                </Button>
              }
            />
          ) : (
            <>
              <div className="attendance-bar">
                <Select
                  aria-label={t('attendance.clock')}
                  value={clock.id}
                  popupMatchSelectWidth={false}
                  options={clocks.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={setClockId}
                />
                <Button onClick={() => setEditing(clock)}>{t('attendance.clockEdit')}</Button>
                <Button onClick={() => setEditing('new')}>{t('attendance.clockAdd')}</Button>
                <span className="soft">{t('attendance.numbers', { count: formatCount(clock.numbers) })}</span>
              </div>
              {clock.active ? (
                <ImportFile
                  key={clock.id}
                  clock={clock}
                  onImported={() => setRevision((times) => times + 1)}
                />
              ) : (
                <p>{t('refusal.clockInactive', { clock: clock.name })}</p>
              )}
              <ImportList revision={revision} />
            </>
          );
        }}
      </LoadedView>
      <ClockDialog
        editing={editing}
        onClose={() => setEditing(null)}
        onSaved={(id) => {
          setEditing(null);
          setClockId(id);
          loaded.reload();
        }}
      />
    </div>
  );
});

const ImportFile = observer(function ImportFile(props: {
  readonly clock: PunchClock;
  readonly onImported: () => void;
}) {
  const { clock, onImported } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [store] = useState(() => new PunchFileStore(api, clock.id));
  const takeIn = async (): Promise<void> => {
    const taken = await store.takeIn();
    if (taken === null) return;
    notices.succeed('attendance.import.done', {
      count: taken.newPunches,
      known: taken.knownPunches,
      rejected: taken.rejectedRows,
    });
    onImported();
  };
  return (
    <section className="panel" aria-label={t('attendance.import')}>
      <h2 className="panel-title">{t('attendance.import')}</h2>
      {store.failure === null ? null : <FailureNote failure={store.failure} />}
      <Spin spinning={store.busy} delay={200}>
        {store.step === 'file' ? (
          <FileDrop
            accept=".xlsx,.csv"
            title={t('attendance.import.drop')}
            hint={t('attendance.import.hint')}
            onFile={({ ticket }) => void store.takeFile(ticket)}
          />
        ) : null}
        {store.step === 'columns' ? (
          <SheetColumns
            store={store}
            fields={PUNCH_FIELDS.map((value) => ({ value, label: t(`attendance.field.${value}`) }))}
            remembered={t('attendance.import.remembered')}
            needed={t('attendance.import.needed')}
          />
        ) : null}
        {store.step === 'check' ? <PunchCheck store={store} onTakeIn={() => void takeIn()} /> : null}
      </Spin>
    </section>
  );
});

function ClockDialog(props: {
  readonly editing: PunchClock | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}) {
  const { editing, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const known = editing === 'new' ? null : editing;
  return (
    <FormDialog<{ readonly name: string; readonly active?: boolean }>
      open={editing !== null}
      title={t(known === null ? 'attendance.clockAdd' : 'attendance.clockEdit')}
      okText={t('action.save')}
      initialValues={{ name: known?.name ?? '', active: known?.active ?? true }}
      onClose={onClose}
      submit={async ({ name, active = true }, options) => {
        const saved = await api.attendance.saveClock(
          { id: known?.id ?? null, version: known?.version ?? 0, name, active },
          options,
        );
        notices.succeed('attendance.clockSaved', { name: saved.name });
        onSaved(saved.id);
      }}
    >
      <Form.Item
        name="name"
        label={t('attendance.clockName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={40} />
      </Form.Item>
      {known === null ? null : (
        <Form.Item name="active" label={t('attendance.clockActive')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDialog>
  );
}
