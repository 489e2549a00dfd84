import './household.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { HouseholdRecords } from '../../../shared/features/household/household-record.contract.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { Masked } from '../../components/Masked.tsx';
import { type OpenRecord, RecordDialogs, type RecordOf, withLatest } from './RecordDialogs.tsx';
import { type RecordLine, RecordSection } from './RecordSection.tsx';
import { authorisationWords, consentWords, contactWords, petWords } from './record-words.ts';

/** Who may take a household's parcels or be let in today, whom to ring, its pets and its consents. */
export const UnitRecordsCard = observer(function UnitRecordsCard({ unitId, on, onChanged }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const [opened, setOpened] = useState<OpenRecord | null>(null);
  const records = useLoaded(
    () => api.household.records({ unitId, ...(on === null ? {} : { on }) }),
    [api, unitId, on],
  );
  const { value } = records.loadable;
  return (
    <section className="panel unit-card">
      <h2 className="panel-title">{t('records.title')}</h2>
      <LoadedView of={records}>
        {(value) => (
          <Records
            records={value}
            on={on}
            mayEdit={on === null && DESK_ROLES.includes(role)}
            onOpen={setOpened}
          />
        )}
      </LoadedView>
      <RecordDialogs
        opened={opened === null || value === null ? opened : withLatest(opened, value)}
        onStale={records.reload}
        unitId={unitId}
        onClose={() => setOpened(null)}
        onChanged={() => {
          setOpened(null);
          onChanged();
        }}
      />
    </section>
  );
});

function Records(props: {
  readonly records: HouseholdRecords;
  readonly on: string | null;
  readonly mayEdit: boolean;
  readonly onOpen: (record: OpenRecord) => void;
}) {
  const t = useText();
  const [withPast, setWithPast] = useState(false);
  const { records, on, mayEdit, onOpen } = props;
  const { authorisations, contacts, pets, consents } = records;
  const past = [...authorisations, ...contacts, ...pets, ...consents].filter(
    ({ when }) => when === 'past',
  ).length;

  const actionsOf = (record: RecordOf, more: RecordLine['actions'] = []): RecordLine['actions'] =>
    !mayEdit || record.row.when === 'past'
      ? []
      : [
          ...more,
          { key: 'edit', label: t('action.edit'), run: () => onOpen({ ...record, to: 'save' }) },
          {
            key: 'end',
            label: t(record.kind === 'consent' ? 'records.withdraw' : 'records.end'),
            run: () => onOpen({ ...record, to: 'end' }),
          },
        ];
  const adding = (kind: RecordOf['kind']): { readonly onAdd?: () => void } =>
    mayEdit ? { onAdd: () => onOpen({ kind, row: null, to: 'save' }) } : {};

  return (
    <>
      {on === null ? null : <p className="soft">{t('records.asOfNote')}</p>}
      <RecordSection
        title={t('records.authorisations')}
        none={t(on === null ? 'records.noAuthorisation' : 'records.noAuthorisationThen')}
        withPast={withPast}
        lines={authorisations.map((row) => ({
          ...row,
          words: authorisationWords(row, t),
          actions: actionsOf({ kind: 'authorisation', row }),
        }))}
        {...adding('authorisation')}
      />
      <RecordSection
        title={t('records.contacts')}
        none={t('records.none')}
        withPast={withPast}
        lines={contacts.map((row) => ({
          ...row,
          beside: <Masked value={row.phone} />,
          words: contactWords(row, t),
          actions: actionsOf({ kind: 'contact', row }, [
            {
              key: 'reveal',
              label: t('records.reveal'),
              run: () => onOpen({ kind: 'contact', row, to: 'reveal' }),
            },
          ]),
        }))}
        {...adding('contact')}
      />
      <RecordSection
        title={t('records.pets')}
        none={t('records.none')}
        withPast={withPast}
        lines={pets.map((row) => ({
          ...row,
          words: petWords(row, t),
          actions: actionsOf({ kind: 'pet', row }),
        }))}
        {...adding('pet')}
      />
      <RecordSection
        title={t('records.consents')}
        none={t('records.none')}
        withPast={withPast}
        lines={consents.map((row) => ({
          ...row,
          name: row.purpose,
          words: consentWords(row, t),
          actions: actionsOf({ kind: 'consent', row }),
        }))}
        {...adding('consent')}
      />
      {past === 0 ? null : (
        <Button type="link" className="past-toggle" onClick={() => setWithPast(!withPast)}>
          {withPast ? t('records.hidePast') : t('records.showPast', { count: past })}
        </Button>
      )}
    </>
  );
}
