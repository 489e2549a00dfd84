import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag } from 'antd';
import { useState } from 'react';
import type { Occupancy } from '../../../shared/features/archives/household-file.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { formatShare } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { Masked } from '../../components/Masked.tsx';
import { periodWords } from './occupancy-words.ts';

interface OccupancyActions {
  readonly mayEdit: boolean;
  readonly onEditPerson: (occupancy: Occupancy) => void;
  readonly onChange: (occupancy: Occupancy) => void;
  readonly onEnd: (occupancy: Occupancy) => void;
}

/** Who is who in a household: now and to come, and on request before. */
export function OccupancyTable(
  props: OccupancyActions & { readonly present: readonly Occupancy[]; readonly past: readonly Occupancy[] },
) {
  const { present, past } = props;
  const t = useText();
  const [pastShown, setPastShown] = useState(false);
  if (present.length === 0 && past.length === 0) return <p className="soft">{t('archives.noPeople')}</p>;
  return (
    <>
      <table className="plain-table people-table">
        <thead>
          <tr>
            <th scope="col">{t('archives.role')}</th>
            <th scope="col">{t('archives.name')}</th>
            <th scope="col">{t('archives.phones')}</th>
            <th scope="col">{t('archives.share')}</th>
            <th scope="col">{t('archives.period')}</th>
            {props.mayEdit ? <th scope="col">{t('archives.actions')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {present.map((occupancy) => (
            <OccupancyRow key={occupancy.id} occupancy={occupancy} {...props} />
          ))}
          {pastShown
            ? past.map((occupancy) => <OccupancyRow key={occupancy.id} occupancy={occupancy} {...props} />)
            : null}
        </tbody>
      </table>
      {past.length === 0 ? null : (
        <Button
          type="link"
          className="past-toggle"
          aria-expanded={pastShown}
          onClick={() => setPastShown((shown) => !shown)}
        >
          {t('archives.peopleBefore', { count: past.length })}
        </Button>
      )}
    </>
  );
}

function OccupancyRow({ occupancy, ...actions }: OccupancyActions & { readonly occupancy: Occupancy }) {
  const { route } = useApp();
  const t = useText();
  const { person } = occupancy;
  const past = occupancy.when === 'past';
  const items = [
    { key: 'edit', label: t('archives.editPerson'), onClick: () => actions.onEditPerson(occupancy) },
    ...(past
      ? []
      : [
          { key: 'change', label: t('archives.changeOccupancy'), onClick: () => actions.onChange(occupancy) },
          { key: 'end', label: t('archives.endOccupancy'), onClick: () => actions.onEnd(occupancy) },
        ]),
    { key: 'open', label: t('archives.openPerson'), onClick: () => route.go(`archives/people/${person.id}`) },
  ];
  return (
    <tr data-inactive={past}>
      <td>{t(`occupancyRole.${occupancy.role}`)}</td>
      <td>
        <a href={`#/archives/people/${person.id}`} className="person-name">
          {person.name}
        </a>
        {person.honorific === '' ? null : <span className="soft"> {person.honorific}</span>}
        <span className="person-marks">
          {occupancy.isPayer ? (
            <Tag variant="filled" color="green">
              {t('archives.payerTag')}
            </Tag>
          ) : null}
          {occupancy.isPrimaryContact && !past ? (
            <Tag variant="filled" color="blue">
              {t('archives.primaryTag')}
            </Tag>
          ) : null}
          {occupancy.when === 'later' && occupancy.fromOn !== null ? (
            <Tag variant="filled" color="gold">
              {t('archives.laterTag', { date: occupancy.fromOn })}
            </Tag>
          ) : null}
        </span>
      </td>
      <td>
        {person.phones.map(({ id, masked }) => (
          <div key={id}>
            <Masked value={masked} />
          </div>
        ))}
      </td>
      <td>{occupancy.shareHundredths === null ? '' : formatShare(occupancy.shareHundredths)}</td>
      <td className="soft">{periodWords(occupancy, t)}</td>
      {actions.mayEdit ? (
        <td className="row-menu">
          <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
            <Button
              type="text"
              icon={<EllipsisOutlined />}
              aria-label={`${t('archives.actions')} ${person.name}`}
            />
          </Dropdown>
        </td>
      ) : null}
    </tr>
  );
}
