import './filing.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { isUnsettled } from '../../../shared/features/filing/retention.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { EntryAttachments } from './EntryAttachments.tsx';
import { EntryCirculation } from './EntryCirculation.tsx';
import { EntryHolds } from './EntryHolds.tsx';
import { EntryMoves } from './EntryMoves.tsx';
import { EntrySettling } from './EntrySettling.tsx';
import { FilingHistory } from './FilingHistory.tsx';
import { FilingStateTag } from './filing.columns.tsx';

/** One entry of the registers: what it is, where it is on its way, its files, and what keeps it from being destroyed. */
export const EntryPage = observer(function EntryPage({ id }: { readonly id: number }) {
  const api = useApi();
  const loaded = useLoaded(() => api.filing.entry({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(entry: FilingEntry) => <OneEntry entry={entry} onChanged={loaded.reload} />}
    </LoadedView>
  );
});

function OneEntry({ entry, onChanged }: { readonly entry: FilingEntry; readonly onChanged: () => void }) {
  const t = useText();
  const { role } = useStaff();
  const [past, setPast] = useState(false);
  const worksHere = DESK_ROLES.includes(role);
  return (
    <>
      <PageHeader
        up="filing/register"
        title={entry.number === '' ? t(`filingRegister.${entry.register}`) : entry.number}
        detail={<FilingStateTag state={entry.state} />}
        actions={
          <>
            <Button onClick={() => setPast(true)}>{t('filing.history')}</Button>
            {worksHere ? <EntryMoves entry={entry} onChanged={onChanged} /> : null}
          </>
        }
      />
      <div className="filing-desk filing-scroll">
        <div className="filing-column">
          <section className="panel" aria-label={t('filing.facts')}>
            <p className="filing-title">{entry.title}</p>
            {entry.voided === null ? null : (
              <p className="filing-late">
                {t('filing.voidedBy', { by: entry.voided.by, reason: entry.voided.reason })}
              </p>
            )}
            <Facts entry={entry} />
          </section>
          <EntryAttachments entry={entry} worksHere={worksHere} onChanged={onChanged} />
        </div>
        <div className="filing-column">
          {entry.stamp === null ? null : (
            <Archive entry={entry} worksHere={worksHere} onChanged={onChanged} />
          )}
          <EntryCirculation entry={entry} worksHere={worksHere} onChanged={onChanged} />
          <EntryHolds entry={entry} onChanged={onChanged} />
        </div>
      </div>
      <FilingHistory open={past} entry={entry} onClose={() => setPast(false)} />
    </>
  );
}

function Facts({ entry }: { readonly entry: FilingEntry }) {
  const t = useText();
  const late = entry.overdueDays > 0;
  const due = (
    <span className={late ? 'filing-late' : undefined}>
      {late ? `${entry.dueOn} · ${t('filing.overdueDays')} ${entry.overdueDays}` : entry.dueOn}
    </span>
  );
  const unit = entry.unitId === null ? '' : <a href={`#/${unitAddress(entry.unitId)}`}>{entry.unitName}</a>;
  const letter =
    entry.letterId === null ? (
      ''
    ) : (
      <>
        <a href={`#/letters/${entry.letterId}`}>{entry.senderNumber}</a>
        {entry.letterState === 'void' ? <span className="filing-late"> {t('letterState.void')}</span> : null}
      </>
    );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t(entry.register === 'outgoing' ? 'filing.to' : 'filing.from'), entry.correspondent],
    [t(entry.register === 'incoming' ? 'filing.senderNumber' : 'filing.ownNumber'), entry.senderNumber],
    [t('filing.passedOn'), `${entry.passedOn} ${entry.passedTime}`.trim()],
    [t('filing.datedOn'), entry.datedOn ?? ''],
    [t('filing.copies'), String(entry.copies)],
    [t('filing.pages'), entry.pages === null ? '' : String(entry.pages)],
    [t('filing.urgency'), t(`urgency.${entry.urgency}`)],
    [t('filing.secrecy'), t(`secrecy.${entry.secrecy}`)],
    [t('filing.copiedTo'), entry.copiedTo],
    [t('filing.drafter'), entry.drafter],
    [t('filing.reviewer'), entry.reviewer],
    [t('filing.signer'), entry.signer],
    [t('filing.sealedBy'), entry.sealedBy],
    [t('filing.sentBy'), entry.sentBy],
    [t('filing.signedFor'), entry.signedFor],
    [t('filing.proposal'), entry.proposal],
    [t('filing.instruction'), entry.instruction],
    [t('filing.handler'), entry.handler],
    [t('filing.dueOn'), entry.dueOn === null ? '' : due],
    [t('filing.doneOn'), entry.doneOn ?? ''],
    [t('filing.result'), entry.result],
    [t('filing.unit'), unit],
    [t('filing.letter'), letter],
    [t('filing.box'), entry.box],
    [t('filing.note'), entry.note],
    [t('filing.registeredBy'), entry.registeredBy],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What stands on the shelf, and the stamp that the paper bears. */
function Archive(props: {
  readonly entry: FilingEntry;
  readonly worksHere: boolean;
  readonly onChanged: () => void;
}) {
  const t = useText();
  const { entry } = props;
  const { stamp } = entry;
  if (stamp === null) return null;
  const cells = [
    [t('filing.fonds'), stamp.fonds],
    [t('filing.archiveYear'), String(stamp.year)],
    [t('filing.item'), String(stamp.item).padStart(4, '0')],
    [t('filing.organisation'), stamp.organisation],
    [t('filing.period'), stamp.period],
    [t('filing.pages'), stamp.pages === null ? '—' : String(stamp.pages)],
  ] as const;
  return (
    <section className="panel">
      <h2 className="panel-title">{entry.archiveNumber}</h2>
      <table className="filing-stamp" aria-label={t('filing.stamp')}>
        <thead>
          <tr>
            {cells.map(([label]) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {cells.map(([label, value]) => (
              <td key={label}>{value}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="soft">
        {entry.retentionName}
        {isUnsettled(entry) ? null : ` · ${t('filing.keepUntil')} ${entry.keepUntil ?? t('filing.forGood')}`}
      </p>
      {entry.settledYears === null ? null : <EntrySettling {...props} />}
      {entry.disposal === null ? null : (
        <p>
          <a href={`#/filing/disposals/${entry.disposal.id}`}>{entry.disposal.number}</a>
        </p>
      )}
    </section>
  );
}
