import { EditOutlined, EyeOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Occupancy } from '../../../shared/features/archives/archives.contract.ts';
import { personAddress, unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatShare } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { OfDayNote } from './DayChoice.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { periodWords } from './occupancy-words.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonMerges } from './PersonMerges.tsx';
import { RevealDialog } from './RevealDialog.tsx';

/**
 * One person: what is on file about them, and their households now and before. `on` is the past day they were come to from:
 * their own facts are as of today all the same, and their households open as of that day.
 */
export const PersonPage = observer(function PersonPage({
  personId,
  on,
}: {
  readonly personId: number;
  readonly on: string | null;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const file = useLoaded(() => api.archives.personFile({ id: personId }), [api, personId]);
  const [dialog, setDialog] = useState<'edit' | 'history' | 'reveal' | null>(null);
  const merges = useLoaded(() => api.archives.mergesOf({ personId }), [api, personId]);
  // A merged file is only read; until that is known nothing is offered that would be refused.
  const isMerged = merges.loadable.value?.some(({ mergedId }) => mergedId === personId) ?? true;
  const mayEdit = DESK_ROLES.includes(role) && !isMerged;
  const close = (): void => setDialog(null);
  useShortcuts(
    mayEdit ? [{ keys: 'F8', does: 'archives.reveal', run: () => setDialog('reveal') } as const] : [],
  );
  return (
    <LoadedView of={file}>
      {({ person, occupancies }) => (
        <>
          <PageHeader
            up={on === null ? 'archives/people' : `archives/people?on=${on}`}
            title={person.name}
            detail={[person.honorific, t(`personKind.${person.kind}`)]
              .filter((part) => part !== '')
              .join(' · ')}
            actions={
              <>
                <Button icon={<HistoryOutlined />} onClick={() => setDialog('history')}>
                  {t('archives.personHistory')}
                </Button>
                {mayEdit ? (
                  <>
                    <Button icon={<EyeOutlined />} onClick={() => setDialog('reveal')}>
                      {t('archives.reveal')} <kbd>F8</kbd>
                    </Button>
                    <Button type="primary" icon={<EditOutlined />} onClick={() => setDialog('edit')}>
                      {t('archives.editPerson')}
                    </Button>
                  </>
                ) : null}
              </>
            }
          />
          {on === null ? null : (
            <OfDayNote on={on} text="archives.personOfToday" address={personAddress(personId)} />
          )}
          <PersonMerges
            personId={personId}
            merges={merges.loadable.value ?? []}
            onUndone={() => {
              merges.reload();
              file.reload();
            }}
          />
          <PersonFacts person={person} mayVerify={mayEdit} onStale={file.reload} />
          <Households
            title={t('archives.householdsNow')}
            on={on}
            occupancies={occupancies.filter(({ when }) => when !== 'past')}
            none={t('archives.noHouseholds')}
          />
          <Households
            title={t('archives.householdsBefore')}
            on={on}
            occupancies={occupancies.filter(({ when }) => when === 'past')}
            none={null}
          />
          <PersonDialog
            person={dialog === 'edit' ? person : null}
            onClose={close}
            onStale={file.reload}
            onSaved={({ name }) => {
              close();
              notices.succeed('archives.personSaved', { name });
              file.reload();
            }}
          />
          <HistoryDrawer
            open={dialog === 'history'}
            entity="person"
            id={person.id}
            name={person.name}
            onClose={close}
          />
          <RevealDialog open={dialog === 'reveal'} people={[person]} onClose={close} />
        </>
      )}
    </LoadedView>
  );
});

function Households(props: {
  readonly title: string;
  readonly on: string | null;
  readonly occupancies: readonly Occupancy[];
  readonly none: string | null;
}) {
  const t = useText();
  if (props.occupancies.length === 0 && props.none === null) return null;
  return (
    <section className="panel">
      <h2 className="panel-title">{props.title}</h2>
      {props.occupancies.length === 0 ? (
        <p className="soft">{props.none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('archives.unit')}</th>
              <th scope="col">{t('archives.role')}</th>
              <th scope="col">{t('archives.share')}</th>
              <th scope="col">{t('archives.period')}</th>
            </tr>
          </thead>
          <tbody>
            {props.occupancies.map((occupancy) => (
              <tr key={occupancy.id}>
                <td>
                  <a href={`#/${unitAddress(occupancy.unitId)}${props.on === null ? '' : `?on=${props.on}`}`}>
                    {occupancy.unitName}
                  </a>
                </td>
                <td>
                  {t(`occupancyRole.${occupancy.role}`)}{' '}
                  {occupancy.isPayer ? (
                    <Tag variant="filled" color="green">
                      {t('archives.payerTag')}
                    </Tag>
                  ) : null}
                </td>
                <td>{occupancy.shareHundredths === null ? '' : formatShare(occupancy.shareHundredths)}</td>
                <td className="soft">{periodWords(occupancy, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
