import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { missingColumns } from './missing-papers.columns.ts';

/** Households with how complete their papers are, the least complete first. */
export function MissingPapersPage() {
  const { api, route } = useApp();
  const t = useText();
  return (
    <DataGrid
      name="documents.missing"
      title="papers.list"
      columns={missingColumns}
      load={api.documents.listMissing}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(unitAddress(row.id))}
      sort={[{ field: 'percent', direction: 'asc' }]}
      exportAs="missingPapers"
      quickFilterHint="papers.listHint"
      summary={({ missingCount, incompleteUnits }) => [
        { label: t('papers.incompleteUnits'), value: formatCount(incompleteUnits) },
        { label: t('papers.missingInAll'), value: formatCount(missingCount) },
      ]}
      empty={{ title: 'papers.listEmpty', text: 'papers.listEmptyText' }}
    />
  );
}
