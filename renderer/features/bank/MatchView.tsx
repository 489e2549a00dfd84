import { observer } from 'mobx-react-lite';
import { Fragment, useState } from 'react';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import type { OpenItems } from '../../../shared/features/bank/bank-match.ts';
import { tenderName } from '../../../shared/features/bank/suggest-matches.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MatchBar } from './MatchBar.tsx';
import { MatchTools } from './MatchTools.tsx';
import { MatchStore } from './match.store.ts';
import { PickTable } from './PickTable.tsx';
import { Suggested } from './Suggested.tsx';

/** What is open on an account: the bank on the left, receipts and papers of deposits on the right. */
export const MatchView = observer(function MatchView(props: {
  readonly account: BankAccount;
  readonly all: readonly BankAccount[];
}) {
  const { account, all } = props;
  const api = useApi();
  const accountId = account.id;
  const loaded = useLoaded(() => api.bank.openItems({ accountId }), [api, accountId]);
  return (
    <LoadedView of={loaded}>
      {(items) => <OpenDesk key={accountId} account={account} all={all} first={items} />}
    </LoadedView>
  );
});

const OpenDesk = observer(function OpenDesk(props: {
  readonly account: BankAccount;
  readonly all: readonly BankAccount[];
  readonly first: OpenItems;
}) {
  const { account, all, first } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [store] = useState(() => new MatchStore(first));
  const { lines, tenders, lineCount, tenderCount } = store.items;
  const reload = async (): Promise<void> => {
    store.show(await api.bank.openItems({ accountId: account.id }));
  };
  const matching = useAction(async () => {
    if (!store.matchable) return;
    await api.bank.match({
      accountId: account.id,
      lineIds: [...store.lineIds],
      tenders: store.tenders.map(({ paper, paperId, position }) => ({ paper, paperId, position })),
      feeCents: store.feeCents,
      reason: store.feeCents > 0 ? store.reason : '',
    });
    notices.succeed('bank.match.done');
    await reload();
  });
  const match = (): void => void matching.run();
  return (
    <>
      <MatchTools account={account} all={all} store={store} onChanged={reload} />
      <div className="bank-desk">
        <section className="panel" aria-label={t('bank.match.lines', { count: lineCount })}>
          <h2 className="panel-title">{t('bank.match.lines', { count: formatCount(lineCount) })}</h2>
          {lines.length === 0 ? <p className="soft">{t('bank.match.linesNone')}</p> : null}
          <PickTable
            label={t('bank.match.lines', { count: lineCount })}
            columns={[
              { header: t('bank.match.date') },
              { header: t('bank.match.amount'), figure: true },
              { header: t('bank.match.about') },
            ]}
            picked={new Set([...store.lineIds].map(String))}
            onToggle={(name) => store.toggleLine(Number(name))}
            onEnter={match}
            rows={lines.map(({ id, postedOn, amountCents, reference, counterparty, remark }) => ({
              name: String(id),
              label: `${postedOn} ${formatMoney(amountCents)} ${reference}`,
              cells: [
                postedOn,
                formatMoney(amountCents),
                <Fragment key="about">
                  {[counterparty, remark, reference].filter((text) => text !== '').join(' · ')}
                  <Suggested store={store} lineId={id} />
                </Fragment>,
              ],
            }))}
          />
          {lines.length < lineCount ? (
            <p className="soft">{t('bank.match.shown', { shown: formatCount(lines.length) })}</p>
          ) : null}
        </section>
        <section className="panel" aria-label={t('bank.match.tenders', { count: tenderCount })}>
          <h2 className="panel-title">{t('bank.match.tenders', { count: formatCount(tenderCount) })}</h2>
          {tenders.length === 0 ? <p className="soft">{t('bank.match.tendersNone')}</p> : null}
          <PickTable
            label={t('bank.match.tenders', { count: tenderCount })}
            columns={[
              { header: t('bank.match.date') },
              { header: t('bank.match.amount'), figure: true },
              { header: t('bank.match.method') },
              { header: t('bank.match.receipt') },
              { header: t('bank.match.payer') },
            ]}
            picked={store.tenderNames}
            onToggle={store.toggleTender}
            onEnter={match}
            rows={tenders.map((tender) => ({
              name: tenderName(tender),
              label: `${tender.receivedOn} ${formatMoney(tender.amountCents)} ${tender.number}`,
              cells: [
                tender.receivedOn,
                formatMoney(tender.amountCents),
                t(`tender.${tender.method}`),
                <Fragment key="paper">
                  {tender.paper === 'deposit' ? (
                    <span className="soft">{t('bank.match.deposit')} </span>
                  ) : null}
                  <a
                    href={`#/fees/${tender.paper === 'deposit' ? 'deposits/papers' : 'receipts'}/${tender.paperId}`}
                  >
                    {tender.number}
                  </a>
                </Fragment>,
                [tender.unitName, tender.payerName, tender.voucherNumber]
                  .filter((text) => text !== '')
                  .join(' · '),
              ],
            }))}
          />
          {tenders.length < tenderCount ? (
            <p className="soft">{t('bank.match.shown', { shown: formatCount(tenders.length) })}</p>
          ) : null}
        </section>
      </div>
      <MatchBar account={account} store={store} busy={matching.busy} onMatch={match} onChanged={reload} />
    </>
  );
});
