import { Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { LetterVersion, TextChange } from '../../../shared/features/letters/letter-life.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { TextChanges } from './TextChanges.tsx';

/** Two versions of a draft side by side in one text: what was taken out and what came in. */
export function VersionsDialog(props: {
  readonly letterId: number;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useText();
  return (
    <Modal
      open={props.open}
      title={t('letters.versionsTitle')}
      width={820}
      footer={null}
      onCancel={props.onClose}
      destroyOnHidden
    >
      <Versions letterId={props.letterId} />
    </Modal>
  );
}

const Versions = observer(function Versions({ letterId }: { readonly letterId: number }) {
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.letters.versions({ id: letterId }), [api, letterId]);
  return (
    <LoadedView of={loaded}>
      {(versions: readonly LetterVersion[]) =>
        versions.length < 2 ? (
          <p className="soft">{t('letters.versionsOne')}</p>
        ) : (
          <Comparison letterId={letterId} versions={versions} />
        )
      }
    </LoadedView>
  );
});

const Comparison = observer(function Comparison(props: {
  readonly letterId: number;
  readonly versions: readonly LetterVersion[];
}) {
  const { letterId, versions } = props;
  const api = useApi();
  const t = useText();
  const [later, setLater] = useState(versions[0]?.version ?? 1);
  const [earlier, setEarlier] = useState(versions[1]?.version ?? 1);
  const changes = useLoaded(
    () => api.letters.compare({ id: letterId, earlier, later }),
    [api, letterId, earlier, later],
  );
  const options = versions.map(({ version, savedBy, savedAt }) => ({
    value: version,
    label: t('letters.versionOf', { version, name: savedBy, at: formatInstant(savedAt) }),
  }));
  return (
    <>
      <div className="letter-pair">
        <Select<number>
          aria-label={t('letters.versionEarlier')}
          value={earlier}
          options={options}
          onChange={setEarlier}
        />
        <Select<number>
          aria-label={t('letters.versionLater')}
          value={later}
          options={options}
          onChange={setLater}
        />
      </div>
      <LoadedView of={changes}>
        {(found: readonly TextChange[]) => <TextChanges changes={found} />}
      </LoadedView>
    </>
  );
});
