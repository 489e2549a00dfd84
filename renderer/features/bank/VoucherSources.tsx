import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Api } from '../../../shared/api/contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

type Source = Awaited<ReturnType<Api['bank']['voucherSources']>>[number];

/** What a line of a voucher is made of. */
export function VoucherSources(props: { readonly lineId: number | null; readonly onClose: () => void }) {
  const { lineId, onClose } = props;
  const t = useText();
  return (
    <Modal open={lineId !== null} title={t('voucher.sources')} width={640} footer={null} onCancel={onClose}>
      {lineId === null ? null : <Sources key={lineId} lineId={lineId} />}
    </Modal>
  );
}

const Sources = observer(function Sources({ lineId }: { readonly lineId: number }) {
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.bank.voucherSources({ lineId }), [api, lineId]);
  return (
    <div className="voucher-periods">
      <LoadedView of={loaded}>
        {(sources) => (
          <table className="plain-table">
            <tbody>
              {sources.map((source) => (
                <tr key={`${source.kind} ${source.id}`}>
                  <td className="soft">{t(`voucher.source.${source.kind}`)}</td>
                  <td>
                    <Named source={source} />
                  </td>
                  <td className="figure">{formatMoney(source.amountCents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadedView>
    </div>
  );
});

function Named({ source }: { readonly source: Source }) {
  if (source.kind === 'receipt') return <a href={`#/fees/receipts/${source.id}`}>{source.name}</a>;
  if (source.kind === 'depositPaper') {
    return <a href={`#/fees/deposits/papers/${source.id}`}>{source.name}</a>;
  }
  if (source.kind === 'shift') return <a href={`#/fees/closing/shifts/${source.id}`}>{source.name}</a>;
  return <>{source.name}</>;
}
