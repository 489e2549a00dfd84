import type { ReactNode } from 'react';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';

const PARTS = ['units', 'plan', 'people', 'verification', 'duplicates', 'buildings'] as const;

/** The title and the parts of the archives' lists. */
export function ArchivesHead(props: {
  readonly current: (typeof PARTS)[number];
  readonly actions?: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <PageHeader title={t('navigation.archives')} actions={props.actions} />
      <SubNavigation
        label={t('archives.parts')}
        places={PARTS.map((part) => ({ address: `archives/${part}`, label: t(`archives.${part}`) }))}
        current={`archives/${props.current}`}
      />
    </>
  );
}
