import { Button, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { Reduction, Waiver } from '../../../shared/features/fees/reductions.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** The days that a reduction left nothing to charge of, and where one of them is taken back. */
export const WaivedDays = observer(function WaivedDays(props: {
  readonly reduction: Reduction;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { reduction, onClose, onChanged } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const waivers = useLoaded(() => api.fees.waivers({ reductionId: reduction.id }), [api, reduction.id]);
  const [cancelling, setCancelling] = useState<Waiver | null>(null);
  const values = {
    unit: reduction.unitName,
    name: reduction.itemName,
    period: cancelling === null ? '' : periodText(cancelling.periodStart, cancelling.periodEnd),
    amount: formatMoney(cancelling?.fullCents ?? 0),
  };
  return (
    <>
      <Modal
        open
        title={t('fees.waivers.of', { unit: reduction.unitName, name: reduction.itemName })}
        footer={null}
        width={640}
        onCancel={onClose}
      >
        <LoadedView of={waivers}>
          {(list) =>
            list.length === 0 ? (
              <p className="soft">{t('fees.waivers.none')}</p>
            ) : (
              <WaiverTable
                waivers={list}
                {...(MANAGER_ONLY.includes(role) ? { onCancel: setCancelling } : {})}
              />
            )
          }
        </LoadedView>
      </Modal>
      <ReasonDialog
        open={cancelling !== null}
        title={t('fees.waiver.cancel')}
        okText={t('fees.waiver.cancel')}
        note={t('fees.waiver.cancelNote', values)}
        onClose={() => setCancelling(null)}
        submit={async (reason, options) => {
          if (cancelling === null) return;
          await api.fees.cancelWaiver({ waiverId: cancelling.id, reason }, options);
          notices.succeed('fees.waiver.cancelDone', values);
          setCancelling(null);
          waivers.reload();
          onChanged();
        }}
      />
    </>
  );
});

function WaiverTable(props: {
  readonly waivers: readonly Waiver[];
  readonly onCancel?: (waiver: Waiver) => void;
}) {
  const { waivers, onCancel } = props;
  const t = useText();
  return (
    <div className="pool-shares">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('fees.period')}</th>
            <th scope="col" className="figure">
              {t('fees.waiver.full')}
            </th>
            <th scope="col">{t('fees.state')}</th>
          </tr>
        </thead>
        <tbody>
          {waivers.map((waiver) => (
            <tr key={waiver.id} data-inactive={waiver.state === 'cancelled'}>
              <td>{periodText(waiver.periodStart, waiver.periodEnd)}</td>
              <td className="figure">{formatMoney(waiver.fullCents)}</td>
              <td>
                {t(`fees.waiver.state.${waiver.state}`)}
                {waiver.cancelReason === '' ? '' : ` ${waiver.cancelReason}`}
                {waiver.state === 'published' && onCancel !== undefined ? (
                  <Button type="link" size="small" onClick={() => onCancel(waiver)}>
                    {t('fees.waiver.cancel')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
