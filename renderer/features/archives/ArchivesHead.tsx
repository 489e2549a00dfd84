import type { ReactNode } from 'react';
import { archiveParts } from '../../app/archive-parts.tsx';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';

const PARTS = ['units', 'plan', 'people', 'buildings'] as const;

/** The title and the parts of the archives' lists. */
export function ArchivesHead(props: {
  /** One of the archives’ own parts or of `archiveParts`. */
  readonly current: string;
  readonly actions?: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <PageHeader title={t('navigation.archives')} actions={props.actions} />
      <SubNavigation
        label={t('archives.parts')}
        places={[
          ...PARTS.map((part) => ({ address: `archives/${part}`, label: t(`archives.${part}`) })),
          ...archiveParts.map(({ name, label }) => ({ address: `archives/${name}`, label: t(label) })),
        ]}
        current={`archives/${props.current}`}
      />
    </>
  );
}
