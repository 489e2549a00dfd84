import { observer } from 'mobx-react-lite';
import { importKindSchema } from '../../../shared/features/exchange/import-kind.ts';
import { useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { Exports } from './Exports.tsx';
import { Imports } from './Imports.tsx';
import { ImportWizard } from './ImportWizard.tsx';

/** Files that come into the office and files that leave it. */
export const ExchangePage = observer(function ExchangePage({ path }: PageProps) {
  const { role } = useStaff();
  const t = useText();
  const [part, step] = path;
  const kind = part === 'imports' ? importKindSchema.safeParse(step).data : undefined;
  if (kind !== undefined) return <ImportWizard key={kind} kind={kind} />;
  const mayExport = role === 'manager' || role === 'auditor';
  const current = part === 'exports' && mayExport ? 'exports' : 'imports';
  const parts = mayExport ? (['imports', 'exports'] as const) : (['imports'] as const);
  return (
    <>
      <PageHeader title={t('navigation.files')} />
      <SubNavigation
        label={t('navigation.files')}
        current={`files/${current}`}
        places={parts.map((each) => ({ address: `files/${each}`, label: t(`exchange.part.${each}`) }))}
      />
      {current === 'exports' ? <Exports /> : <Imports />}
    </>
  );
});
