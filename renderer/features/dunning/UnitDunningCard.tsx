import './dunning.css';
import { Button, Dropdown, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { HouseholdDunning } from '../../../shared/features/dunning/acts.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ActDialog } from './ActDialog.tsx';
import { ActList } from './ActList.tsx';
import { DisputeDialog, HardshipDialog } from './HoldDialogs.tsx';
import { LevelTag, LimitationTable } from './LimitationTable.tsx';
import { PromiseDialog } from './PromiseDialog.tsx';
import { SuitDialog } from './SuitDialog.tsx';
import { stageWords } from './stage-words.ts';

type Doing = 'act' | 'promise' | 'dispute' | 'hardship' | 'suit';

/** How a household is pressed for what it owes, on its one-screen file; of a past day there is nothing to press. */
export const UnitDunningCard = observer(function UnitDunningCard({ unitId, on, onRecorded }: UnitCardProps) {
  const { api } = useApp();
  const t = useText();
  const household = useLoaded(() => api.dunning.household({ unitId }), [api, unitId]);
  if (on !== null) return null;
  const changed = (): void => {
    household.reload();
    onRecorded();
  };
  return (
    <section className="panel unit-card dunning-card" aria-label={t('dunning.title')}>
      <LoadedView of={household}>{(value) => <Card household={value} onChanged={changed} />}</LoadedView>
    </section>
  );
});

function Card({
  household,
  onChanged,
}: {
  readonly household: HouseholdDunning;
  readonly onChanged: () => void;
}) {
  const t = useText();
  const { role } = useStaff();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { unitId, unitName, owedCents, charges, acts, line } = household;
  const close = (): void => setDoing(null);
  const owes = charges.length > 0;
  return (
    <>
      <div className="panel-head">
        <h2 className="panel-title">{t('dunning.title')}</h2>
        {owes && DESK_ROLES.includes(role) ? (
          <span className="unit-card-links">
            <Button size="small" onClick={() => setDoing('act')}>
              {t('dunning.record')}
            </Button>
            <Button size="small" onClick={() => setDoing('promise')}>
              {t('dunning.promiseRecord')}
            </Button>
            {SUPERVISING_ROLES.includes(role) ? <More role={role} onChoose={setDoing} /> : null}
          </span>
        ) : null}
      </div>
      {owes || acts.length > 0 ? null : <p className="soft">{t('dunning.card.none')}</p>}
      {line === null ? null : (
        <p className="dunning-line-note">
          <a href={`#/fees/dunning/${line.planId}`}>
            {t('dunning.card.line', {
              month: line.month,
              stage: stageWords(line.stage, t),
              status: t(`dunning.status.${line.status}`),
              name: line.assigneeName === '' ? t('dunning.nobody') : line.assigneeName,
              dueBy: line.dueBy,
            })}
          </a>
        </p>
      )}
      {owes ? <Limitation household={household} /> : null}
      <Promises household={household} onChanged={onChanged} />
      <Holds household={household} onChanged={onChanged} />
      {acts.length === 0 ? null : (
        <>
          <h3 className="dunning-subtitle">{t('dunning.card.acts', { count: acts.length })}</h3>
          <ActList acts={acts} onChanged={onChanged} />
        </>
      )}
      <ActDialog
        about={doing === 'act' ? { unitId, unitName, kind: 'call', stage: line?.stage ?? null } : null}
        onClose={close}
        onRecorded={onChanged}
      />
      <PromiseDialog
        about={doing === 'promise' ? { unitId, unitName, owedCents } : null}
        onClose={close}
        onRecorded={onChanged}
      />
      <DisputeDialog open={doing === 'dispute'} household={household} onClose={close} onDone={onChanged} />
      <HardshipDialog open={doing === 'hardship'} household={household} onClose={close} onDone={onChanged} />
      <SuitDialog
        open={doing === 'suit'}
        unitId={unitId}
        unitName={unitName}
        onClose={close}
        onDone={onChanged}
      />
    </>
  );
}

function More({ role, onChoose }: { readonly role: string; readonly onChoose: (doing: Doing) => void }) {
  const t = useText();
  const items: { key: Doing; label: string }[] = [
    { key: 'dispute', label: t('dunning.holdPlace') },
    ...(role === 'manager' ? [{ key: 'hardship' as const, label: t('dunning.hardship') }] : []),
    { key: 'suit', label: t('dunning.suit') },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        onClick: ({ key }) => {
          const chosen = items.find((item) => item.key === key);
          if (chosen !== undefined) onChoose(chosen.key);
        },
      }}
    >
      <Button size="small">{t('dunning.more')}</Button>
    </Dropdown>
  );
}

