import { observer } from 'mobx-react-lite';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { peopleColumns } from './people.columns.tsx';

/** Everyone on file, with what is personal masked. */
export const PeoplePage = observer(function PeoplePage() {
  const { api, route } = useApp();
  return (
    <>
      <ArchivesHead current="people" />
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
