import { Button } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { FilingEntry, FilingHold } from '../../../shared/features/filing/filing-entry.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** What keeps an entry from being destroyed, and who may change that. */
export function EntryHolds({
  entry,
  onChanged,
}: {
  readonly entry: FilingEntry;
  readonly onChanged: () => void;
}) {
  const { role } = useStaff();
  const t = useText();
  const mayHold = SUPERVISING_ROLES.includes(role) && entry.state !== 'void' && entry.state !== 'destroyed';
  if (entry.holds.length === 0 && !mayHold) return null;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('filing.holds')}</h2>
        {mayHold ? <PlaceHold of="entry" id={entry.id} name={entry.number} onPlaced={onChanged} /> : null}
      </div>
      <HoldList holds={entry.holds} mayLift={SUPERVISING_ROLES.includes(role)} onLifted={onChanged} />
    </section>
  );
}

export function PlaceHold(props: {
  readonly of: 'entry' | 'unit';
  readonly id: number;
  readonly name: string;
  readonly onPlaced: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const [placing, setPlacing] = useState(false);
  const label = t(props.of === 'unit' ? 'filing.holdUnit' : 'filing.hold');
  return (
    <>
      <Button onClick={() => setPlacing(true)}>{label}</Button>
      <ReasonDialog
        open={placing}
        title={`${label} ${props.name}`}
        okText={label}
        note={t('filing.holdNote')}
        onClose={() => setPlacing(false)}
        submit={async (reason, options) => {
          await api.filing.placeHold({ of: props.of, id: props.id, reason }, options);
          setPlacing(false);
          notices.succeed('filing.holdPlaced');
          props.onPlaced();
        }}
      />
    </>
  );
}

export function HoldList(props: {
  readonly holds: readonly FilingHold[];
  readonly mayLift: boolean;
  readonly onLifted: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const [lifting, setLifting] = useState<FilingHold | null>(null);
  return (
    <>
      <ul className="filing-list">
        {props.holds.map((hold) => (
          <li key={hold.id}>
            <span className="filing-words">
              <span className={hold.lifted === null ? 'filing-late' : 'soft'}>
                {t(hold.of === 'unit' ? 'filing.heldUnitBy' : 'filing.heldBy', {
                  by: hold.placedBy,
                  reason: hold.reason,
                })}
              </span>
              <span className="soft">
                {formatInstant(hold.placedAt)}
                {hold.lifted === null
                  ? ''
                  : ` · ${t('filing.liftedBy', { by: hold.lifted.by, reason: hold.lifted.reason })}`}
              </span>
            </span>
            {hold.lifted === null && props.mayLift ? (
              <Button onClick={() => setLifting(hold)}>{t('filing.liftHold')}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ReasonDialog
        open={lifting !== null}
        title={t('filing.liftHold')}
        okText={t('filing.liftHold')}
        note={t('filing.liftNote')}
        onClose={() => setLifting(null)}
        submit={async (reason, options) => {
          if (lifting === null) return;
          await api.filing.liftHold({ holdId: lifting.id, reason }, options);
          setLifting(null);
          notices.succeed('filing.holdLifted');
          props.onLifted();
        }}
      />
    </>
  );
}
