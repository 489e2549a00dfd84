import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button, Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { monthRange } from '../../../shared/domain/calendar.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { MonthRosterStore } from './month-roster.store.ts';

interface Person {
  readonly employeeId: number;
  readonly name: string;
  readonly number: string;
  readonly teamName: string;
}

/** Who stands on the roster and in which order; people of other teams may help out. */
export const PeopleDialog = observer(function PeopleDialog(props: {
  readonly store: MonthRosterStore;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  if (!props.open) return null;
  return <OpenDialog store={props.store} onClose={props.onClose} />;
});

const OpenDialog = observer(function OpenDialog(props: {
  readonly store: MonthRosterStore;
  readonly onClose: () => void;
}) {
  const { store, onClose } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const { first, last } = monthRange(store.roster.month);
  const colleagues = useLoaded(() => api.employees.colleagues({ from: first, to: last }), [api, first, last]);
  const [people, setPeople] = useState<readonly Person[]>(store.members);
  const gone = store.members.filter(
    ({ employeeId }) => !people.some((person) => person.employeeId === employeeId),
  );
  const lost = gone.reduce(
    (count, { employeeId }) =>
      count + store.days.filter((day) => store.cellAt({ employeeId, day }).to !== 'empty').length,
    0,
  );
  const save = useAction(async () => {
    await store.saving.flush();
    const roster = await api.roster.setMembers({
      rosterId: store.roster.id,
      version: store.saving.version,
      employeeIds: people.map(({ employeeId }) => employeeId),
    });
    store.refresh(roster);
    notices.succeed('roster.peopleSaved', { count: people.length });
    onClose();
  });
  const move = (index: number, by: number): void => {
    const next = [...people];
    const [person] = next.splice(index, 1);
    if (person !== undefined) next.splice(index + by, 0, person);
    setPeople(next);
  };
  const others = (colleagues.loadable.value ?? []).filter(
    ({ id }) => !people.some(({ employeeId }) => employeeId === id),
  );
  return (
    <Modal
      open
      title={t('roster.peopleTitle', { count: people.length })}
      width={560}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={save.busy}
      okButtonProps={{ disabled: people.length === 0 }}
      onCancel={onClose}
      onOk={() => void save.run()}
    >
      <Select
        className="roster-wide"
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        placeholder={t('roster.addPerson')}
        aria-label={t('roster.addPerson')}
        options={others.map(({ id, name, number, teamName }) => ({
          value: id,
          label: `${name} ${number} · ${teamName}`,
        }))}
        onChange={(id: number | null) => {
          const found = others.find((each) => each.id === id);
          if (found === undefined) return;
          const { name, number, teamName } = found;
          setPeople([...people, { employeeId: found.id, name, number, teamName }]);
        }}
      />
      <ol className="roster-people">
        {people.map(({ employeeId, name, number, teamName }, index) => (
          <li key={employeeId}>
            <span>
              {name} <span className="soft">{`${number} ${teamName}`}</span>
            </span>
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined aria-hidden="true" />}
              aria-label={t('roster.moveUp', { name })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined aria-hidden="true" />}
              aria-label={t('roster.moveDown', { name })}
              disabled={index === people.length - 1}
              onClick={() => move(index, 1)}
            />
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined aria-hidden="true" />}
              aria-label={t('roster.takeOff', { name })}
              onClick={() => setPeople(people.filter((person) => person.employeeId !== employeeId))}
            />
          </li>
        ))}
      </ol>
      {lost > 0 ? (
        <p className="roster-short">
          {t('roster.cellsLost', { count: lost, people: gone.map(({ name }) => name).join('、') })}
        </p>
      ) : null}
    </Modal>
  );
});
