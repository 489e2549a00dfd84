import './bank.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { monthSchema } from '../../../shared/domain/text.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { AccountsView } from './AccountsView.tsx';
import { CodesView } from './CodesView.tsx';
import { LinesView } from './LinesView.tsx';
import { MatchView } from './MatchView.tsx';
import { NoAccount } from './NoAccount.tsx';
import { SheetPart } from './SheetPart.tsx';
import { VouchersView } from './VouchersView.tsx';

const PARTS = ['match', 'lines', 'sheet', 'accounts', 'vouchers', 'codes'] as const;
type Part = (typeof PARTS)[number];

/** From the statements of the bank to the vouchers of the accountant. */
export function BankPage({ path }: PageProps) {
  const { route } = useApp();
  const t = useText();
  const [asked, ...rest] = path;
  const part = PARTS.find((each) => each === asked) ?? 'match';
  return (
    <>
      <Segmented
        className="bank-parts"
        aria-label={t('bank.title')}
        value={part}
        options={PARTS.map((value) => ({ value, label: t(`bank.part.${value}`) }))}
        onChange={(value) => route.go(`fees/bank/${value}`)}
      />
      <PartView part={part} rest={rest} />
    </>
  );
}

function PartView({ part, rest }: { readonly part: Part; readonly rest: readonly string[] }) {
  const { today } = useOffice();
  const [first = '', second = ''] = rest;
  const thisMonth = today.slice(0, 7);
  switch (part) {
    case 'match':
      return (
        <OfAccount asked={first}>
          {(account, all) => <MatchView key={account.id} account={account} all={all} />}
        </OfAccount>
      );
    case 'lines':
      return <LinesView />;
    case 'sheet': {
      const month = monthSchema.safeParse(second).data ?? thisMonth;
      return (
        <OfAccount asked={first}>
          {(account, all) => (
            <SheetPart key={`${account.id} ${month}`} account={account} all={all} month={month} />
          )}
        </OfAccount>
      );
    }
    case 'accounts':
      return <AccountsView asked={Number(first)} />;
    case 'vouchers': {
      const month = monthSchema.safeParse(first).data ?? thisMonth;
      return <VouchersView key={month} month={month} />;
    }
    case 'codes':
      return <CodesView />;
  }
}

/** What is of one account: the one that the address names, or else the first in use. */
const OfAccount = observer(function OfAccount(props: {
  readonly asked: string;
  readonly children: (account: BankAccount, all: readonly BankAccount[]) => React.ReactNode;
}) {
  const api = useApi();
  const loaded = useLoaded(() => api.bank.accounts(), [api]);
  return (
    <LoadedView of={loaded}>
      {(all) => {
        const account = all.find(({ id }) => String(id) === props.asked) ?? all[0];
        return account === undefined ? <NoAccount /> : props.children(account, all);
      }}
    </LoadedView>
  );
});
