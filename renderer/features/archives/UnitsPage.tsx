import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatArea, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { unitColumns } from './units.columns.tsx';

/** Every unit in use, who is there and what is overdue. */
export const UnitsPage = observer(function UnitsPage() {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [revision, setRevision] = useState(0);
  const mayEdit = DESK_ROLES.includes(role);
  const importLink = (
    <Button icon={<ImportOutlined />} onClick={() => route.go('files/imports/new')}>
      {t('archives.importRoll')}
    </Button>
  );
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
          mayEdit ? (
            <>
              {importLink}
              {addButton}
            </>
          ) : undefined
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
      <UnitDialog
        open={adding}
        unit={null}
        onClose={() => setAdding(false)}
        onSaved={(unit) => {
          setAdding(false);
          setRevision((count) => count + 1);
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
