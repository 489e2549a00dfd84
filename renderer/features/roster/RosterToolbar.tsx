import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, type InputRef } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import { useText } from '../../app/texts.ts';
import { timeText } from './minute-of-day.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { PatternDialog } from './PatternDialog.tsx';
import { RosterKeyList } from './RosterKeyList.tsx';
import { assign, typeCodes } from './roster-acts.ts';
import { SaveTemplateDialog } from './SaveTemplateDialog.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { useCopyMonth } from './use-copy-month.ts';

/** The palette of shifts and what fills many cells at once. */
export const RosterToolbar = observer(function RosterToolbar(props: {
  readonly store: MonthRosterStore;
  readonly onFill: () => void;
}) {
  const { store, onFill } = props;
  const t = useText();
  const [open, setOpen] = useState<'pattern' | 'template' | 'saveTemplate' | null>(null);
  const copy = useCopyMonth(store);
  const kinds = store.shiftKinds.filter(({ active }) => active);
  return (
    <div className="roster-bar" role="toolbar" aria-label={t('roster.tools')}>
      {kinds.map(({ id, code, name, tint, startsMinute, lengthMinutes }, index) => (
        <PaletteButton
          key={id}
          store={store}
          to={id}
          code={code}
          tint={tint}
          digit={index < 9 ? String(index + 1) : ''}
          title={`${name} ${timeText(startsMinute)}–${timeText(startsMinute + lengthMinutes)}`}
        />
      ))}
      <PaletteButton
        store={store}
        to="rest"
        code={REST_SIGN}
        tint="rest"
        digit="0"
        title={t('roster.restDay')}
      />
      <PaletteButton store={store} to="empty" code="⌫" tint="none" digit="" title={t('roster.clear')} />
      <CodeLine store={store} />
      <Button
        icon={<UndoOutlined aria-hidden="true" />}
        aria-label={t('roster.undo')}
        title={t('roster.undo')}
        disabled={store.done.length === 0}
        onClick={store.undo}
      />
      <Button
        icon={<RedoOutlined aria-hidden="true" />}
        aria-label={t('roster.redo')}
        title={t('roster.redo')}
        disabled={store.undone.length === 0}
        onClick={store.redo}
      />
      <Button onClick={onFill}>{t('rosterFill.title')}</Button>
      <Button onClick={() => setOpen('pattern')}>{t('roster.pattern')}</Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'copy', label: t('roster.copyMonth') },
            { key: 'template', label: t('roster.applyTemplate') },
            { key: 'saveTemplate', label: t('roster.saveTemplate') },
          ],
          onClick: ({ key }) => {
            if (key === 'copy') void copy.run();
            if (key === 'template') setOpen('template');
            if (key === 'saveTemplate') setOpen('saveTemplate');
          },
        }}
      >
        <Button loading={copy.busy}>{t('roster.templates')}</Button>
      </Dropdown>
      <RosterKeyList />
      {open === 'pattern' ? <PatternDialog store={store} onClose={() => setOpen(null)} /> : null}
      {open === 'template' ? <TemplateDialog store={store} onClose={() => setOpen(null)} /> : null}
      <SaveTemplateDialog store={store} open={open === 'saveTemplate'} onClose={() => setOpen(null)} />
    </div>
  );
});

/** Takes a shift up to paint with; with several cells chosen it fills them instead. */
const PaletteButton = observer(function PaletteButton(props: {
  readonly store: MonthRosterStore;
  readonly to: Assignment;
  readonly code: string;
  readonly tint: string;
  readonly digit: string;
  readonly title: string;
}) {
  const { store, to, code, tint, digit, title } = props;
  const { top, bottom, left, right } = store.selection.range;
  const several = top !== bottom || left !== right;
  const held = store.brush === to;
  return (
    <button
      type="button"
      className={`roster-palette planned-${tint}`}
      aria-pressed={held}
      title={digit === '' ? title : `${title} (${digit})`}
      onClick={() => {
        if (several && store.brush === null) store.apply(assign(store, store.selection.range, to));
        else store.paintWith(held ? null : to);
      }}
    >
      {code}
      {digit === '' ? null : <sub>{digit}</sub>}
    </button>
  );
});

/** Codes written one after the other: what an input method writes cannot be typed into a cell. F2 leads here. */
const CodeLine = observer(function CodeLine({ store }: { readonly store: MonthRosterStore }) {
  const t = useText();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const input = useRef<InputRef>(null);
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (event.key !== 'F2' || event.defaultPrevented) return;
      if (!(event.target instanceof Element) || event.target.closest('.planned-grid') === null) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  const back = (): void => store.focusGrid();
  const enter = (): void => {
    const changes = typeCodes(store, store.selection.range, text);
    setWrong(changes === null);
    if (changes === null) return;
    store.apply(changes);
    setText('');
    back();
  };
  return (
    <Input
      ref={input}
      className="roster-codes"
      value={text}
      maxLength={200}
      aria-label={t('roster.codes')}
      placeholder={t('roster.codesHint')}
      title={t('roster.codesTitle')}
      {...(wrong ? { status: 'error' as const } : {})}
      onChange={(event) => {
        setText(event.target.value);
        setWrong(false);
      }}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) enter();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    />
  );
});
