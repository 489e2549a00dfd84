import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { TextChanges } from './TextChanges.tsx';

interface Version {
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

interface Compared {
  readonly earlier: number;
  readonly later: number;
  readonly changes: readonly TextChange[];
}

/** The versions of a text, newest first: compared with the present one, or taken back into the editor. */
export function TextVersions<Kept extends Version>(props: {
  readonly versions: readonly Kept[];
  readonly compare: (earlier: number, later: number) => Promise<readonly TextChange[]>;
  readonly onTake: ((version: Kept) => void) | null;
}) {
  const { versions, compare, onTake } = props;
  const t = useText();
  const [compared, setCompared] = useState<Compared | null>(null);
  const comparing = useAction(async (earlier: number, later: number) => {
    setCompared({ earlier, later, changes: await compare(earlier, later) });
  });
  const [newest] = versions;
  return (
    <section>
      <h2 className="letter-kind-title">{t('letters.versions')}</h2>
      <ul className="letter-list letter-versions">
        {versions.map((version) => (
          <li key={version.version}>
            <span className="letter-list-subject">
              {t('letters.templateSavedBy', {
                version: version.version,
                name: version.savedBy === '' ? t('letters.templateModel') : version.savedBy,
                at: formatInstant(version.savedAt),
              })}
            </span>
            {newest === undefined || version === newest ? null : (
              <span className="letter-version-actions">
                <Button
                  size="small"
                  loading={comparing.busy}
                  onClick={() => void comparing.run(version.version, newest.version)}
                >
                  {t('letters.compareVersions')}
                </Button>
                {onTake === null ? null : (
                  <Button size="small" onClick={() => onTake(version)}>
                    {t('letters.takeVersion')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Modal
        open={compared !== null}
        width={760}
        footer={null}
        title={
          compared === null
            ? ''
            : t('letters.comparedTitle', { earlier: compared.earlier, later: compared.later })
        }
        onCancel={() => setCompared(null)}
      >
        <p className="letter-note">{t('letters.comparedNote')}</p>
        {compared === null ? null : <TextChanges changes={compared.changes} />}
      </Modal>
    </section>
  );
}
