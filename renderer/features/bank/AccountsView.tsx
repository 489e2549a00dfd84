import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { AccountDialog } from './AccountDialog.tsx';
import { ImportStatement } from './ImportStatement.tsx';
import { StatementList } from './StatementList.tsx';

/** The bank accounts of the office and the statements of the chosen one. */
export const AccountsView = observer(function AccountsView({ asked }: { readonly asked: number }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState<BankAccount | 'new' | null>(null);
  const [chosen, setChosen] = useState(asked);
  const loaded = useLoaded(() => api.bank.accounts(), [api]);
  const manages = MANAGER_ONLY.includes(role);
  return (
    <div className="bank-scroll">
      <LoadedView of={loaded}>
        {(accounts) => {
          const account = accounts.find(({ id }) => id === chosen) ?? accounts[0] ?? null;
          return (
            <>
              <section className="panel" aria-label={t('bank.part.accounts')}>
                {accounts.length === 0 ? (
                  <EmptyState title={t('bank.none')} text={t('bank.noneText')} />
                ) : (
                  <AccountTable accounts={accounts} chosen={account} onChoose={setChosen} />
                )}
                <div className="bank-bar bank-note">
                  {manages ? (
                    <>
                      <Button onClick={() => setEditing('new')}>{t('bank.addAccount')}</Button>
                      {account === null ? null : (
                        <Button onClick={() => setEditing(account)}>{t('bank.editAccount')}</Button>
                      )}
                    </>
                  ) : (
                    <span className="soft">{t('bank.readOnly')}</span>
                  )}
                </div>
              </section>
              {account === null ? null : (
                <>
                  {SUPERVISING_ROLES.includes(role) && account.active ? (
                    <ImportStatement
                      key={`import ${account.id}`}
                      account={account}
                      onImported={loaded.reload}
                    />
                  ) : null}
                  <StatementList
                    key={`${account.id} ${account.linesThrough ?? ''} ${account.openLines}`}
                    accountId={account.id}
                    onChanged={loaded.reload}
                  />
                </>
              )}
            </>
          );
        }}
      </LoadedView>
      <AccountDialog
        account={editing}
        onClose={() => setEditing(null)}
        onSaved={({ id }) => {
          setEditing(null);
          setChosen(id);
          loaded.reload();
        }}
      />
    </div>
  );
});

function AccountTable(props: {
  readonly accounts: readonly BankAccount[];
  readonly chosen: BankAccount | null;
  readonly onChoose: (accountId: number) => void;
}) {
  const { accounts, chosen, onChoose } = props;
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('bank.name')}</th>
          <th>{t('bank.bank')}</th>
          <th>{t('bank.methods')}</th>
          <th className="figure">{t('bank.opening')}</th>
          <th>{t('bank.linesThrough')}</th>
          <th>{t('bank.signedThrough')}</th>
          <th>{t('bank.open')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id} data-chosen={account.id === chosen?.id}>
            <td>
              <Button
                type="link"
                aria-pressed={account.id === chosen?.id}
                onClick={() => onChoose(account.id)}
              >
                {account.name}
              </Button>
              {account.active ? null : <Tag variant="filled">{t('bank.inactive')}</Tag>}
            </td>
            <td>
              {account.bank} ****{account.lastFour}
            </td>
            <td>{account.methods.map(({ method }) => t(`tender.${method}`)).join('、')}</td>
            <td className="figure">
              {formatMoney(account.openingCents)} <span className="soft">{account.opensOn}</span>
            </td>
            <td>{account.linesThrough ?? t('bank.never')}</td>
            <td>{account.signedThrough ?? t('bank.never')}</td>
            <td>
              <a href={`#/fees/bank/match/${account.id}`}>
                {t('bank.openBoth', { lines: account.openLines, tenders: account.openTenders })}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
