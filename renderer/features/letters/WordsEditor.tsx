import { Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef } from 'react';
import { isFieldName, MERGE_FIELDS } from '../../../shared/features/letters/merge-field.ts';
import { useText } from '../../app/texts.ts';

const FIELDS = Object.keys(MERGE_FIELDS).filter(isFieldName);

/** The words of a template or of one letter; a field’s name is inserted by a click. */
export function WordsEditor(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly disabled?: boolean;
}) {
  const { id, value, onChange, disabled = false } = props;
  const t = useText();
  const box = useRef<TextAreaRef>(null);
  const insert = (words: string): void => {
    const area = box.current?.resizableTextArea?.textArea;
    const start = area?.selectionStart ?? value.length;
    const end = area?.selectionEnd ?? start;
    onChange(`${value.slice(0, start)}${words}${value.slice(end)}`);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(start + words.length, start + words.length);
    });
  };
  return (
    <>
      <p className="letter-note">{t('letters.wordsNote')}</p>
      <Input.TextArea
        id={id}
        ref={box}
        className="letter-words"
        aria-label={t('letters.words')}
        value={value}
        disabled={disabled}
        rows={10}
        maxLength={20_000}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      {disabled ? null : (
        <div className="letter-chips" role="group" aria-label={t('letters.words')}>
          {FIELDS.map((name) => {
            const words = t(`letterField.${name}`);
            return (
              <button key={name} type="button" onClick={() => insert(`{{${words}}}`)}>
                {words}
              </button>
            );
          })}
        </div>
      )}
    </>
  );
}
