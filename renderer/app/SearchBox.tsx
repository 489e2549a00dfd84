import { LoadingOutlined, SearchOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { DESK_ROLES } from '../../shared/domain/role.ts';
import type { SearchHit } from '../../shared/features/today/today.contract.ts';
import { keyAddress, paymentAddress, unitAddress } from './addresses.ts';
import { useApp, useStaff } from './app-context.ts';
import { describeFailure } from './describe-error.ts';
import { SearchStore } from './search.store.ts';
import { useShortcuts } from './shortcuts.ts';
import { useText } from './texts.ts';

/** Finds a household by anything a caller says; Ctrl+K from anywhere. */
export const SearchBox = observer(function SearchBox() {
  const { api, route } = useApp();
  const keepsArchives = DESK_ROLES.includes(useStaff().role);
  const t = useText();
  const [store] = useState(() => new SearchStore(api));
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();

  useShortcuts([
    {
      keys: 'Ctrl+K',
      does: 'keys.search',
      run: () => {
        box.current?.focus();
        box.current?.select();
      },
    },
  ]);

  const leave = (): void => {
    setOpen(false);
    store.clear();
    box.current?.blur();
  };

  const openHit = (hit: SearchHit): void => {
    leave();
    route.go(addressOfHit(hit));
  };

  const takePayment = ({ unitId }: SearchHit): void => {
    if (unitId === null) return;
    leave();
    route.go(paymentAddress(unitId));
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        store.move(1);
        break;
      case 'ArrowUp':
        store.move(-1);
        break;
      case 'Enter':
        void withFirst(openHit);
        break;
      case 'F2':
      case 'F4':
        // With nothing typed the key means the household on the screen.
        if (store.text.trim() === '') return;
        void withFirst(event.key === 'F4' ? takePayment : openHit);
        break;
      case 'Escape':
        if (store.text === '') box.current?.blur();
        else store.clear();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** A cashier types a room and presses Enter or F4 before the list has come. */
  const withFirst = async (go: (hit: SearchHit) => void): Promise<void> => {
    if (store.text.trim() === '') return;
    if (store.found.phase !== 'ready' || store.pending) await store.searchNow();
    if (store.hits.length === 0 && store.offersIdNumber && keepsArchives) return store.searchIdNumber();
    if (store.highlightedHit !== null) go(store.highlightedHit);
  };

  const shown = open && store.text.trim() !== '';
  return (
    <div className="search" role="search">
      <span className="search-icon" aria-hidden="true">
        {store.found.phase === 'loading' ? (
          <LoadingOutlined aria-hidden="true" />
        ) : (
          <SearchOutlined aria-hidden="true" />
        )}
      </span>
      <input
        ref={box}
        className="search-input"
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          shown && store.highlightedHit !== null ? `${listId}-${store.highlighted}` : undefined
        }
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={store.text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setOpen(true);
          store.type(event.target.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKey}
      />
      <kbd className="search-keys">Ctrl K</kbd>
      {shown ? (
        <SearchResults store={store} listId={listId} keepsArchives={keepsArchives} onOpen={openHit} />
      ) : null}
    </div>
  );
});

const SearchResults = observer(function SearchResults(props: {
  readonly store: SearchStore;
  readonly listId: string;
  readonly keepsArchives: boolean;
  readonly onOpen: (hit: SearchHit) => void;
}) {
  const { store, listId } = props;
  const t = useText();
  const { failure } = store.found;
  const { highlighted } = store;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);
  let index = -1;
  return (
    <div className="search-panel" onMouseDown={(event) => event.preventDefault()}>
      {failure !== null && store.found.phase === 'failed' ? (
        <p className="search-note" role="alert">
          {describeFailure(failure, t)}
        </p>
      ) : null}
      {store.offersIdNumber && props.keepsArchives ? (
        <button type="button" className="search-id-number" onClick={() => void store.searchIdNumber()}>
          {t('search.idNumber')}
        </button>
      ) : null}
      {store.nothingFound ? <p className="search-note">{t('search.nothing', { text: store.text })}</p> : null}
      <div ref={list} id={listId} className="search-list" role="listbox" aria-label={t('search.results')}>
        {store.groups.map((group) => (
          <div key={group.kind} role="group" aria-label={t(`search.kind.${group.kind}`)}>
            <div className="search-group" aria-hidden="true">
              {t(`search.kind.${group.kind}`)}
            </div>
            {group.hits.map((hit) => {
              index += 1;
              const place = index;
              return (
                <div
                  key={hit.id}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={place === store.highlighted}
                  tabIndex={-1}
                  className="search-hit"
                  onMouseMove={() => store.highlight(place)}
                  onClick={() => props.onOpen(hit)}
                >
                  <span className="search-title">{hit.title}</span>
                  <span className="search-detail">{hit.detail}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div className="search-help" aria-hidden="true">
        {t('search.help')}
      </div>
    </div>
  );
});

function addressOfHit(hit: SearchHit): string {
  switch (hit.kind) {
    case 'letter':
      return `letters/${hit.id}`;
    case 'receipt':
      return `fees/receipts/${hit.id}`;
    case 'filing':
      return `filing/${hit.id}`;
    case 'key':
      return keyAddress(hit.id, hit.unitId);
    case 'unit':
    case 'person':
    case 'vehicle':
      return hit.unitId === null ? 'archives' : unitAddress(hit.unitId);
  }
}
