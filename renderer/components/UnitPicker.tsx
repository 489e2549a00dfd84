import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApi } from '../app/app-context.ts';
import { SearchStore } from '../app/search.store.ts';
import { useText } from '../app/texts.ts';

export interface UnitPickerProps {
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (unitId: number | null) => void;
  /** What the chosen unit is called when the form opens with one. */
  readonly chosenTitle?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

interface UnitChoice {
  readonly value: number;
  readonly label: string;
  readonly detail: string;
}

/** Chooses a household by room, name, pinyin, phone or plate. */
export const UnitPicker = observer(function UnitPicker(props: UnitPickerProps) {
  const api = useApi();
  const t = useText();
  const [search] = useState(() => new SearchStore(api));
  const [chosen, setChosen] = useState<UnitChoice | null>(null);
  const found = new Map<number, UnitChoice>();
  for (const hit of search.hits) {
    if (hit.unitId !== null && !found.has(hit.unitId)) {
      found.set(hit.unitId, { value: hit.unitId, label: hit.title, detail: hit.detail });
    }
  }
  const { value = null } = props;
  if (value !== null && !found.has(value)) {
    const label = chosen?.value === value ? chosen.label : (props.chosenTitle ?? String(value));
    found.set(value, { value, label, detail: '' });
  }
  return (
    <Select<number, UnitChoice>
      {...(props.id === undefined ? {} : { id: props.id })}
      className="unit-picker"
      value={value}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      allowClear
      showSearch={{ filterOption: false, onSearch: search.type }}
      placeholder={t('unitPicker.placeholder')}
      notFoundContent={search.nothingFound ? t('search.nothing', { text: search.text }) : null}
      loading={search.found.phase === 'loading'}
      options={[...found.values()]}
      optionRender={renderChoice}
      onChange={(unitId: number | undefined) => {
        const choice = unitId === undefined ? undefined : found.get(unitId);
        setChosen(choice ?? null);
        props.onChange?.(unitId ?? null);
      }}
    />
  );
});

function renderChoice({ data }: { readonly data: UnitChoice }) {
  return (
    <span className="unit-picker-choice">
      <span>{data.label}</span>
      <span className="search-detail">{data.detail}</span>
    </span>
  );
}
