import { Alert, Button, Checkbox, InputNumber, Radio, Slider } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { FillProposal } from '../../../shared/features/roster/fill-proposal.ts';
import { FILL_SECONDS } from '../../../shared/features/roster/roster-fill.contract.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import type { Change } from './cell.ts';
import { FillResult } from './FillResult.tsx';
import type { MonthRosterStore } from './month-roster.store.ts';

const FAIR = ['nights', 'weekends', 'holidays'] as const;

interface Wishes {
  readonly replaceUnfixed: boolean;
  readonly usualHours: boolean;
  readonly weights: Readonly<Record<(typeof FAIR)[number], number>>;
  readonly nightsInRow: number;
  readonly seconds: number;
}

const FIRST: Wishes = {
  replaceUnfixed: false,
  usualHours: true,
  weights: { nights: 5, weekends: 5, holidays: 5 },
  nightsInRow: 3,
  seconds: FILL_SECONDS[0],
};

/** Asks for a proposal and shows it in the grid until it is taken over or thrown away. */
export const FillPanel = observer(function FillPanel(props: {
  readonly store: MonthRosterStore;
  readonly onClose: () => void;
}) {
  const { store, onClose } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const job = useJob<FillProposal>();
  const [wishes, setWishes] = useState(FIRST);
  const [proposal, setProposal] = useState<FillProposal | null>(null);
  useEffect(() => () => store.propose([]), [store]);

  const start = (): void => {
    store.propose([]);
    setProposal(null);
    const begin = async () => {
      await store.saving.flush();
      return await api.roster.proposeFill({
        ...wishes,
        rosterId: store.roster.id,
        version: store.saving.version,
      });
    };
    void job.run(begin, (found) => {
      setProposal(found);
      store.propose(changesOf(store, found, wishes.replaceUnfixed));
    });
  };
  const changes = proposal === null ? [] : changesOf(store, proposal, wishes.replaceUnfixed);
  const close = (): void => {
    store.propose([]);
    onClose();
    store.focusGrid();
  };
  const take = (): void => {
    store.propose([]);
    const filled = store.apply(changes);
    notices.succeed('rosterFill.taken', { count: filled });
    close();
  };
  return (
    <aside className="roster-panel roster-fill" aria-label={t('rosterFill.title')}>
      <header>
        <strong>{t('rosterFill.title')}</strong>
        <Button size="small" type="text" onClick={close}>
          {t('action.close')}
        </Button>
      </header>
      <JobProgress job={job} title={t('rosterFill.running')} />
      {proposal === null ? (
        <WishForm wishes={wishes} onChange={setWishes} />
      ) : (
        <FillResult proposal={proposal} />
      )}
      <div className="roster-bar">
        {proposal === null ? (
          <Button type="primary" onClick={start}>
            {t('rosterFill.start')}
          </Button>
        ) : (
          <>
            <Button type="primary" disabled={changes.length === 0} onClick={take}>
              {t('rosterFill.take', { count: changes.length })}
            </Button>
            <Button
              onClick={() => {
                store.propose([]);
                setProposal(null);
              }}
            >
              {t('rosterFill.drop')}
            </Button>
          </>
        )}
      </div>
    </aside>
  );
});

/** What of a proposal may still go in: a cell that somebody filled or fixed meanwhile is theirs. */
function changesOf(store: MonthRosterStore, { cells }: FillProposal, replaceUnfixed: boolean): Change[] {
  return cells.flatMap(({ employeeId, day, shiftKindId }) => {
    const { to, fixed } = store.cellAt({ employeeId, day });
    if (fixed || (to !== 'empty' && !replaceUnfixed)) return [];
    const cell = { to: shiftKindId ?? ('rest' as const), fixed: false };
    return to === cell.to ? [] : [{ employeeId, day, cell }];
  });
}

function WishForm(props: { readonly wishes: Wishes; readonly onChange: (wishes: Wishes) => void }) {
  const { wishes, onChange } = props;
  const t = useText();
  return (
    <div className="roster-form">
      <Alert type="info" title={t('rosterFill.intro')} />
      <Checkbox
        checked={wishes.usualHours}
        onChange={({ target }) => onChange({ ...wishes, usualHours: target.checked })}
      >
        {t('rosterFill.usualHours')}
      </Checkbox>
      <Checkbox
        checked={wishes.replaceUnfixed}
        onChange={({ target }) => onChange({ ...wishes, replaceUnfixed: target.checked })}
      >
        {t('rosterFill.replaceUnfixed')}
      </Checkbox>
      <fieldset className="roster-weights">
        <legend>{t('rosterFill.weights')}</legend>
        {FAIR.map((kind) => (
          <div key={kind} className="roster-weight">
            <span>{t(`rosterFill.${kind}`)}</span>
            <Slider
              min={0}
              max={10}
              value={wishes.weights[kind]}
              ariaLabelForHandle={t(`rosterFill.${kind}`)}
              onChange={(value) => onChange({ ...wishes, weights: { ...wishes.weights, [kind]: value } })}
            />
            <output>{wishes.weights[kind]}</output>
          </div>
        ))}
      </fieldset>
      <label className="roster-field">
        <span>{t('rosterFill.nightsInRow')}</span>
        <InputNumber
          min={1}
          max={7}
          precision={0}
          value={wishes.nightsInRow}
          onChange={(value) => onChange({ ...wishes, nightsInRow: value ?? FIRST.nightsInRow })}
        />
      </label>
      <div className="roster-field">
        <span id="fill-seconds">{t('rosterFill.seconds')}</span>
        <Radio.Group
          aria-labelledby="fill-seconds"
          value={wishes.seconds}
          onChange={({ target }) => onChange({ ...wishes, seconds: Number(target.value) })}
          options={FILL_SECONDS.map((value) => ({
            value,
            label: t('rosterFill.secondsValue', { count: value }),
          }))}
        />
      </div>
    </div>
  );
}
