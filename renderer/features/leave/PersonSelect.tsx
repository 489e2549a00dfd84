import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLoaded } from '../../app/use-loaded.ts';

/** Chooses somebody who works here now. */
export const PersonSelect = observer(function PersonSelect(props: {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (employeeId: number) => void;
  readonly disabled?: boolean;
  /** Nobody else of the same name in the list. */
  readonly without?: number | undefined;
}) {
  const { without, ...rest } = props;
  const api = useApi();
  const { today } = useOffice();
  const people = useLoaded(() => api.employees.colleagues({ from: today, to: today }), [api, today]);
  return (
    <Select<number>
      {...rest}
      showSearch={{ optionFilterProp: 'label' }}
      options={(people.loadable.value ?? [])
        .filter(({ id }) => id !== without)
        .map(({ id, number, name, teamName }) => ({ value: id, label: `${name}（${number} ${teamName}）` }))}
    />
  );
});
