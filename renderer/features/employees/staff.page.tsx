import { Suspense } from 'react';
import { useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { staffParts } from '../../app/staff-parts.tsx';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';

/** 人員: everything about those who work here, each part kept by its own slice. */
export function StaffPage({ path, query }: PageProps) {
  const { role } = useStaff();
  const t = useText();
  const parts = staffParts.filter(({ roles }) => roles === undefined || roles.includes(role));
  const part = parts.find(({ name }) => name === path[0]) ?? parts[0];
  if (part === undefined) return null;
  const { page: Part } = part;
  return (
    <>
      <PageHeader title={t('employees.title')} />
      <SubNavigation
        label={t('employees.title')}
        current={`staff/${part.name}`}
        places={parts.map(({ name, label }) => ({ address: `staff/${name}`, label: t(label) }))}
      />
      <Suspense fallback={null}>
        <Part path={path.slice(1)} query={query} />
      </Suspense>
    </>
  );
}
