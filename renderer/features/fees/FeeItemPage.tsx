import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Formula } from '../../../shared/features/fees/charge.ts';
import type { FeeItem, FeePrice } from '../../../shared/features/fees/fee-items.contract.ts';
import { PRICE_OF_FORMULA } from '../../../shared/features/fees/price-kind.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { GridFilters, GridRowId } from '../../components/grid.store.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { AttachDialog } from './AttachDialog.tsx';
import { DetachDialog } from './DetachDialog.tsx';
import { FeeItemDialog } from './FeeItemDialog.tsx';
import { LateFeeRules } from './LateFeeRules.tsx';
import { Pools } from './Pools.tsx';
import { PriceDialog } from './PriceDialog.tsx';
import { PriceText } from './PriceText.tsx';
import { unitFeeColumns } from './unit-fees.columns.ts';

/** One fee item: its prices through the years and the units it is charged to. */
export const FeeItemPage = observer(function FeeItemPage({ itemId }: { readonly itemId: number }) {
  const { api } = useApp();
  const t = useText();
  const loaded = useLoaded(async () => {
    const [items, prices] = await Promise.all([api.fees.items(), api.fees.prices({ itemId })]);
    return { item: items.find((each) => each.id === itemId) ?? null, prices };
  }, [api, itemId]);
  return (
    <LoadedView of={loaded}>
      {({ item, prices }) =>
        item === null ? (
          <EmptyState title={t('failure.notFound')} action={<a href="#/fees/items">{t('fees.items')}</a>} />
        ) : (
          <LoadedItem item={item} prices={prices} onChanged={loaded.reload} />
        )
      }
    </LoadedView>
  );
});

/** What is counted by meters or shared out is collected for others and bears none. */
const BEARS_LATE_FEES: readonly Formula[] = ['areaPrice', 'innerAreaPrice', 'fixed', 'expression', 'given'];

type Dialog = 'edit' | 'price' | 'attach';

function LoadedItem(props: {
  readonly item: FeeItem;
  readonly prices: readonly FeePrice[];
  readonly onChanged: () => void;
}) {
  const { item, prices, onChanged } = props;
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [detaching, setDetaching] = useState<readonly GridRowId[]>([]);
  const [revision, setRevision] = useState(0);
  const [ofItem] = useState<GridFilters>({ itemId: { kind: 'oneOf', values: [item.id] } });
  const manager = MANAGER_ONLY.includes(role);
  const supervisor = SUPERVISING_ROLES.includes(role);
  const close = (): void => setDialog(null);
  const changed = (): void => {
    setDialog(null);
    setDetaching([]);
    setRevision((before) => before + 1);
    onChanged();
  };
  return (
    <>
      <PageHeader
        title={item.name}
        detail={[
          item.code,
          t(`fees.formula.${item.formula}`),
          t(`fees.cycle.${item.cycle}`),
          t(`fees.timing.${item.timing}`),
          ...(item.active ? [] : [t('fees.inactive')]),
        ].join('　')}
        up="fees/items"
        actions={
          manager ? (
            <>
              <Button onClick={() => setDialog('edit')}>{t('action.edit')}</Button>
              {PRICE_OF_FORMULA[item.formula].needs === null ? null : (
                <Button type={prices.length === 0 ? 'primary' : 'default'} onClick={() => setDialog('price')}>
                  {t('fees.price.set')}
                </Button>
              )}
            </>
          ) : null
        }
      />
      {item.formula === 'shared' ? <Pools key={revision} item={item} /> : null}
      {PRICE_OF_FORMULA[item.formula].needs === null ? null : (
        <Prices prices={prices} formula={item.formula} manager={manager} onChanged={changed} />
      )}
      {BEARS_LATE_FEES.includes(item.formula) && item.lateFeeOf === null ? (
        <LateFeeRules item={item} />
      ) : null}
      <div className="panel-head unit-fees-head">
        <h2 className="panel-title">{t('fees.attached.title', { count: formatCount(item.units) })}</h2>
        {supervisor ? (
          <Button
            type={prices.length > 0 && item.units === 0 ? 'primary' : 'default'}
            onClick={() => setDialog('attach')}
          >
            {t('fees.attach')}
          </Button>
        ) : null}
      </div>
      <DataGrid
        name="fees.unitFees"
        title="fees.attached"
        columns={unitFeeColumns}
        load={api.fees.listUnitFees}
        rowId={(row) => row.id}
        revision={revision}
        fixedFilters={ofItem}
        exportAs="unitFees"
        empty={{ title: 'fees.attached.none', text: 'fees.attached.noneText' }}
        {...(supervisor
          ? {
              selectionActions: ({ ids }: { readonly ids: readonly GridRowId[] }) => (
                <Button onClick={() => setDetaching(ids)}>{t('fees.detach')}</Button>
              ),
            }
          : {})}
      />
      <FeeItemDialog open={dialog === 'edit'} item={item} onClose={close} onSaved={changed} />
      <PriceDialog open={dialog === 'price'} item={item} onClose={close} onSaved={changed} />
      <AttachDialog open={dialog === 'attach'} item={item} onClose={close} onSaved={changed} />
      <DetachDialog unitFeeIds={detaching.map(Number)} onClose={() => setDetaching([])} onDone={changed} />
    </>
  );
}

function Prices(props: {
  readonly formula: Formula;
  readonly prices: readonly FeePrice[];
  readonly manager: boolean;
  readonly onChanged: () => void;
}) {
  const { prices, manager, onChanged } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<FeePrice | null>(null);
  return (
    <section className="panel prices">
      <h2 className="panel-title">{t('fees.prices')}</h2>
      {prices.length === 0 ? (
        <p className="soft">{t('fees.prices.none')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('fees.priceFrom')}</th>
              <th scope="col" className="figure">
                {t('fees.price')}
              </th>
              <th scope="col">{t('fees.price.source')}</th>
              <th scope="col">{t('fees.madeBy')}</th>
              <th scope="col">{t('fees.state')}</th>
            </tr>
          </thead>
          <tbody>
            {prices.map((price) => (
              <tr key={price.id} data-inactive={price.withdrawnAt !== null}>
                <td>{price.fromOn}</td>
                <td className="figure">
                  <PriceText price={price} formula={props.formula} />
                </td>
                <td>{price.source}</td>
                <td>{price.madeBy}</td>
                <td>
                  {price.withdrawnAt === null ? (
                    manager ? (
                      <span className="row-actions">
                        <Button type="link" onClick={() => setWithdrawing(price)}>
                          {t('fees.price.withdraw')}
                        </Button>
                      </span>
                    ) : null
                  ) : (
                    t('fees.price.withdrawn')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ReasonDialog
        open={withdrawing !== null}
        title={t('fees.price.withdraw')}
        okText={t('fees.price.withdraw')}
        note={t('fees.price.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.fees.withdrawPrice({ priceId: withdrawing.id, reason }, options);
          notices.succeed('fees.price.withdrawDone', { date: withdrawing.fromOn });
          setWithdrawing(null);
          onChanged();
        }}
      />
    </section>
  );
}
