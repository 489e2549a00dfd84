import { Button, Checkbox, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { EnterLineDialog } from './EnterLineDialog.tsx';
import type { MatchStore } from './match.store.ts';
import { TakeLineDialog } from './TakeLineDialog.tsx';

/** What is picked on both sides, and what can be done with it. */
export const MatchBar = observer(function MatchBar(props: {
  readonly account: BankAccount;
  readonly store: MatchStore;
  readonly busy: boolean;
  readonly onMatch: () => void;
  readonly onChanged: () => Promise<void>;
}) {
  const { account, store, busy, onMatch, onChanged } = props;
  const { role } = useStaff();
  const t = useText();
  const [asking, setAsking] = useState<'enter' | 'take' | null>(null);
  const { loneLine, differenceCents } = store;
  if (!SUPERVISING_ROLES.includes(role)) return null;
  return (
    <div className="bank-bar bank-match-bar">
      <span>
        {t('bank.match.bankSum')} <strong className="figure">{formatMoney(store.bankCents)}</strong>
      </span>
      <span>
        {t('bank.match.bookSum')} <strong className="figure">{formatMoney(store.bookCents)}</strong>
      </span>
      <span data-off={differenceCents !== store.feeCents}>
        {t('bank.match.difference')} <strong className="figure">{formatMoney(differenceCents)}</strong>
      </span>
      {differenceCents > 0 && store.lineIds.size > 0 ? (
        <>
          <Checkbox checked={store.asFee} onChange={({ target }) => store.takeAsFee(target.checked)}>
            {t('bank.match.fee')}
          </Checkbox>
          {store.asFee ? (
            <Input
              className="bank-reason"
              aria-label={t('bank.match.reason')}
              placeholder={t('bank.match.reason')}
              maxLength={200}
              value={store.reason}
              onChange={({ target }) => store.write(target.value)}
              onPressEnter={onMatch}
            />
          ) : null}
        </>
      ) : null}
      <Button type="primary" disabled={!store.matchable} loading={busy} onClick={onMatch}>
        {t('bank.match.do')}
      </Button>
      <Button disabled={loneLine === null} onClick={() => setAsking('enter')}>
        {t('bank.match.enter')}
      </Button>
      <Button disabled={loneLine === null || loneLine.amountCents <= 0} onClick={() => setAsking('take')}>
        {t('bank.match.take')}
      </Button>
      <Button type="text" onClick={store.clear}>
        {t('bank.match.clear')}
      </Button>
      <EnterLineDialog
        line={asking === 'enter' ? loneLine : null}
        onClose={() => setAsking(null)}
        onEntered={async () => {
          setAsking(null);
          await onChanged();
        }}
      />
      <TakeLineDialog
        account={account}
        line={asking === 'take' ? loneLine : null}
        onClose={() => setAsking(null)}
      />
    </div>
  );
});
