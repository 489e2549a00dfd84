import { AutoComplete } from 'antd';
import { useText } from '../../app/texts.ts';
import type { NamedPerson } from './use-people-of-unit.ts';

/** A name: of somebody of the household, or typed. */
export function HolderInput(props: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (name: string) => void;
  readonly people: readonly NamedPerson[];
  readonly autoFocus?: boolean;
}) {
  const t = useText();
  const names = [...new Set(props.people.map(({ name }) => name))];
  return (
    <AutoComplete
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.onChange === undefined ? {} : { onChange: props.onChange })}
      autoFocus={props.autoFocus ?? false}
      maxLength={60}
      showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
      options={names.map((value) => ({ value }))}
      placeholder={t('household.nameHint')}
    />
  );
}
