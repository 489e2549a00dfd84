import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { MeterDialog } from './MeterDialog.tsx';
import { mainMeterColumns } from './meters.columns.tsx';

const MAIN: GridFilters = { scope: { kind: 'oneOf', values: ['building', 'estate'] } };

/** The meters that the supplier reads too: of the estate and of buildings. */
export const MainMeters = observer(function MainMeters() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState<Meter | 'new' | null>(null);
  const [revision, setRevision] = useState(0);
  const add = DESK_ROLES.includes(role) ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t('supply.addMain')}
    </Button>
  ) : undefined;
  return (
    <>
      <DataGrid
        name="meters.main"
        title="supply.mainMeters"
        columns={mainMeterColumns}
        load={api.meters.list}
        rowId={(row) => row.id}
        fixedFilters={MAIN}
        revision={revision}
        {...(add === undefined ? {} : { onOpen: setEditing })}
        tools={add}
        empty={{ title: 'supply.mainEmpty', text: 'supply.mainEmptyText', action: add }}
      />
      <MeterDialog
        open={editing !== null}
        meter={editing === 'new' ? null : editing}
        unitId={null}
        onClose={() => setEditing(null)}
        onSaved={(meter) => {
          setEditing(null);
          setRevision(revision + 1);
          notices.succeed('meters.saved', {
            unit: meter.building || t('readings.wholeEstate'),
            kind: t(`meterKind.${meter.kind}`),
            reading: formatScaled(meter.baseReadingThousandths, 3),
          });
        }}
      />
    </>
  );
});
