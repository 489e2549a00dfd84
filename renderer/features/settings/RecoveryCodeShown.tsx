import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef } from 'react';
import { recoverySheet } from '../../../shared/features/access/recovery-sheet.ts';
import { useOffice, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';
import type { MadeCode } from './NewRecoveryCode.tsx';

/** The one time that a recovery code is seen: to be printed, or written down, and put away. */
export const RecoveryCodeShown = observer(function RecoveryCodeShown(props: {
  readonly made: MadeCode;
  readonly onDone: () => void;
}) {
  const { made, onDone } = props;
  const { siteName, today } = useOffice();
  const { displayName } = useStaff();
  const t = useText();
  const language = useLanguage();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(
    () => recoverySheet({ code: made.code, siteName, madeBy: displayName, madeOn: today }, language),
    [made, siteName, displayName, today, language],
  );
  useLeaveGuard(true);
  useShortcuts([{ keys: 'F9', does: 'recovery.print', run: () => sheet.current?.print() }]);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('recovery.title')}</h2>
        <span className="recovery-actions">
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => sheet.current?.print()}>
            {t('recovery.print')} <kbd>F9</kbd>
          </Button>
          <Button onClick={onDone}>{t('recovery.kept')}</Button>
        </span>
      </div>
      <Alert className="recovery-state" type="warning" showIcon title={t('recovery.shownOnce')} />
      <p className="recovery-code" aria-label={t('recovery.code')}>
        {made.code}
      </p>
      <DocumentPreview ref={sheet} document={page} />
    </section>
  );
});
