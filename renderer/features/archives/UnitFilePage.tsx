import {
  EditOutlined,
  EyeOutlined,
  HistoryOutlined,
  PayCircleOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Alert, Button, Spin, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { Suspense, useEffect, useState } from 'react';
import { CASHIER_ROLES, DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Occupancy } from '../../../shared/features/archives/household-file.contract.ts';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import { paymentAddress, unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { type UnitCard, unitCards } from '../../app/unit-cards.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { ChangeOccupancyDialog } from './ChangeOccupancyDialog.tsx';
import { DayChoice } from './DayChoice.tsx';
import { EndOccupancyDialog } from './EndOccupancyDialog.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { OccupancyTable } from './OccupancyTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import { Timeline } from './Timeline.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitStateTag } from './UnitStateTag.tsx';
import { UnitTags } from './UnitTags.tsx';
import { UnitVerified } from './UnitVerified.tsx';
import { UnitFileStore } from './unit-file.store.ts';
import { VehicleDialog } from './VehicleDialog.tsx';
import { VehiclesPanel } from './VehiclesPanel.tsx';

type Dialog =
  | { readonly kind: 'unit' | 'history' | 'addPerson' | 'reveal' | 'addVehicle' }
  | { readonly kind: 'person' | 'change' | 'end'; readonly occupancy: Occupancy }
  | { readonly kind: 'vehicle'; readonly vehicle: Vehicle };

/** 一戶一檔: one household on one screen, as it is or as it was at the end of a past day. */
export const UnitFilePage = observer(function UnitFilePage(props: {
  readonly unitId: number;
  readonly on: string | null;
}) {
  const { unitId, on } = props;
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [store] = useState(() => new UnitFileStore(api, unitId, on));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const mayEdit = on === null && DESK_ROLES.includes(role);
  const mayTakeMoney = on === null && CASHIER_ROLES.includes(role);
  useEffect(() => store.load(), [store]);
  useShortcuts(
    mayEdit
      ? [{ keys: 'F8', does: 'archives.reveal', run: () => setDialog({ kind: 'reveal' }) } as const]
      : [],
  );
  const close = (): void => setDialog(null);
  const cardsAt = (where: UnitCard['place'], unitName: string) =>
    unitCards
      .filter(({ place, roles }) => place === where && (roles === undefined || roles.includes(role)))
      .map(({ name, card: Card }) => (
        <Suspense key={name} fallback={<Spin className="loading" delay={200} />}>
          <Card
            key={store.changes}
            unitId={unitId}
            unitName={unitName}
            on={on}
            onChanged={store.reload}
            onRecorded={store.loadTimeline}
          />
        </Suspense>
      ));

  return (
    <>
      {store.file.phase === 'failed' && store.file.value === null ? (
        <PageHeader up="archives/units" title={t('archives.unit')} />
      ) : null}
      <LoadedView of={{ loadable: store.file, reload: store.load }}>
        {({ unit, vehicles }) => {
          const unitName = unit.displayName;
          return (
            <>
              <PageHeader
                up="archives/units"
                title={unitName}
                detail={
                  <span className="unit-tags">
                    <UnitStateTag state={unit.occupancyState} />
                    {unit.worksState === 'none' ? null : (
                      <Tag variant="filled" color="orange">
                        {t(`worksState.${unit.worksState}`)}
                      </Tag>
                    )}
                    {unit.active ? null : <Tag variant="filled">{t('archives.inactive')}</Tag>}
                    {on === null ? <UnitTags unitId={unitId} unitName={unitName} mayEdit={mayEdit} /> : null}
                  </span>
                }
                actions={
                  <>
                    <DayChoice on={on} address={unitAddress(unitId)} />
                    <Button icon={<HistoryOutlined />} onClick={() => setDialog({ kind: 'history' })}>
                      {t('archives.unitHistory')}
                    </Button>
                    {mayEdit ? (
                      <>
                        <Button icon={<EyeOutlined />} onClick={() => setDialog({ kind: 'reveal' })}>
                          {t('archives.reveal')} <kbd>F8</kbd>
                        </Button>
                        <Button icon={<EditOutlined />} onClick={() => setDialog({ kind: 'unit' })}>
                          {t('archives.editUnit')}
                        </Button>
                      </>
                    ) : null}
                    {mayTakeMoney ? (
                      <Button
                        type="primary"
                        icon={<PayCircleOutlined />}
                        onClick={() => route.go(paymentAddress(unitId))}
                      >
                        {t('archives.takePayment')} <kbd className="key-on-accent">F4</kbd>
                      </Button>
                    ) : null}
                  </>
                }
              />
              {on === null ? null : (
                <Alert
                  className="as-of-note"
                  type="info"
                  showIcon
                  title={[
                    t('archives.asOfNote', { date: on }),
                    store.recordedOn === null ? '' : t('archives.asOfRecorded', { date: store.recordedOn }),
                  ].join('')}
                  action={
                    <Button size="small" onClick={() => route.go(unitAddress(unitId))}>
                      {t('archives.asOfNow')}
                    </Button>
                  }
                />
              )}
              <UnitFacts unit={unit} />
              {on === null ? <UnitVerified unit={unit} mayVerify={mayEdit} onStale={store.load} /> : null}
              <div className="unit-file">
                <div className="unit-file-main">
                  <section className="panel">
                    <div className="panel-head">
                      <h2 className="panel-title">
                        {t(on === null ? 'archives.peopleNow' : 'archives.peopleThen')}
                      </h2>
                      {mayEdit ? (
                        <Button icon={<PlusOutlined />} onClick={() => setDialog({ kind: 'addPerson' })}>
                          {t('archives.addPerson')}
                        </Button>
                      ) : null}
                    </div>
                    <OccupancyTable
                      present={store.present}
                      past={store.past}
                      mayEdit={mayEdit}
                      onEditPerson={(occupancy) => setDialog({ kind: 'person', occupancy })}
                      onChange={(occupancy) => setDialog({ kind: 'change', occupancy })}
                      onEnd={(occupancy) => setDialog({ kind: 'end', occupancy })}
                    />
                  </section>
                  <VehiclesPanel
                    vehicles={vehicles}
                    mayEdit={mayEdit}
                    onAdd={() => setDialog({ kind: 'addVehicle' })}
                    onEdit={(vehicle) => setDialog({ kind: 'vehicle', vehicle })}
                  />
                  {cardsAt('household', unitName)}
                  <Timeline store={store} />
                </div>
                <div className="unit-file-side">{cardsAt('side', unitName)}</div>
              </div>

              <UnitDialog
                open={dialog?.kind === 'unit'}
                unit={unit}
                onStale={store.load}
                onClose={close}
                onSaved={(saved) => {
                  close();
                  notices.succeed('archives.unitSaved', { unit: saved.displayName });
                  store.reload();
                }}
              />
              <HistoryDrawer
                open={dialog?.kind === 'history'}
                entity="unit"
                id={unitId}
                name={unitName}
                onClose={close}
              />
              <AddPersonDialog
                open={dialog?.kind === 'addPerson'}
                unit={unit}
                owners={store.owners}
                onClose={close}
                onSaved={(file, name) => {
                  close();
                  notices.succeed('archives.personAdded', { name, unit: unitName });
                  store.show(file);
                }}
              />
              <RevealDialog
                open={dialog?.kind === 'reveal'}
                people={[...store.present, ...store.past].map(({ person }) => person)}
                onClose={close}
              />
              <PersonDialog
                person={dialog?.kind === 'person' ? store.personIn(dialog.occupancy.id) : null}
                onStale={store.load}
                onClose={close}
                onSaved={({ name }) => {
                  close();
                  notices.succeed('archives.personSaved', { name });
                  store.reload();
                }}
              />
              <ChangeOccupancyDialog
                occupancy={dialog?.kind === 'change' ? dialog.occupancy : null}
                onClose={close}
                onSaved={(file, name) => {
                  close();
                  notices.succeed('archives.occupancyChanged', { name });
                  store.show(file);
                }}
              />
              <EndOccupancyDialog
                occupancy={dialog?.kind === 'end' ? dialog.occupancy : null}
                nextPayers={dialog?.kind === 'end' ? store.payersAfter(dialog.occupancy) : []}
                onClose={close}
                onSaved={(file, name, date) => {
                  close();
                  notices.succeed('archives.ended', { name, unit: unitName, date });
                  store.show(file);
                }}
              />
              <VehicleDialog
                open={dialog?.kind === 'addVehicle' || dialog?.kind === 'vehicle'}
                vehicle={dialog?.kind === 'vehicle' ? dialog.vehicle : null}
                unitId={unitId}
                people={store.present.map(({ person }) => person)}
                onClose={close}
                onSaved={({ plate }) => {
                  close();
                  notices.succeed('archives.vehicleSaved', { plate });
                  store.reload();
                }}
              />
            </>
          );
        }}
      </LoadedView>
    </>
  );
});
