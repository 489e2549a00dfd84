import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApi } from '../../app/app-context.ts';
import { SearchStore } from '../../app/search.store.ts';
import { useText } from '../../app/texts.ts';

interface PersonChoice {
  readonly value: number;
  readonly label: string;
  readonly detail: string;
}

/** Chooses someone on file by name, pinyin or the last digits of a phone. */
export const PersonPicker = observer(function PersonPicker(props: {
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (personId: number | null) => void;
}) {
  const api = useApi();
  const t = useText();
  const [search] = useState(() => new SearchStore(api));
  const [chosen, setChosen] = useState<PersonChoice | null>(null);
  const found: PersonChoice[] = search.hits
    .filter(({ kind }) => kind === 'person')
    .map(({ id, title, detail }) => ({ value: id, label: title, detail }));
  const { value = null } = props;
  const options =
    chosen !== null && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select<number, PersonChoice>
      {...(props.id === undefined ? {} : { id: props.id })}
      className="unit-picker"
      value={value}
      allowClear
      autoFocus
      showSearch={{ filterOption: false, onSearch: search.type }}
      placeholder={t('archives.choosePerson')}
      notFoundContent={search.nothingFound ? t('search.nothing', { text: search.text }) : null}
      loading={search.found.phase === 'loading'}
      options={options}
      optionRender={({ data }) => (
        <span className="unit-picker-choice">
          <span>{data.label}</span>
          <span className="search-detail">{data.detail}</span>
        </span>
      )}
      onChange={(personId: number | undefined) => {
        setChosen(options.find((each) => each.value === personId) ?? null);
        props.onChange?.(personId ?? null);
      }}
    />
  );
});
