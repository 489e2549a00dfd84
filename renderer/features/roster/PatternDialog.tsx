import { Alert, Button, Input, InputNumber, Modal, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import {
  codeBook,
  PATTERN_STARTS,
  type Pattern,
  type PatternStart,
  readCodes,
  rotation,
} from '../../../shared/features/roster/pattern.ts';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { codeOf, repeat } from './roster-acts.ts';

/** 按日, 按周, 按月 and the rotations that offices work by; each is a sequence that may be changed. */
const MODELS = ['daily', 'weekly', 'threeShifts', 'fourOnTwoOff', 'dutyTwoOff', 'own'] as const;
type Model = (typeof MODELS)[number];

/** Repeats a sequence of shifts over what is chosen, or over the whole month, and shows it before it is done. */
export const PatternDialog = observer(function PatternDialog(props: {
  readonly store: MonthRosterStore;
  readonly onClose: () => void;
}) {
  const { store, onClose } = props;
  const api = useApi();
  const t = useText();
  const templates = useLoaded(() => api.roster.templates(), [api]);
  const first = store.shiftKinds.find(({ active }) => active);
  const [model, setModel] = useState<Model>('weekly');
  const [codes, setCodes] = useState(() => codesOf(store, 'weekly'));
  const [start, setStart] = useState<PatternStart>('monday');
  const [offset, setOffset] = useState(0);
  const [whole, setWhole] = useState(() => {
    const { top, bottom, left, right } = store.selection.range;
    return top === bottom && left === right;
  });
  const steps = readCodes(codes, codeBook(store.shiftKinds));
  const range = whole
    ? { top: 0, left: 0, bottom: store.members.length - 1, right: store.days.length - 1 }
    : store.selection.range;
  const pattern: Pattern | null = steps === null || steps.length === 0 ? null : { steps, start, offset };
  const changes = pattern === null ? [] : repeat(store, range, pattern);

  useEffect(() => {
    store.propose(changes);
    return () => store.propose([]);
    // The changes follow from these.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, codes, start, offset, whole]);

  const choose = (chosen: Model): void => {
    setModel(chosen);
    setCodes(codesOf(store, chosen));
    setStart(chosen === 'weekly' ? 'monday' : 'selection');
    setOffset(chosen === 'threeShifts' || chosen === 'fourOnTwoOff' || chosen === 'dutyTwoOff' ? 1 : 0);
  };
  const sequences = (templates.loadable.value ?? []).filter(({ kind }) => kind === 'sequence');
  return (
    <Modal
      open
      title={t('roster.pattern')}
      width={560}
      mask={false}
      okText={t('roster.fillCells', { count: changes.length })}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: changes.length === 0 }}
      onCancel={onClose}
      afterClose={() => store.focusGrid()}
      onOk={() => {
        store.propose([]);
        store.apply(changes);
        onClose();
      }}
    >
      <div className="roster-form">
        <label className="roster-field">
          <span>{t('roster.patternKind')}</span>
          <Select
            value={model}
            onChange={choose}
            options={MODELS.map((value) => ({ value, label: t(`roster.model.${value}`) }))}
          />
        </label>
        {sequences.length === 0 ? null : (
          <div className="roster-bar">
            {sequences.map(({ id, name, rows }) => (
              <Button
                key={id}
                size="small"
                onClick={() => {
                  setModel('own');
                  setCodes((rows[0] ?? []).map((step) => codeOf(store, step) || '-').join(' '));
                }}
              >
                {name}
              </Button>
            ))}
          </div>
        )}
        <label className="roster-field">
          <span>{t('roster.sequence')}</span>
          <Input
            autoFocus
            value={codes}
            maxLength={200}
            onChange={(event) => {
              setModel('own');
              setCodes(event.target.value);
            }}
          />
        </label>
        {pattern === null ? (
          <Alert
            type="warning"
            title={t('roster.sequenceWrong', { code: first?.code ?? '', rest: REST_SIGN })}
          />
        ) : null}
        <label className="roster-field">
          <span>{t('roster.offset')}</span>
          <InputNumber
            min={0}
            max={60}
            precision={0}
            value={offset}
            onChange={(value) => setOffset(value ?? 0)}
          />
        </label>
        <Radio.Group
          value={start}
          onChange={(event) => setStart(event.target.value === 'monday' ? 'monday' : 'selection')}
          options={PATTERN_STARTS.map((value) => ({ value, label: t(`roster.patternStart.${value}`) }))}
        />
        <Radio.Group
          value={whole}
          onChange={(event) => setWhole(event.target.value === true)}
          options={[
            { value: true, label: t('roster.wholeMonth') },
            { value: false, label: t('roster.chosenCells') },
          ]}
        />
        <p className="soft">{t('roster.patternNote')}</p>
      </div>
    </Modal>
  );
});

function codesOf(store: MonthRosterStore, model: Model): string {
  const active = store.shiftKinds.filter((kind) => kind.active);
  const [first] = active;
  if (first === undefined) return '';
  const three = active.slice(0, 3).map(({ id }) => id);
  const duty = active.find(({ lengthMinutes }) => lengthMinutes === 1440) ?? first;
  const work: Assignment = first.id;
  const steps: Readonly<Record<Model, readonly Assignment[]>> = {
    daily: [work],
    weekly: rotation([work], 5, 2),
    threeShifts: rotation(three, 2, 2),
    fourOnTwoOff: rotation([work], 4, 2),
    dutyTwoOff: rotation([duty.id], 1, 2),
    own: [],
  };
  return steps[model].map((step) => codeOf(store, step)).join(' ');
}
