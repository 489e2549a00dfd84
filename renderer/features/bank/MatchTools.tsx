import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { AccountChoice } from './AccountChoice.tsx';
import type { MatchStore } from './match.store.ts';

/** Everything sure in one step, and that step back. */
export const MatchTools = observer(function MatchTools(props: {
  readonly account: BankAccount;
  readonly all: readonly BankAccount[];
  readonly store: MatchStore;
  readonly onChanged: () => Promise<void>;
}) {
  const { account, all, store, onChanged } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const { sureCount, hash, lastBatch } = store.items;
  const accepting = useAction(async () => {
    const { matches } = await api.bank.acceptSure({ accountId: account.id, hash });
    notices.succeed('bank.match.accepted', { count: matches });
    await onChanged();
  });
  const undoing = useAction(async () => {
    if (lastBatch === null) return;
    const { matches } = await api.bank.undoBatch({ accountId: account.id, batch: lastBatch.batch });
    notices.succeed('bank.match.undone', { count: matches });
    await onChanged();
  });
  const supervises = SUPERVISING_ROLES.includes(role);
  return (
    <div className="bank-bar">
      <AccountChoice account={account} all={all} onChoose={(id) => route.go(`fees/bank/match/${id}`)} />
      {supervises ? (
        <>
          <Button
            type="primary"
            disabled={sureCount === 0}
            loading={accepting.busy}
            onClick={() => void accepting.run()}
          >
            {sureCount === 0
              ? t('bank.match.acceptNone')
              : t('bank.match.accept', { count: formatCount(sureCount) })}
          </Button>
          {lastBatch === null ? null : (
            <Button loading={undoing.busy} onClick={() => void undoing.run()}>
              {t('bank.match.undo', { count: formatCount(lastBatch.matches) })}
            </Button>
          )}
          <a href={`#/fees/bank/accounts/${account.id}`}>{t('bank.import')}</a>
        </>
      ) : null}
      <span className="soft">{t('bank.match.keys')}</span>
    </div>
  );
});
