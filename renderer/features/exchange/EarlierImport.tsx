import { Alert } from 'antd';
import type { ImportInspection } from '../../../shared/features/exchange/exchange.contract.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** Says that exactly this file was imported before, by whom and when. */
export function EarlierImport({ earlier }: { readonly earlier: ImportInspection['earlier'] }) {
  const t = useText();
  if (earlier === null) return null;
  return (
    <Alert
      className="import-note"
      type="info"
      showIcon
      title={t('exchange.earlier', { time: formatInstant(earlier.importedAt), name: earlier.staffName })}
    />
  );
}
