import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { BankStatement } from '../../../shared/features/bank/statement.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** The statements that came in for an account; one that came in by mistake is withdrawn. */
export const StatementList = observer(function StatementList(props: {
  readonly accountId: number;
  readonly onChanged: () => void;
}) {
  const { accountId, onChanged } = props;
  const { notices } = useApp();
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<BankStatement | null>(null);
  const loaded = useLoaded(() => api.bank.statements({ accountId }), [api, accountId]);
  const supervises = SUPERVISING_ROLES.includes(role);
  return (
    <section className="panel" aria-label={t('bank.statements')}>
      <h2 className="panel-title">{t('bank.statements')}</h2>
      <LoadedView of={loaded}>
        {(statements) =>
          statements.length === 0 ? (
            <p className="soft">{t('bank.statements.none')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('bank.statement.file')}</th>
                  <th>{t('bank.statement.span')}</th>
                  <th className="figure">{t('bank.statement.lines')}</th>
                  <th className="figure">{t('bank.statement.known')}</th>
                  <th className="figure">{t('bank.statement.settled')}</th>
                  <th>{t('bank.statement.by')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {statements.map((statement) => (
                  <tr key={statement.id} data-inactive={statement.withdrawnAt !== null}>
                    <td>{statement.fileName}</td>
                    <td>
                      {statement.firstOn} – {statement.lastOn}
                    </td>
                    <td className="figure">{formatCount(statement.lines)}</td>
                    <td className="figure">{formatCount(statement.knownLines)}</td>
                    <td className="figure">{formatCount(statement.settledLines)}</td>
                    <td>
                      {statement.importedBy} {formatInstant(statement.importedAt)}
                    </td>
                    <td>
                      {statement.withdrawnAt === null ? (
                        supervises ? (
                          <Button size="small" danger onClick={() => setWithdrawing(statement)}>
                            {t('bank.statement.withdraw')}
                          </Button>
                        ) : null
                      ) : (
                        <span className="soft">
                          {t('bank.statement.withdrawn', { reason: statement.withdrawReason })}
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
      <ReasonDialog
        open={withdrawing !== null}
        title={`${t('bank.statement.withdraw')} ${withdrawing?.fileName ?? ''}`}
        okText={t('bank.statement.withdraw')}
        note={t('bank.statement.withdraw.note')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const { fileName } = await api.bank.withdrawStatement(
            { statementId: withdrawing.id, reason },
            options,
          );
          notices.succeed('bank.statement.withdrawDone', { file: fileName });
          setWithdrawing(null);
          loaded.reload();
          onChanged();
        }}
      />
    </section>
  );
});
