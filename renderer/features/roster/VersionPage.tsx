import { Alert, Button, Segmented, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { FrozenRoster } from '../../../shared/features/roster/roster-version.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { Acknowledgements } from './Acknowledgements.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { RosterPrint } from './RosterPrint.tsx';

const VIEWS = ['print', 'changes', 'signed'] as const;
const LABEL = {
  print: 'rosterVersions.print',
  changes: 'rosterVersions.changes',
  signed: 'rosterVersions.signed',
} as const;

/** A version as it was published: to read and print, what changed in it, and who has seen it. */
export const VersionPage = observer(function VersionPage({ versionId }: { readonly versionId: number }) {
  const api = useApi();
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [view, setView] = useState<(typeof VIEWS)[number]>('print');
  const loaded = useLoaded(async () => {
    const roster = await api.roster.version({ versionId });
    const versions = await api.roster.versions({ rosterId: roster.rosterId });
    const before = versions.find(({ number }) => number === roster.version.number - 1);
    const differences =
      before === undefined
        ? []
        : await api.roster.differences({ fromVersionId: before.id, toVersionId: versionId });
    const waiting = (await api.roster.waitingForMe()).some((each) => each.versionId === versionId);
    return { roster, differences, waiting, inForce: versions[0]?.id === versionId };
  }, [api, versionId]);
  const acknowledging = useAction(async (roster: FrozenRoster) => {
    await api.roster.acknowledge({ versionId });
    notices.succeed('rosterVersions.acknowledged', { number: roster.version.number });
    loaded.reload();
  });
  return (
    <LoadedView of={loaded}>
      {({ roster, differences, waiting, inForce }) => {
        const { version, teamId, teamName, month, acknowledgements } = roster;
        const signed = acknowledgements.filter(({ way }) => way !== null).length;
        return (
          <div className="roster-versions">
            <div className="roster-bar">
              <Button href={`#/staff/roster/${teamId}/${month}/versions`}>{t('rosterVersions.title')}</Button>
              <h2 className="roster-name">
                {teamName} {month} {t('rosterVersions.number', { number: version.number })}
              </h2>
              <Tag color={inForce ? 'green' : 'default'}>
                {t(inForce ? 'rosterVersions.inForce' : 'rosterVersions.replaced')}
              </Tag>
              <span className="soft">
                {t('rosterVersions.signedCount', { signed, all: acknowledgements.length })}
              </span>
              <span className="roster-right">
                <Segmented
                  aria-label={t('rosterVersions.title')}
                  value={view}
                  options={VIEWS.map((value) => ({ value, label: t(LABEL[value]) }))}
                  onChange={setView}
                />
              </span>
            </div>
            {waiting ? (
              <Alert
                type="warning"
                title={t('rosterVersions.waitingForYou', { team: teamName, month, number: version.number })}
                action={
                  <Button
                    type="primary"
                    loading={acknowledging.busy}
                    onClick={() => void acknowledging.run(roster)}
                  >
                    {t('rosterVersions.acknowledge')}
                  </Button>
                }
              />
            ) : null}
            {view === 'print' ? <RosterPrint roster={roster} differences={differences} /> : null}
            {view === 'changes' ? (
              <>
                {version.reason === '' ? null : (
                  <p>
                    {t('rosterVersions.reason')}：{version.reason}
                  </p>
                )}
                <DifferenceTable differences={differences} />
              </>
            ) : null}
            {view === 'signed' ? (
              <Acknowledgements
                roster={roster}
                mayRecord={inForce && ROSTER_ROLES.includes(role)}
                onRecorded={loaded.reload}
              />
            ) : null}
          </div>
        );
      }}
    </LoadedView>
  );
});
