import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { PLAN_THEMES, type PlanTheme } from '../../../shared/features/archives/building-plan.ts';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { BuildingPlan } from './BuildingPlan.tsx';

/** 樓盤圖: a building as it stands, each unit in the colour of what is asked about. */
export const BuildingPlanPage = observer(function BuildingPlanPage(props: {
  readonly buildingId: number | null;
  readonly theme: PlanTheme;
}) {
  const { api } = useApp();
  const t = useText();
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  return (
    <>
      <ArchivesHead current="plan" />
      <LoadedView of={buildings}>
        {(list) => {
          const building = list.find(({ id }) => id === props.buildingId) ?? list[0];
          return building === undefined ? (
            <EmptyState title={t('archives.buildingsEmpty')} text={t('archives.unitsEmptyText')} />
          ) : (
            <PlanOf key={building.id} buildings={list} building={building} theme={props.theme} />
          );
        }}
      </LoadedView>
    </>
  );
});

const PlanOf = observer(function PlanOf(props: {
  readonly buildings: readonly Building[];
  readonly building: Building;
  readonly theme: PlanTheme;
}) {
  const { buildings, building, theme } = props;
  const { api, route } = useApp();
  const t = useText();
  const plan = useLoaded(() => api.archives.buildingPlan({ buildingId: building.id }), [api, building.id]);
  const [only, setOnly] = useState<string | null>(null);
  const show = (id: number, by: PlanTheme = theme): void => route.replace(`archives/plan/${id}?theme=${by}`);
  const place = buildings.indexOf(building);
  const step = (by: 1 | -1) => {
    const to = buildings[place + by];
    return (
      <Button
        icon={by === 1 ? <RightOutlined /> : <LeftOutlined />}
        aria-label={t(by === 1 ? 'plan.next' : 'plan.before')}
        title={t(by === 1 ? 'plan.next' : 'plan.before')}
        disabled={to === undefined}
        onClick={() => (to === undefined ? undefined : show(to.id))}
      />
    );
  };
  return (
    <>
      <div className="plan-bar">
        {step(-1)}
        <Select<number>
          className="plan-building"
          aria-label={t('plan.building')}
          showSearch={{ optionFilterProp: 'label' }}
          value={building.id}
          options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => show(id)}
        />
        {step(1)}
        <Segmented<PlanTheme>
          aria-label={t('plan.theme')}
          value={theme}
          options={PLAN_THEMES.map((each) => ({ value: each, label: t(`plan.theme.${each}`) }))}
          onChange={(by) => {
            setOnly(null);
            show(building.id, by);
          }}
        />
      </div>
      <LoadedView of={plan}>
        {({ units, entrances }) =>
          units.length === 0 ? (
            <EmptyState title={t('plan.noUnits')} text={t('archives.unitsEmptyText')} />
          ) : (
            <BuildingPlan
              building={building.name}
              order={entrances}
              units={units}
              theme={theme}
              only={only}
              onOnly={(kind) => setOnly((before) => (before === kind ? null : kind))}
            />
          )
        }
      </LoadedView>
    </>
  );
});
