import { EditOutlined, PlusOutlined, TagOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useCallback, useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { MOST_UNITS_CHANGED, type UnitChange } from '../../../shared/features/archives/unit-change.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatArea, formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { DataGrid, type GridSelection } from '../../components/DataGrid.tsx';
import type { GridQuestion } from '../../components/grid.store.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { ChangeUnitsDialog } from './ChangeUnitsDialog.tsx';
import { DayChoice, OfDayNote } from './DayChoice.tsx';
import { unitAsOfColumns } from './lists-as-of.columns.tsx';
import { TagUnitsDialog } from './TagUnitsDialog.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { unitColumns } from './units.columns.tsx';

/** Every unit in use, who is there and what is overdue; or who was there on a past day, to look at only. */
export function UnitsPage({ on }: { readonly on: string | null }) {
  return on === null ? <UnitsNow /> : <UnitsOfDay on={on} />;
}

function UnitsOfDay({ on }: { readonly on: string }) {
  const { api, route } = useApp();
  const t = useText();
  const load = useCallback((query: GridQuestion) => api.archives.listUnitsAsOf({ ...query, on }), [api, on]);
  return (
    <>
      <ArchivesHead current="units" actions={<DayChoice on={on} address="archives/units" />} />
      <OfDayNote on={on} text="archives.unitsThen" address="archives/units" />
      <DataGrid
        name="archives.unitsAsOf"
        title="archives.units"
        columns={unitAsOfColumns}
        load={load}
        on={on}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`${unitAddress(row.id)}?on=${row.on}`)}
        exportAs="unitsAsOf"
        quickFilterHint="archives.unitsHint"
        summary={({ areaThousandths }) => [
          { label: t('archives.totalArea'), value: `${formatArea(areaThousandths)} m²` },
        ]}
        empty={{ title: 'archives.ofDayEmpty' }}
      />
    </>
  );
}

const UnitsNow = observer(function UnitsNow() {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [revision, setRevision] = useState(0);
  const [changing, setChanging] = useState<readonly number[]>([]);
  const [tagging, setTagging] = useState<readonly number[]>([]);
  const mayEdit = DESK_ROLES.includes(role);
  const mayChangeMany = SUPERVISING_ROLES.includes(role);
  const changed = (): void => setRevision((count) => count + 1);
  const job = useJob<{ readonly undo: readonly UnitChange[] }>();
  const change = (
    changes: readonly UnitChange[],
    onDone: (takesBack: readonly UnitChange[]) => void,
  ): Promise<void> =>
    job.run(
      () => api.archives.changeUnits({ changes: [...changes] }),
      ({ undo }) => {
        changed();
        onDone(undo);
      },
    );
  const takeBack = (changes: readonly UnitChange[]): Promise<void> =>
    change(changes, ({ length }) => {
      notices.succeed('changeUnits.undone', { count: formatCount(length) });
    });
  const importLink = <ImportButton />;
  const addButton = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('archives.addUnit')}
    </Button>
  );
  return (
    <>
      <ArchivesHead
        current="units"
        actions={
          <>
            <DayChoice on={null} address="archives/units" />
            {mayEdit ? importLink : null}
            {mayEdit ? addButton : null}
          </>
        }
      />
      <DataGrid
        name="archives.units"
        title="archives.units"
        columns={unitColumns}
        load={api.archives.listUnits}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(unitAddress(row.id))}
        revision={revision}
        exportAs="units"
        {...(mayEdit
          ? {
              selectionActions: ({ ids }: GridSelection) => (
                <ChosenUnits
                  ids={ids.map(Number)}
                  mayChange={mayChangeMany}
                  onChange={setChanging}
                  onTag={setTagging}
                />
              ),
            }
          : {})}
        quickFilterHint="archives.unitsHint"
        summary={({ areaThousandths, arrearsCents }) => [
          { label: t('archives.totalArea'), value: `${formatArea(areaThousandths)} m²` },
          { label: t('archives.totalArrears'), value: formatMoney(arrearsCents), address: 'fees/arrears' },
        ]}
        empty={{
          title: 'archives.unitsEmpty',
          text: 'archives.unitsEmptyText',
          action: mayEdit ? (
            <>
              {importLink}
              {addButton}
            </>
          ) : undefined,
        }}
      />
      <ChangeUnitsDialog
        open={changing.length > 0}
        unitIds={changing}
        onClose={() => setChanging([])}
        onChange={(changes, field) =>
          change(changes, (takesBack) => {
            setChanging([]);
            notices.show({
              tone: 'success',
              text: 'changeUnits.done',
              values: { count: formatCount(takesBack.length), field },
              undo: { label: 'changeUnits.undo', run: () => void takeBack(takesBack) },
            });
          })
        }
      />
      <TagUnitsDialog
        unitIds={tagging}
        onClose={() => setTagging([])}
        onDone={() => {
          setTagging([]);
          changed();
        }}
      />
      <JobProgress job={job} title={t('changeUnits.running')} />
      <UnitDialog
        open={adding}
        unit={null}
        onClose={() => setAdding(false)}
        onSaved={(unit) => {
          setAdding(false);
          changed();
          notices.succeed(
            'archives.unitAdded',
            { unit: unit.displayName },
            { label: 'archives.openUnit', address: unitAddress(unit.id) },
          );
        }}
      />
    </>
  );
});

/** What is done with chosen units: a field of all of them, or a tag. */
function ChosenUnits(props: {
  readonly ids: readonly number[];
  readonly mayChange: boolean;
  readonly onChange: (unitIds: readonly number[]) => void;
  readonly onTag: (unitIds: readonly number[]) => void;
}) {
  const { ids, mayChange, onChange, onTag } = props;
  const { notices } = useApp();
  const t = useText();
  const begin = (act: (unitIds: readonly number[]) => void): void => {
    if (ids.length <= MOST_UNITS_CHANGED) act(ids);
    else {
      notices.show({
        tone: 'warning',
        text: 'changeUnits.tooMany',
        values: { most: formatCount(MOST_UNITS_CHANGED) },
      });
    }
  };
  return (
    <>
      {mayChange ? (
        <Button icon={<EditOutlined />} onClick={() => begin(onChange)}>
          {t('changeUnits.open')}
        </Button>
      ) : null}
      <Button icon={<TagOutlined />} onClick={() => begin(onTag)}>
        {t('archives.tagMany')}
      </Button>
    </>
  );
}
