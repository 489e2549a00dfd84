import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { SummaryRow } from '../../components/SummaryRow.tsx';
import type { StatementStore } from './statement.store.ts';

/** What the statement would bring: new and known lines, both balances, what cannot be read. */
export const StatementCheck = observer(function StatementCheck(props: {
  readonly store: StatementStore;
  readonly onTakeIn: () => void;
}) {
  const { store, onTakeIn } = props;
  const t = useText();
  const { preview } = store;
  if (preview === null) return null;
  const { untied, gapCents, openingCents, closingCents, problems } = preview;
  const balance = (cents: number | null): string => (cents === null ? '—' : formatMoney(cents));
  return (
    <>
      <SummaryRow
        items={[
          { label: t('bank.import.days'), value: `${preview.firstOn ?? ''} – ${preview.lastOn ?? ''}` },
          { label: t('bank.import.new'), value: formatCount(preview.newLines) },
          { label: t('bank.import.knownLines'), value: formatCount(preview.knownLines) },
          { label: t('bank.import.other'), value: formatCount(preview.otherRows) },
          { label: t('bank.import.opening'), value: balance(openingCents) },
          { label: t('bank.import.in'), value: formatMoney(preview.inCents) },
          { label: t('bank.import.out'), value: formatMoney(preview.outCents) },
          { label: t('bank.import.closing'), value: balance(closingCents) },
        ]}
      />
      {untied === null ? (
        <Alert
          className="bank-note"
          showIcon
          type={openingCents === null ? 'info' : 'success'}
          title={t(openingCents === null ? 'bank.import.noBalance' : 'bank.import.ties')}
        />
      ) : (
        <Alert
          className="bank-note"
          showIcon
          type="error"
          title={t('bank.import.untied', {
            row: untied.row,
            stated: formatMoney(untied.statedCents),
            expected: formatMoney(untied.expectedCents),
          })}
        />
      )}
      {gapCents === null ? null : (
        <Alert
          className="bank-note"
          showIcon
          type="warning"
          title={t('bank.import.gap', { amount: formatMoney(gapCents) })}
        />
      )}
      {problems.length === 0 ? null : (
        <Alert
          className="bank-note"
          showIcon
          type="error"
          title={t('bank.import.problems')}
          description={problems.slice(0, 20).map(({ row, problem, text }) => (
            <div key={row}>
              {t('bank.import.row')} {row}：{t(`bank.import.problem.${problem}`)} {text}
            </div>
          ))}
        />
      )}
      <table className="plain-table bank-note">
        <thead>
          <tr>
            <th>{t('bank.field.postedOn')}</th>
            <th className="figure">{t('bank.match.amount')}</th>
            <th>{t('bank.field.reference')}</th>
            <th>{t('bank.field.counterparty')}</th>
            <th>{t('bank.field.remark')}</th>
            <th className="figure">{t('bank.field.balance')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.shown.slice(0, 12).map((line) => (
            <tr key={line.row}>
              <td>{line.postedOn}</td>
              <td className="figure">{formatMoney(line.amountCents)}</td>
              <td>{line.reference}</td>
              <td>{line.counterparty}</td>
              <td>{line.remark}</td>
              <td className="figure">{balance(line.balanceCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="bank-bar bank-note">
        <Button onClick={() => store.backTo('columns')}>{t('sheetColumns.back')}</Button>
        <Button type="primary" autoFocus disabled={!store.importable} onClick={onTakeIn}>
          {t('bank.import.run', { count: formatCount(preview.newLines) })}
        </Button>
      </div>
    </>
  );
});