function Limitation({ household }: { readonly household: HouseholdDunning }) {
  const t = useText();
  const [shown, setShown] = useState(false);
  const [first] = household.charges.toSorted((one, other) =>
    one.limitationEndsOn < other.limitationEndsOn ? -1 : 1,
  );
  if (first === undefined) return null;
  return (
    <>
      <p className="dunning-line-note">
        <strong>{t('dunning.card.limitation')}</strong>{' '}
        {t('dunning.card.limitationOf', { date: first.limitationEndsOn })} <LevelTag level={first.level} />
        <Button type="link" size="small" onClick={() => setShown(!shown)}>
          {t(shown ? 'dunning.card.hideLimitation' : 'dunning.card.showLimitation')}
        </Button>
      </p>
      {shown ? (
        <>
          <p className="soft dunning-law">
            <Tag variant="filled" color="blue">
              {t('dunning.card.lawTag')}
            </Tag>
            {t('dunning.limitation.law')}
          </p>
          <LimitationTable charges={household.charges} />
        </>
      ) : null}
    </>
  );
}

function Promises({
  household,
  onChanged,
}: {
  readonly household: HouseholdDunning;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<number | null>(null);
  const { promises } = household;
  if (promises.length === 0) return null;
  return (
    <ul className="unit-lines">
      {promises.map((promise) => (
        <li key={promise.id}>
          <span>
            {t('dunning.promiseLine', {
              by: promise.promisedBy,
              total: formatMoney(promise.totalCents),
              received: formatMoney(promise.receivedCents),
            })}
            {promise.nextDueOn === null ? null : (
              <span className="soft"> · {t('dunning.promiseNext', { date: promise.nextDueOn })}</span>
            )}
          </span>
          <span>
            <Tag variant="filled" color={promise.state === 'broken' ? 'red' : 'default'}>
              {t(`dunning.promise.${promise.state}`)}
            </Tag>
            {DESK_ROLES.includes(role) && (promise.state === 'running' || promise.state === 'broken') ? (
              <Button type="text" size="small" onClick={() => setWithdrawing(promise.id)}>
                {t('dunning.withdraw')}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
      <ReasonDialog
        open={withdrawing !== null}
        title={t('dunning.withdrawAsk')}
        okText={t('dunning.withdraw')}
        note={t('dunning.withdrawAsk')}
        submit={async (reason, options) => {
          await api.dunning.withdrawPromise({ id: withdrawing ?? 0, reason }, options);
          notices.succeed('dunning.withdrawDone');
          setWithdrawing(null);
          onChanged();
        }}
        onClose={() => setWithdrawing(null)}
      />
    </ul>
  );
}

function Holds({
  household,
  onChanged,
}: {
  readonly household: HouseholdDunning;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [lifting, setLifting] = useState<number | null>(null);
  const holds = household.holds.filter((hold) => hold.holds);
  if (holds.length === 0) return null;
  return (
    <ul className="unit-lines">
      {holds.map((hold) => (
        <li key={hold.id}>
          <span>
            {t('dunning.holdLine', {
              kind: t(`dunning.hold.${hold.kind}`),
              until: hold.untilOn,
              reason: hold.reason,
            })}
          </span>
          {SUPERVISING_ROLES.includes(role) ? (
            <Button type="text" size="small" onClick={() => setLifting(hold.id)}>
              {t('dunning.lift')}
            </Button>
          ) : null}
        </li>
      ))}
      <ReasonDialog
        open={lifting !== null}
        title={t('dunning.lift')}
        okText={t('dunning.lift')}
        note={t('dunning.lift')}
        submit={async (reason, options) => {
          await api.dunning.liftHold({ id: lifting ?? 0, reason }, options);
          notices.succeed('dunning.lifted');
          setLifting(null);
          onChanged();
        }}
        onClose={() => setLifting(null)}
      />
    </ul>
  );
}
