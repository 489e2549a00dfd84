import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import { PRICE_OF_FORMULA } from '../../../shared/features/fees/price-kind.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { FeeItemDialog } from './FeeItemDialog.tsx';
import { PriceText } from './PriceText.tsx';

/** What is charged for, at which price, to how many units. */
export const FeeItems = observer(function FeeItems() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const items = useLoaded(() => api.fees.items(), [api]);
  const [adding, setAdding] = useState(false);
  const manager = MANAGER_ONLY.includes(role);
  const add = manager ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('fees.items.add')}
    </Button>
  ) : (
    <span className="soft">{t('fees.items.managerOnly')}</span>
  );
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('fees.items')}</h2>
        {add}
      </div>
      <LoadedView of={items}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('fees.items.none')} text={t('fees.items.noneText')} />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('fees.itemCode')}</th>
                  <th scope="col">{t('fees.itemName')}</th>
                  <th scope="col">{t('fees.formula')}</th>
                  <th scope="col">{t('fees.cycle')}</th>
                  <th scope="col" className="figure">
                    {t('fees.price')}
                  </th>
                  <th scope="col">{t('fees.priceFrom')}</th>
                  <th scope="col" className="figure">
                    {t('fees.attachedUnits')}
                  </th>
                  <th scope="col">{t('fees.state')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((item) => (
                  <tr key={item.id} data-inactive={!item.active}>
                    <td>{item.code}</td>
                    <td>
                      <a href={`#/fees/items/${item.id}`}>{item.name}</a>
                    </td>
                    <td>{t(`fees.formula.${item.formula}`)}</td>
                    <td>{t(`fees.cycle.${item.cycle}`)}</td>
                    <td className="figure">
                      <PriceText
                        price={item}
                        formula={item.formula}
                        none={PRICE_OF_FORMULA[item.formula].needs === null ? '' : t('fees.price.none')}
                      />
                    </td>
                    <td>
                      {item.priceFromOn ?? ''}
                      {item.nextPriceOn === null ? null : (
                        <span className="soft">{t('fees.price.next', { date: item.nextPriceOn })}</span>
                      )}
                    </td>
                    <td className="figure">
                      <a href={`#/fees/items/${item.id}`}>{formatCount(item.units)}</a>
                    </td>
                    <td>
                      <Tag variant="filled" color={item.active ? 'success' : 'default'}>
                        {t(item.active ? 'fees.active' : 'fees.inactive')}
                      </Tag>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
      <FeeItemDialog
        open={adding}
        item={null}
        onClose={() => setAdding(false)}
        onSaved={(item) => {
          setAdding(false);
          route.go(`fees/items/${item.id}`);
        }}
      />
    </section>
  );
});
