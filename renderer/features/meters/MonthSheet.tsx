import { PrinterOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { monthSchema } from '../../../shared/domain/text.ts';
import { READING_FLAGS, type ReadingFlag } from '../../../shared/features/meters/anomaly.ts';
import { METER_KINDS } from '../../../shared/features/meters/meter.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import type { PageProps } from '../../app/page.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useDiscardQuestion } from '../../app/use-discard-question.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { MonthSheetStore, type SheetPlace } from './month-sheet.store.ts';
import { ReplaceCounter } from './ReplaceCounter.tsx';
import { RouteSheetDialog } from './RouteSheetDialog.tsx';
import { focusLine, SheetTable } from './SheetTable.tsx';
import type { SheetLine } from './sheet-line.ts';

/** The month sheet: every meter of a building in the order in which it is walked, typed without the mouse. */
export const MonthSheet = observer(function MonthSheet({ query }: Pick<PageProps, 'query'>) {
  const { api, route, notices } = useApp();
  const { today } = useOffice();
  const { displayName, role } = useStaff();
  const t = useText();
  const [store] = useState(
    () => new MonthSheetStore(api, { place: placeOf(query, today), today, reader: displayName }),
  );
  const [replacing, setReplacing] = useState<SheetLine | null>(null);
  const [printing, setPrinting] = useState(false);
  const begun = useRef(false);
  const mayEdit = DESK_ROLES.includes(role);

  const goOn = (line: SheetLine | null) => {
    if (line !== null) focusLine(line);
    else if (store.lines.length > 0) notices.succeed('readings.allRead');
  };
  const open = async (place: SheetPlace) => {
    await store.open(place);
    const { month, meterKind, buildingId } = store;
    route.replace(`fees/readings/sheet?month=${month}&kind=${meterKind}&place=${buildingId ?? 'main'}`);
    if (mayEdit) {
      const first = store.nextUnread(null);
      if (first !== null) focusLine(first);
    }
  };
  useLeaveGuard(store.wouldLose);
  const mayDiscard = useDiscardQuestion();
  /** Another sheet, where nothing that the office refused or nobody entered would be lost by it. */
  const turnTo = async (place: SheetPlace) => {
    await store.settled();
    if (!store.wouldLose || (await mayDiscard())) await open(place);
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void open(placeOf(query, today));
  });
  const undo = async () => {
    const line = await store.undo(t('readings.undoReason'));
    if (line === null) {
      notices.show({ tone: 'information', text: 'readings.nothingToUndo' });
      return;
    }
    focusLine(line);
    if (line.failure === null) notices.succeed('readings.undone', { place: placeName(line) });
  };
  const placeName = ({ row }: SheetLine) => row.place || t('readings.wholeEstate');
  useShortcuts(mayEdit ? [{ keys: 'Ctrl+Z', does: 'readings.undo', run: () => void undo() }] : []);

  const { month, meterKind, buildingId, phase, failure, progress } = store;
  const nameOf = (place: (typeof store.places)[number]) =>
    place.buildingId === null ? t('readings.mainMeters') : place.building;
  const here = store.places.find((place) => place.buildingId === buildingId);
  return (
    <section className="month-sheet">
      <div className="month-sheet-bar">
        <MonthInput
          allowClear={false}
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) void turnTo({ month: chosen, meterKind, buildingId });
          }}
        />
        <Segmented
          aria-label={t('readings.kind')}
          value={meterKind}
          options={METER_KINDS.map((kind) => ({ value: kind, label: t(`meterKind.${kind}`) }))}
          onChange={(kind) => void turnTo({ month, meterKind: kind, buildingId })}
        />
        <Select
          aria-label={t('readings.place')}
          className="month-sheet-place"
          value={here === undefined ? null : (buildingId ?? 0)}
          options={store.places.map((place) => {
            const { read, meters } = store.progressOf(place);
            const values = { place: nameOf(place), read: formatCount(read), meters: formatCount(meters) };
            return { value: place.buildingId ?? 0, label: t('readings.placeProgress', values) };
          })}
          onChange={(id) => void turnTo({ month, meterKind, buildingId: id === 0 ? null : id })}
        />
        <span className="month-sheet-progress" aria-live="polite">
          {t('readings.progress', { read: formatCount(progress.read), meters: formatCount(progress.meters) })}
        </span>
        <span className="month-sheet-tools">
          <ImportButton kind="readings" />
          <Button
            icon={<PrinterOutlined aria-hidden="true" />}
            disabled={store.lines.length === 0}
            onClick={() => setPrinting(true)}
          >
            {t('readings.print')}
          </Button>
        </span>
      </div>
      <div className="month-sheet-bar">
        <Segmented
          aria-label={t('readings.state')}
          value={store.filter}
          options={(['all', 'unread', 'flagged'] as const).map((value) => ({
            value,
            label: t(`readings.filter.${value}`),
          }))}
          onChange={(filter) => store.setFilter(filter)}
        />
        {store.filter === 'flagged' ? (
          <Select<ReadingFlag | 'any'>
            aria-label={t('readings.flag')}
            className="month-sheet-flag"
            value={store.flag ?? 'any'}
            options={[
              { value: 'any', label: t('readings.anyFlag') },
              ...READING_FLAGS.map((flag) => ({ value: flag, label: t(`readingFlag.${flag}`) })),
            ]}
            onChange={(flag) => store.setFilter('flagged', flag === 'any' ? null : flag)}
          />
        ) : null}
        {mayEdit ? (
          <>
            <label className="month-sheet-field">
              {t('readings.readOn')}
              <DateInput
                allowClear={false}
                value={store.readOn}
                max={today}
                onChange={(day) => {
                  if (day !== null) store.setReadOn(day);
                }}
              />
            </label>
            <label className="month-sheet-field">
              {t('readings.reader')}
              <Input
                value={store.reader}
                maxLength={40}
                onChange={(event) => store.setReader(event.target.value)}
              />
            </label>
            <Button onClick={() => goOn(store.nextUnread(null))}>{t('readings.next')}</Button>
            <Button
              icon={<UndoOutlined aria-hidden="true" />}
              disabled={store.entered.length === 0}
              onClick={() => void undo()}
            >
              {t('readings.undo')}
            </Button>
          </>
        ) : null}
      </div>
      {mayEdit ? <p className="soft month-sheet-keys">{t('readings.keys')}</p> : null}
      {phase === 'failed' && failure !== null ? (
        <FailureNote failure={failure} onRetry={() => void open({ month, meterKind, buildingId })} />
      ) : null}
      {phase === 'ready' && store.lines.length === 0 ? (
        <EmptyState
          title={t('readings.none')}
          text={t('readings.noneText')}
          action={<ImportButton kind="meters" />}
        />
      ) : (
        <SheetTable
          store={store}
          mayEdit={mayEdit}
          onGoOn={goOn}
          onReplace={setReplacing}
          onUndo={() => void undo()}
        />
      )}
      <ReplaceCounter
        line={replacing}
        store={store}
        onClose={() => setReplacing(null)}
        onDone={(line) => {
          setReplacing(null);
          // Once the dialog has let the focus go.
          requestAnimationFrame(() => goOn(store.nextUnread(line) ?? line));
        }}
      />
      {printing ? (
        <RouteSheetDialog
          month={month}
          meterKind={meterKind}
          place={here === undefined ? '' : nameOf(here)}
          rows={store.lines.map(({ row }) => row)}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </section>
  );
});

/** The sheet that an address names; this month's water of the first building without one. */
function placeOf(query: ReadonlyMap<string, string>, today: string): SheetPlace {
  const place = query.get('place');
  const buildingId = Number(place);
  return {
    month: monthSchema.safeParse(query.get('month')).data ?? today.slice(0, 7),
    meterKind: METER_KINDS.find((kind) => kind === query.get('kind')) ?? 'water',
    ...(place === 'main' ? { buildingId: null } : buildingId > 0 ? { buildingId } : {}),
  };
}
