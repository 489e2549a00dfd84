import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { RestorePreview } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { shownRows } from '../../../../shared/features/safekeeping/shown-rows.ts';
import { formatCount, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import { GapList } from '../../../components/GapList.tsx';
import { SafetyTone } from '../../../components/SafetyTone.tsx';
import type { RestoreStore } from './restore.store.ts';

/** What going back would change and lose, before anything does. */
export const RestoreChanges = observer(function RestoreChanges(props: {
  readonly store: RestoreStore;
  readonly onBack: () => void;
}) {
  const { store, onBack } = props;
  const t = useText();
  const { preview } = store;
  if (preview === null) return null;
  return (
    <>
      <section className="panel">
        <dl className="facts">
          <div>
            <dt>{t('restore.made')}</dt>
            <dd>{preview.madeAt === null ? t('restore.madeUnknown') : formatInstant(preview.madeAt)}</dd>
          </div>
          <div>
            <dt>{t('restore.site')}</dt>
            <dd>{preview.siteName}</dd>
          </div>
          <div>
            <dt>{t('restore.name')}</dt>
            <dd className="restore-name">{preview.name}</dd>
          </div>
        </dl>
        <p className="restore-sound">
          <SafetyTone tone="safe">{t('restore.sound')}</SafetyTone>
        </p>
        {preview.sameOffice ? null : (
          <Alert
            className="restore-note"
            type="error"
            role="alert"
            showIcon
            title={t('restore.otherOffice', { site: preview.siteName })}
          />
        )}
        {preview.needsUpgrade ? (
          <Alert className="restore-note" type="info" showIcon title={t('restore.needsUpgrade')} />
        ) : null}
        <MissingFiles of={preview.files} />
      </section>
      <div className="restore-columns">
        <section className="panel">
          <h2 className="panel-title">{t('restore.lost')}</h2>
          <GapList gap={preview.gap} />
        </section>
        <section className="panel">
          <h2 className="panel-title">{t('restore.rows')}</h2>
          <RowsTable preview={preview} />
        </section>
      </div>
      <div className="sticky-actions">
        <Button onClick={onBack}>{t('restore.back')}</Button>
        <Button type="primary" onClick={store.toConfirm}>
          {t('restore.toConfirm')}
        </Button>
      </div>
    </>
  );
});

/** Files that do not come with the copy; those that lie on this PC stay where they are. */
function MissingFiles({ of: { named, missing, here } }: { readonly of: RestorePreview['files'] }) {
  const t = useText();
  if (missing === 0) return null;
  const counts = { named: formatCount(named), missing: formatCount(missing), here: formatCount(here) };
  const lost = { ...counts, lost: formatCount(missing - here) };
  if (here === missing) {
    return <Alert className="restore-note" type="info" showIcon title={t('restore.files.allHere', counts)} />;
  }
  const said = here === 0 ? t('restore.files.noneHere', counts) : t('restore.files.missing', lost);
  return <Alert className="restore-note" type="warning" showIcon title={said} />;
}

function RowsTable({ preview }: { readonly preview: RestorePreview }) {
  const t = useText();
  const rows = shownRows(preview.rows);
  if (rows.length === 0) return <p className="soft">{t('restore.rows.same')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('restore.rows.what')}</th>
          <th scope="col" className="figure">
            {t('restore.rows.now')}
          </th>
          <th scope="col" className="figure">
            {t('restore.rows.then')}
          </th>
          <th scope="col" className="figure">
            {t('restore.rows.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ words, now, after }) => (
          <tr key={words}>
            <th scope="row">{t(words)}</th>
            <td className="figure">{formatCount(now)}</td>
            <td className="figure">{formatCount(after)}</td>
            <td className="figure">{differenceOf(after - now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function differenceOf(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${formatCount(Math.abs(difference))}`;
}
