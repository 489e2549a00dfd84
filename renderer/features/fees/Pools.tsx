import { Button, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { Pool } from '../../../shared/features/fees/pools.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { PoolDialog } from './PoolDialog.tsx';

/** What was shared out through an item, period by period. */
export const Pools = observer(function Pools({ item }: { readonly item: FeeItem }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const pools = useLoaded(() => api.fees.pools({ itemId: item.id }), [api, item.id]);
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<Pool | null>(null);
  const [withdrawing, setWithdrawing] = useState<Pool | null>(null);
  const supervisor = SUPERVISING_ROLES.includes(role);
  return (
    <section className="panel prices">
      <div className="panel-head">
        <h2 className="panel-title">{t('fees.pools')}</h2>
        {supervisor ? (
          <Button type={item.units > 0 ? 'primary' : 'default'} onClick={() => setAdding(true)}>
            {t('fees.pool.add')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={pools}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('fees.pools.none')}</p>
          ) : (
            <PoolTable
              pools={list}
              onShow={setShown}
              {...(supervisor ? { onWithdraw: setWithdrawing } : {})}
            />
          )
        }
      </LoadedView>
      <PoolDialog
        open={adding}
        item={item}
        onClose={() => setAdding(false)}
        onSaved={() => {
          setAdding(false);
          pools.reload();
        }}
      />
      {shown === null ? null : <Shares pool={shown} onClose={() => setShown(null)} />}
      <ReasonDialog
        open={withdrawing !== null}
        title={t('fees.pool.withdraw')}
        okText={t('fees.pool.withdraw')}
        note={t('fees.pool.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const pool = await api.fees.withdrawPool({ poolId: withdrawing.id, reason }, options);
          notices.succeed('fees.pool.withdrawDone', { period: periodText(pool.periodStart, pool.periodEnd) });
          setWithdrawing(null);
          pools.reload();
        }}
      />
    </section>
  );
});

function PoolTable(props: {
  readonly pools: readonly Pool[];
  readonly onShow: (pool: Pool) => void;
  readonly onWithdraw?: (pool: Pool) => void;
}) {
  const { pools, onShow, onWithdraw } = props;
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('fees.period')}</th>
          <th scope="col" className="figure">
            {t('fees.pool.total')}
          </th>
          <th scope="col">{t('fees.pool.weighting')}</th>
          <th scope="col">{t('fees.pool.basis')}</th>
          <th scope="col" className="figure">
            {t('fees.units')}
          </th>
          <th scope="col">{t('fees.madeBy')}</th>
          <th scope="col">{t('fees.state')}</th>
        </tr>
      </thead>
      <tbody>
        {pools.map((pool) => (
          <tr key={pool.id} data-inactive={pool.withdrawnAt !== null}>
            <td>{periodText(pool.periodStart, pool.periodEnd)}</td>
            <td className="figure">{formatMoney(pool.totalCents)}</td>
            <td>{t(`fees.pool.weighting.${pool.weighting}`)}</td>
            <td>{pool.basis}</td>
            <td className="figure">
              <Button
                type="link"
                size="small"
                aria-label={t('fees.pool.shares')}
                onClick={() => onShow(pool)}
              >
                {formatCount(pool.units)}
              </Button>
            </td>
            <td>{pool.madeBy}</td>
            <td>
              {pool.withdrawnAt !== null
                ? `${t('fees.pool.withdrawn')} ${pool.withdrawReason}`
                : t(pool.billed ? 'fees.pool.billed' : 'fees.pool.open')}
              {pool.withdrawnAt === null && !pool.billed && onWithdraw !== undefined ? (
                <Button type="link" size="small" onClick={() => onWithdraw(pool)}>
                  {t('fees.pool.withdraw')}
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Shares = observer(function Shares(props: { readonly pool: Pool; readonly onClose: () => void }) {
  const { pool, onClose } = props;
  const { api } = useApp();
  const t = useText();
  const shares = useLoaded(() => api.fees.poolShares({ poolId: pool.id }), [api, pool.id]);
  return (
    <Modal
      open
      title={t('fees.pool.sharesOf', { period: periodText(pool.periodStart, pool.periodEnd) })}
      footer={null}
      width={640}
      onCancel={onClose}
    >
      <LoadedView of={shares}>
        {(list) => (
          <div className="pool-shares">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('fees.unit')}</th>
                  <th scope="col" className="figure">
                    {t('fees.pool.weight')}
                  </th>
                  <th scope="col" className="figure">
                    {t('fees.amount')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.map((share) => (
                  <tr key={share.unitId}>
                    <td>
                      <a href={`#/${unitAddress(share.unitId)}`}>{share.unitName}</a>
                    </td>
                    <td className="figure">
                      {share.exempt ? t('fees.pool.isExempt') : formatScaled(share.weightThousandths ?? 0, 3)}
                    </td>
                    <td className="figure">{share.exempt ? '' : formatMoney(share.amountCents ?? 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </LoadedView>
    </Modal>
  );
});
