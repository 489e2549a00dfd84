import './meters.css';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import type { MonthReading } from '../../../shared/features/meters/readings.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { FinalReading } from './FinalReading.tsx';
import { MeterDialog } from './MeterDialog.tsx';
import { UsageHistory } from './UsageHistory.tsx';

/** The meters of a household with their latest readings, on its one-screen file. */
export const UnitMetersCard = observer(function UnitMetersCard(props: UnitCardProps) {
  const { unitId, unitName, onChanged } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState<Meter | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Meter | null>(null);
  const meters = useLoaded(async () => {
    const [list, history] = await Promise.all([
      api.meters.ofUnit({ unitId }),
      api.meters.historyOfUnit({ unitId }),
    ]);
    const readingsOf = new Map(history.map(({ meterId, readings }) => [meterId, readings]));
    return list.map((meter) => ({ meter, readings: readingsOf.get(meter.id) ?? [] }));
  }, [api, unitId]);
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
              {list.map(({ meter, readings }) => (
                <li key={meter.id}>
                  <span>
                    <strong>{t(`meterKind.${meter.kind}`)}</strong> {meter.number}{' '}
                    <MeterFacts meter={meter} latest={readings[0] ?? null} />
                    {meter.active ? null : <Tag variant="filled">{t('useState.retired')}</Tag>}
                    {readings.length > 1 ? <UsageHistory readings={readings} /> : null}
                  </span>
                  {mayEdit ? (
                    <span>
                      {meter.active ? (
                        <Button type="link" size="small" onClick={() => setLeaving(meter)}>
                          {t('readings.final')}
                        </Button>
                      ) : null}
                      <Button type="link" size="small" onClick={() => setEditing(meter)}>
                        {t('action.edit')}
                      </Button>
                    </span>
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
      <FinalReading
        meter={leaving}
        unitName={unitName}
        onClose={() => setLeaving(null)}
        onDone={() => {
          setLeaving(null);
          onChanged();
          meters.reload();
        }}
      />
    </section>
  );
});

/** The latest reading; before the first one, the base that it will be counted from. */
function MeterFacts({ meter, latest }: { readonly meter: Meter; readonly latest: MonthReading | null }) {
  const t = useText();
  const facts =
    latest === null
      ? [
          `${t('meters.baseReading')} ${formatScaled(meter.baseReadingThousandths, 3)}`,
          meter.installedOn ?? '',
        ]
      : [
          `${t('readings.last')} ${latest.month} ${formatScaled(latest.currentThousandths, 3)}`,
          `${t('readings.used')} ${formatScaled(latest.billedThousandths, 3)}`,
          latest.kind === 'read' ? '' : t(`readingKind.${latest.kind}`),
        ];
  return <span className="soft">{[...facts, meter.note].filter((text) => text !== '').join(' · ')}</span>;
}
