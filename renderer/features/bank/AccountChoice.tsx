import { Select } from 'antd';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useText } from '../../app/texts.ts';

/** Which account the screen is of. */
export function AccountChoice(props: {
  readonly account: BankAccount;
  readonly all: readonly BankAccount[];
  readonly onChoose: (accountId: number) => void;
}) {
  const { account, all, onChoose } = props;
  const t = useText();
  return (
    <Select
      className="bank-account"
      aria-label={t('bank.account')}
      value={account.id}
      options={all.map(({ id, name, lastFour }) => ({ value: id, label: `${name} ****${lastFour}` }))}
      onChange={onChoose}
    />
  );
}
