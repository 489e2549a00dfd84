import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useLoaded } from '../../app/use-loaded.ts';

const SHOWN = 30;

/** Units chosen one by one, found by typing their number. */
export const UnitChoice = observer(function UnitChoice(props: {
  readonly id?: string;
  readonly value?: number[];
  readonly onChange?: (unitIds: number[]) => void;
}) {
  const { api } = useApp();
  const [text, setText] = useState('');
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const found = useLoaded(async () => {
    const { rows } = await api.archives.listUnits({ quick: text, limit: SHOWN });
    return rows.map(({ id, displayName }) => ({ value: id, label: displayName }));
  }, [api, text]);
  const options = found.loadable.value ?? [];
  // What was chosen stays in sight when the next search does not find it.
  const chosen = (props.value ?? []).flatMap((id) => {
    const label = names.get(id);
    return label === undefined || options.some((option) => option.value === id) ? [] : [{ value: id, label }];
  });
  return (
    <Select
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText }}
      options={[...options, ...chosen]}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.value === undefined ? {} : { value: props.value })}
      onChange={(unitIds: number[]) => {
        setNames(new Map([...names, ...options.map(({ value, label }) => [value, label] as const)]));
        props.onChange?.(unitIds);
      }}
    />
  );
});
