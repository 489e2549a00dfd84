import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CASHIER_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { DepositPaper } from '../../../shared/features/deposits/deposit.ts';
import { depositPaperDocument } from '../../../shared/features/deposits/deposit-document.ts';
import { LANGUAGES, type Language } from '../../../shared/i18n/language.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { Revealed, type RevealedValues, RevealReason } from '../../components/Revealed.tsx';

/** A deposit receipt, a refund slip or a reversal as the page it will be. */
export const DepositPaperPage = observer(function DepositPaperPage({
  paperId,
  fresh,
}: {
  readonly paperId: number;
  /** It was only just made, so its first print is still to come. */
  readonly fresh: boolean;
}) {
  const { api } = useApp();
  const loaded = useLoaded(() => api.deposits.paper({ paperId }), [api, paperId]);
  return (
    <div className="deposit-scroll">
      <LoadedView of={loaded}>
        {(paper) => <OnePaper key={paper.number} paper={paper} fresh={fresh} onChanged={loaded.reload} />}
      </LoadedView>
    </div>
  );
});

function OnePaper(props: {
  readonly paper: DepositPaper;
  readonly fresh: boolean;
  readonly onChanged: () => void;
}) {
  const { paper, fresh, onChanged } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [language, setLanguage] = useState<Language>('zh-Hant');
  const [printed, setPrinted] = useState(0);
  const [shown, setShown] = useState(paper);
  const [dialog, setDialog] = useState<'reverse' | 'reveal' | null>(null);
  const [revealed, setRevealed] = useState<RevealedValues | null>(null);
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(() => depositPaperDocument(shown, language), [shown, language]);
  const mayPrint = CASHIER_ROLES.includes(role);
  useEffect(() => {
    // Printed only after the page bears its mark.
    if (printed > 0) sheet.current?.print();
  }, [printed]);
  const print = useAction(async () => {
    // The first print is the original; each further one is counted and marked.
    if (printed > 0 || !fresh) setShown(await api.deposits.reprint({ paperId: paper.id }));
    // Whoever comes back to this address prints it again.
    else route.replace(`fees/deposits/papers/${paper.id}`);
    setPrinted((before) => before + 1);
  });
  const fetching = useAction(async () => {
    const delivery = await api.deposits.deliverPaper({ paperId: paper.id, language });
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('sheet.fileReady', { file: delivery.fileName });
  });
  useShortcuts(mayPrint ? [{ keys: 'F9', does: 'deposits.print', run: () => void print.run() }] : []);
  return (
    <>
      <h2 className="panel-title">
        <a href="#/fees/deposits">{t('deposits.title')}</a> ›{' '}
        <a href={`#/fees/deposits/${paper.depositId}`}>
          {paper.unitName} {paper.kindName}
        </a>{' '}
        › {paper.number}
      </h2>
      <div className="deposit-actions">
        {mayPrint ? (
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden="true" />}
            loading={print.busy}
            onClick={() => void print.run()}
          >
            {t(printed > 0 || !fresh ? 'deposits.reprint' : 'deposits.print')} <kbd>F9</kbd>
          </Button>
        ) : null}
        <Button
          icon={<FileWordOutlined aria-hidden="true" />}
          loading={fetching.busy}
          onClick={() => void fetching.run()}
        >
          {t('deposits.download')}
        </Button>
        {paper.accountMasked !== '' && mayPrint ? (
          <Button onClick={() => setDialog('reveal')}>{t('deposits.reveal')}</Button>
        ) : null}
        {paper.kind !== 'reversal' && paper.reversedBy === null && SUPERVISING_ROLES.includes(role) ? (
          <Button danger onClick={() => setDialog('reverse')}>
            {t('deposits.reverse')}
          </Button>
        ) : null}
        <Segmented
          className="receipt-language"
          aria-label={t('fees.receiptLanguage')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`fees.receiptLanguage.${value}`) }))}
          onChange={setLanguage}
        />
      </div>
      <DocumentPreview ref={sheet} document={page} />
      <ReasonDialog
        open={dialog === 'reverse'}
        title={t('deposits.reverse.title', { number: paper.number })}
        okText={t('deposits.reverse')}
        note={`${formatMoney(paper.amountCents)}　${t('deposits.reverse.note')}`}
        onClose={() => setDialog(null)}
        submit={async (reason, options) => {
          const reversal = await api.deposits.reverse({ paperId: paper.id, reason }, options);
          notices.succeed('deposits.reverse.done', { number: reversal.number });
          setDialog(null);
          onChanged();
          route.go(`fees/deposits/papers/${reversal.id}`);
        }}
      />
      <FormDialog<{ readonly reason: string }>
        open={dialog === 'reveal'}
        title={`${t('deposits.reveal')} · ${paper.number}`}
        okText={t('deposits.reveal')}
        onClose={() => setDialog(null)}
        submit={async ({ reason }, options) => {
          const { account } = await api.deposits.revealAccount({ paperId: paper.id, reason }, options);
          setDialog(null);
          setRevealed({ name: paper.partyName, values: account === '' ? [] : [account] });
        }}
      >
        <RevealReason />
      </FormDialog>
      <Revealed shown={revealed} onHide={() => setRevealed(null)} />
    </>
  );
}
