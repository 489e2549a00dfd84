import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { STATEMENT_FIELDS } from '../../../shared/features/bank/statement.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { SheetColumns } from '../../components/SheetColumns.tsx';
import { StatementCheck } from './StatementCheck.tsx';
import { StatementStore } from './statement.store.ts';

/** A statement of the account: the file, its columns, what it would bring. */
export const ImportStatement = observer(function ImportStatement(props: {
  readonly account: BankAccount;
  readonly onImported: () => void;
}) {
  const { account, onImported } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [store] = useState(() => new StatementStore(api, account.id));
  const takeIn = async (): Promise<void> => {
    const taken = await store.takeIn();
    if (taken === null) return;
    notices.succeed('bank.import.done', { count: taken.newLines, known: taken.knownLines });
    onImported();
  };
  return (
    <section className="panel" aria-label={t('bank.import')}>
      <h2 className="panel-title">{t('bank.import')}</h2>
      {store.failure === null ? null : <FailureNote failure={store.failure} />}
      <Spin spinning={store.busy} delay={200}>
        {store.step === 'file' ? (
          <FileDrop
            accept=".xlsx,.csv"
            title={t('bank.import.drop')}
            hint={t('bank.import.hint')}
            onFile={({ ticket }) => void store.takeFile(ticket)}
          />
        ) : null}
        {store.step === 'columns' ? (
          <SheetColumns
            store={store}
            fields={STATEMENT_FIELDS.map((value) => ({ value, label: t(`bank.field.${value}`) }))}
            remembered={t('bank.import.remembered')}
            needed={t('bank.import.needed')}
          />
        ) : null}
        {store.step === 'check' ? <StatementCheck store={store} onTakeIn={() => void takeIn()} /> : null}
      </Spin>
    </section>
  );
});
