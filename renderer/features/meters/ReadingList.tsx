import { Checkbox, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { READING_FLAGS, type ReadingFlag } from '../../../shared/features/meters/anomaly.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { readingColumns } from './readings.columns.tsx';

/** Every reading; with those that were corrected where they are asked for. */
export const ReadingList = observer(function ReadingList() {
  const { api, route } = useApp();
  const t = useText();
  const [flag, setFlag] = useState<ReadingFlag | null>(null);
  const [withSuperseded, setWithSuperseded] = useState(false);
  const fixedFilters = useMemo(
    (): GridFilters => ({
      ...(withSuperseded ? {} : { useState: { kind: 'oneOf', values: ['standing'] } }),
      ...(flag === null ? {} : { flags: { kind: 'text', contains: flag } }),
    }),
    [flag, withSuperseded],
  );
  return (
    <DataGrid
      name="meters.readings"
      title="readings.list"
      columns={readingColumns}
      load={api.meters.readings}
      rowId={(row) => row.id}
      onOpen={({ unitId, month, meterKind }) =>
        route.go(
          unitId === null
            ? `fees/readings/sheet?month=${month}&kind=${meterKind}&place=main`
            : unitAddress(unitId),
        )
      }
      fixedFilters={fixedFilters}
      exportAs="readings"
      quickFilterHint="readings.hint"
      tools={
        <>
          <Select<ReadingFlag | 'any'>
            aria-label={t('readings.flag')}
            className="month-sheet-flag"
            value={flag ?? 'any'}
            options={[
              { value: 'any', label: t('readings.filter.all') },
              ...READING_FLAGS.map((each) => ({ value: each, label: t(`readingFlag.${each}`) })),
            ]}
            onChange={(chosen) => setFlag(chosen === 'any' ? null : chosen)}
          />
          <Checkbox checked={withSuperseded} onChange={(event) => setWithSuperseded(event.target.checked)}>
            {t('readings.showSuperseded')}
          </Checkbox>
        </>
      }
      empty={{
        title: 'readings.empty',
        text: 'readings.emptyText',
        action: <ImportButton kind="readings" />,
      }}
    />
  );
});
