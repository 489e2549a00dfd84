import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';

/** What was published of a team’s month, the version in force first, and what is drafted beyond it. */
export const VersionsPage = observer(function VersionsPage(props: {
  readonly teamId: number;
  readonly month: string;
}) {
  const { teamId, month } = props;
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(async () => {
    const roster = await api.roster.roster({ teamId, month });
    if (roster === null) return null;
    const versions = await api.roster.versions({ rosterId: roster.id });
    const [inForce] = versions;
    const drafted = inForce === undefined ? [] : await api.roster.differences({ fromVersionId: inForce.id });
    return { roster, versions, drafted };
  }, [api, teamId, month]);
  return (
    <LoadedView of={loaded}>
      {(known) => (
        <div className="roster-versions">
          <div className="roster-bar">
            <Button href={`#/staff/roster/${teamId}/${month}`}>{t('roster.backToMonth', { month })}</Button>
            <h2 className="roster-name">
              {known?.roster.teamName} {month} {t('rosterVersions.title')}
            </h2>
          </div>
          {known === null || known.versions.length === 0 ? (
            <EmptyState title={t('rosterVersions.none')} text={t('rosterVersions.noneText')} />
          ) : (
            <>
              <ol className="roster-version-list">
                {known.versions.map((version, index) => (
                  <li key={version.id}>
                    <strong>{t('rosterVersions.number', { number: version.number })}</strong>
                    <Tag color={index === 0 ? 'green' : 'default'}>
                      {t(index === 0 ? 'rosterVersions.inForce' : 'rosterVersions.replaced')}
                    </Tag>
                    <span>
                      {t('rosterVersions.publishedBy', {
                        name: version.publishedBy,
                        at: formatInstant(version.publishedAt),
                      })}
                    </span>
                    <span className="soft">
                      {t('rosterVersions.concerned', { count: version.concerned })}
                    </span>
                    <span className="roster-right">
                      <Button size="small" href={`#/staff/roster/version/${version.id}`}>
                        {t('rosterVersions.look')}
                      </Button>
                    </span>
                    {version.reason === '' ? null : (
                      <p>
                        {t('rosterVersions.reason')}：{version.reason}
                      </p>
                    )}
                    {version.breachReason === '' ? null : (
                      <p>
                        {t('rosterVersions.breachReason')}：{version.breachReason}
                      </p>
                    )}
                  </li>
                ))}
              </ol>
              {known.drafted.length === 0 ? null : (
                <section>
                  <h3>{t('rosterVersions.draftChanges')}</h3>
                  <DifferenceTable differences={known.drafted} />
                </section>
              )}
            </>
          )}
        </div>
      )}
    </LoadedView>
  );
});
