import { Alert, App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Reconciliation } from '../../../shared/features/bank/reconciliation.ts';
import { reconciliationDocument } from '../../../shared/features/bank/reconciliation-document.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** The reconciliation as the page it will be, with what still stands between it and its sign-off. */
export function ReconciliationView(props: {
  readonly accountId: number;
  readonly value: Reconciliation;
  readonly onChanged: () => void;
}) {
  const { accountId, value, onChanged } = props;
  const { api, notices } = useApp();
  const { modal } = App.useApp();
  const { siteName } = useOffice();
  const { role } = useStaff();
  const language = useLanguage();
  const t = useText();
  const [reopening, setReopening] = useState(false);
  const { state, sheet, signOffs, earlierMonth, daysOpen, reopenable } = value;
  const { month } = sheet;
  const standing = signOffs.find(({ reopenedAt }) => reopenedAt === null) ?? null;
  const document = useMemo(
    () => reconciliationDocument({ siteName, sheet, signed: standing }, language),
    [siteName, sheet, standing, language],
  );
  const signing = useAction(async () => {
    const sure = await modal.confirm({
      title: t('bank.sheet.signOff.title', { month }),
      content: t('bank.sheet.signOff.text'),
      okText: t('bank.sheet.signOff'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await api.bank.signOffReconciliation({ accountId, month });
    notices.succeed('bank.sheet.signed', { month });
    onChanged();
  });
  const obstructed = earlierMonth !== null || daysOpen || sheet.differenceCents !== 0;
  return (
    <>
      <DocumentSheet
        document={document}
        deliver={() => api.bank.deliverReconciliation({ accountId, month, language })}
        standing={
          <>
            <span className="soft">{t(`bank.sheet.state.${state}`)}</span>
            {standing === null ? null : (
              <span className="soft">
                {t('bank.sheet.signedBy', { by: standing.signedBy, at: formatInstant(standing.signedAt) })}
              </span>
            )}
          </>
        }
        actions={
          <>
            {state === 'open' && earlierMonth !== null ? (
              <a href={`#/fees/bank/sheet/${accountId}/${earlierMonth}`}>
                {t('bank.sheet.earlier', { month: earlierMonth })}
              </a>
            ) : null}
            {state === 'open' && earlierMonth === null && daysOpen ? (
              <a href={`#/fees/closing/month/${month}`}>{t('bank.sheet.daysOpen')}</a>
            ) : null}
            {state === 'open' && SUPERVISING_ROLES.includes(role) ? (
              <Button
                type="primary"
                disabled={obstructed}
                loading={signing.busy}
                onClick={() => void signing.run()}
              >
                {t('bank.sheet.signOff')}
              </Button>
            ) : null}
            {reopenable && MANAGER_ONLY.includes(role) ? (
              <Button danger onClick={() => setReopening(true)}>
                {t('bank.sheet.reopen')}
              </Button>
            ) : null}
          </>
        }
      >
        {signOffs
          .filter(({ reopenedAt }) => reopenedAt !== null)
          .map(({ id, reopenedBy, reopenedAt, reopenReason }) => (
            <p key={id} className="soft">
              {t('bank.sheet.reopened', {
                by: reopenedBy ?? '',
                at: reopenedAt === null ? '' : formatInstant(reopenedAt),
                reason: reopenReason,
              })}
            </p>
          ))}
        <Alert
          className="bank-note"
          showIcon
          type={sheet.differenceCents === 0 ? 'success' : 'error'}
          title={
            sheet.differenceCents === 0
              ? t('bank.sheet.ties')
              : t('bank.sheet.differs', { amount: formatMoney(sheet.differenceCents) })
          }
        />
      </DocumentSheet>
      <ReasonDialog
        open={reopening}
        title={`${t('bank.sheet.reopen')} ${month}`}
        okText={t('bank.sheet.reopen')}
        note={t('bank.sheet.reopen.note')}
        onClose={() => setReopening(false)}
        submit={async (reason, options) => {
          await api.bank.reopenReconciliation({ accountId, month, reason }, options);
          notices.succeed('bank.sheet.reopenDone');
          setReopening(false);
          onChanged();
        }}
      />
    </>
  );
}
