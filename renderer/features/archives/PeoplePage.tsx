import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import { personAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridQuestion } from '../../components/grid.store.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { DayChoice, OfDayNote } from './DayChoice.tsx';
import { peopleAsOfColumns } from './lists-as-of.columns.tsx';
import { peopleColumns } from './people.columns.tsx';

/** Everyone on file, or whoever held or used a unit on a past day, with what is personal masked. */
export const PeoplePage = observer(function PeoplePage({ on }: { readonly on: string | null }) {
  const { api, route } = useApp();
  if (on !== null) return <PeopleOfDay on={on} />;
  return (
    <>
      <ArchivesHead current="people" actions={<DayChoice on={null} address="archives/people" />} />
      <DataGrid
        name="archives.people"
        title="archives.people"
        columns={peopleColumns}
        load={api.archives.listPeople}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`archives/people/${row.id}`)}
        exportAs="people"
        quickFilterHint="archives.peopleHint"
        empty={{
          title: 'archives.peopleEmpty',
          text: 'archives.peopleEmptyText',
          action: <ImportButton />,
        }}
      />
    </>
  );
});

function PeopleOfDay({ on }: { readonly on: string }) {
  const { api, route } = useApp();
  const load = useCallback((query: GridQuestion) => api.archives.listPeopleAsOf({ ...query, on }), [api, on]);
  return (
    <>
      <ArchivesHead current="people" actions={<DayChoice on={on} address="archives/people" />} />
      <OfDayNote on={on} text="archives.peopleOfDay" address="archives/people" />
      <DataGrid
        name="archives.peopleAsOf"
        title="archives.people"
        columns={peopleAsOfColumns}
        load={load}
        on={on}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(personAddress(row.id, row.on))}
        exportAs="peopleAsOf"
        quickFilterHint="archives.peopleHint"
        empty={{ title: 'archives.ofDayEmpty' }}
      />
    </>
  );
}
