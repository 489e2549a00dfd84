import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MeterDialog } from './MeterDialog.tsx';

/** The meters of a household, on its one-screen file. */
export const UnitMetersCard = observer(function UnitMetersCard({ unitId, onChanged }: UnitCardProps) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState<Meter | 'new' | null>(null);
  const meters = useLoaded(() => api.meters.ofUnit({ unitId }), [api, unitId]);
  const mayEdit = DESK_ROLES.includes(role);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('meters.title')}</h2>
        {mayEdit ? (
          <Button icon={<PlusOutlined />} onClick={() => setEditing('new')}>
            {t('meters.add')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={meters}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('meters.none')}</p>
          ) : (
            <ul className="unit-lines">
              {list.map((meter) => (
                <li key={meter.id}>
                  <span>
                    <strong>{t(`meterKind.${meter.kind}`)}</strong> {meter.number}{' '}
                    <span className="soft">
                      {[
                        `${t('meters.baseReading')} ${formatScaled(meter.baseReadingThousandths, 3)}`,
                        meter.installedOn ?? '',
                        meter.note,
                      ]
                        .filter((text) => text !== '')
                        .join(' · ')}
                    </span>
                    {meter.active ? null : <Tag variant="filled">{t('useState.retired')}</Tag>}
                  </span>
                  {mayEdit ? (
                    <Button type="link" size="small" onClick={() => setEditing(meter)}>
                      {t('action.edit')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </LoadedView>
      <MeterDialog
        open={editing !== null}
        meter={editing === 'new' ? null : editing}
        unitId={unitId}
        onClose={() => setEditing(null)}
        onSaved={(meter) => {
          setEditing(null);
          notices.succeed('meters.saved', {
            unit: meter.unitName,
            kind: t(`meterKind.${meter.kind}`),
            reading: formatScaled(meter.baseReadingThousandths, 3),
          });
          onChanged();
          meters.reload();
        }}
      />
    </section>
  );
});
