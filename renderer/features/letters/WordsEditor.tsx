import { Collapse, Input, Select } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { groupLabel, type Insertion, insertionsOf, offersFor, openField } from './named-insertions.ts';
import { WordsHelp } from './WordsHelp.tsx';

/** The words of a template, a clause or one letter. Fields and clauses are offered by name while they are typed. */
export function WordsEditor(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly disabled?: boolean;
  /** A clause calls no other. */
  readonly withoutClauses?: boolean;
}) {
  const { id, value, onChange, disabled = false, withoutClauses = false } = props;
  const api = useApi();
  const t = useText();
  const box = useRef<TextAreaRef>(null);
  const clauses = useLoaded(() => api.letters.listClauses({}), [api]);
  const names = withoutClauses ? [] : (clauses.loadable.value ?? []).map(({ name }) => name);
  const all = insertionsOf(names, t);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const offers = typed === null ? [] : offersFor(typed, all);
  const area = (): HTMLTextAreaElement | undefined => box.current?.resizableTextArea?.textArea;
  const put = (text: string, caret: number): void => {
    onChange(text);
    setTyped(null);
    requestAnimationFrame(() => {
      area()?.focus();
      area()?.setSelectionRange(caret, caret);
    });
  };
  const insert = (words: string): void => {
    const start = area()?.selectionStart ?? value.length;
    const end = area()?.selectionEnd ?? start;
    put(`${value.slice(0, start)}{{${words}}}${value.slice(end)}`, start + words.length + 4);
  };
  const complete = ({ words }: Insertion): void => {
    const caret = area()?.selectionStart ?? value.length;
    const start = caret - (openField(value, caret)?.length ?? 0);
    const after = value.slice(caret).replace(/^\}{1,2}/u, '');
    put(`${value.slice(0, start)}${words}}}${after}`, start + words.length + 2);
  };
  const look = (text: string): void => {
    setTyped(openField(text, area()?.selectionStart ?? text.length));
    setActive(0);
  };
  const steer = (event: KeyboardEvent): void => {
    if (offers.length === 0 || event.nativeEvent.isComposing) return;
    const chosen = offers[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % offers.length);
    else if (event.key === 'ArrowUp') setActive((active + offers.length - 1) % offers.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) complete(chosen);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const listId = `${id}-offers`;
  return (
    <>
      <div className="letter-words-box">
        <Input.TextArea
          id={id}
          ref={box}
          className="letter-words"
          aria-label={t('letters.words')}
          role="combobox"
          aria-expanded={offers.length > 0}
          aria-autocomplete="list"
          aria-controls={listId}
          {...(offers.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
          value={value}
          disabled={disabled}
          rows={10}
          maxLength={20_000}
          spellCheck={false}
          onChange={(event) => {
            onChange(event.target.value);
            look(event.target.value);
          }}
          onKeyDown={steer}
          onBlur={() => setTyped(null)}
        />
        <Offers id={listId} offers={offers} active={active} onChoose={complete} />
      </div>
      {disabled ? null : (
        <Select<string>
          className="letter-find-field"
          aria-label={t('letters.findField')}
          showSearch
          value={null}
          placeholder={t('letters.findField')}
          notFoundContent={t('letters.noField')}
          options={groupsOf(all, t)}
          onSelect={(words) => insert(words)}
        />
      )}
      <Collapse
        size="small"
        ghost
        items={[{ key: 'help', label: t('letters.wordsHelp'), children: <WordsHelp /> }]}
      />
    </>
  );
}

function groupsOf(all: readonly Insertion[], t: ReturnType<typeof useText>) {
  return [...new Set(all.map(({ group }) => group))].map((group) => ({
    label: groupLabel(group, t),
    options: all
      .filter((each) => each.group === group)
      .map(({ words }) => ({ value: words, label: words.replace(/^>/u, '') })),
  }));
}

function Offers(props: {
  readonly id: string;
  readonly offers: readonly Insertion[];
  readonly active: number;
  readonly onChoose: (offer: Insertion) => void;
}) {
  const { id, offers, active, onChoose } = props;
  const t = useText();
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('letters.fieldList')}
      className="letter-offers"
      hidden={offers.length === 0}
    >
      {offers.map((offer, index) => (
        // The keys are those of the text, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={offer.words}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(offer)}
        >
          {offer.words.replace(/^>/u, '')}
          <span className="soft">{groupLabel(offer.group, t)}</span>
        </li>
      ))}
    </ul>
  );
}
