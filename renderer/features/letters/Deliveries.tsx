import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { deliveryColumns } from './deliveries.columns.tsx';
import { RecordDeliveryDialog } from './RecordDeliveryDialog.tsx';
import { type Merged, useDeliveredFile } from './use-delivered-file.ts';

const SCOPES = ['outstanding', 'all'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  outstanding: { outstanding: { kind: 'number', min: 1 } },
  all: {},
};

/** 送達: the letters that nothing proves the arrival of yet, out longest first; and all the others. */
export const Deliveries = observer(function Deliveries(props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const language = useLanguage();
  const delivered = useDeliveredFile();
  const making = useJob<Merged>();
  const [recording, setRecording] = useState<readonly number[]>([]);
  const [revision, setRevision] = useState(0);
  const scope = SCOPES.find((each) => each === props.query.get('scope')) ?? 'outstanding';
  const mayRecord = DESK_ROLES.includes(role);
  return (
    <>
      <DataGrid
        name="letters.deliveries"
        title="letters.deliveries"
        columns={deliveryColumns}
        load={api.letters.deliveries}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`letters/${String(row.id)}`)}
        revision={revision}
        fixedFilters={FILTERS[scope]}
        exportAs="deliveries"
        quickFilterHint="letters.hint"
        tools={
          <Segmented
            value={scope}
            aria-label={t('letters.delivery.scope')}
            options={SCOPES.map((value) => ({ value, label: t(`letters.delivery.${value}`) }))}
            onChange={(value) => route.replace(`letters/deliveries?scope=${value}`)}
          />
        }
        selectionActions={({ ids, clear }) => (
          <>
            {mayRecord ? (
              <>
                <Button type="primary" onClick={() => setRecording(ids.map(Number))}>
                  {t('letters.delivery.recordMany', { count: formatCount(ids.length) })}
                </Button>
                <Button onClick={() => route.go(`letters/deliveries/letters/${ids.join('-')}`)}>
                  {t('letters.delivery.enter')}
                </Button>
              </>
            ) : null}
            <Button
              onClick={() =>
                void making.run(
                  () => api.letters.deliverSheet({ ids: ids.map(Number), sheet: 'deliverySheet', language }),
                  ({ delivery }) => {
                    delivered(delivery);
                    clear();
                  },
                )
              }
            >
              {t('letters.run.sheet')}
            </Button>
          </>
        )}
        empty={{ title: 'letters.delivery.none', text: 'letters.delivery.noneText' }}
      />
      <RecordDeliveryDialog
        letterIds={recording}
        onClose={() => setRecording([])}
        onRecorded={() => {
          setRecording([]);
          setRevision((count) => count + 1);
        }}
      />
      <JobProgress job={making} title={t('letters.run.making')} />
    </>
  );
});
