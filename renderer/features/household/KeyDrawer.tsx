import './household.css';
import { EditOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { KeyItem, KeyMovement } from '../../../shared/features/household/key-item.contract.ts';
import { type KeyMove, keyMovesFrom } from '../../../shared/features/household/key-item.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { findKey } from './find-key.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyStateTag } from './KeyStateTag.tsx';
import { keyWords } from './key-words.ts';
import { MoveKeyDialog } from './MoveKeyDialog.tsx';

interface KeyDrawerProps {
  readonly onClose: () => void;
  /** The key was moved or corrected; the drawer's own key is then no longer as it is on file. */
  readonly onChanged: () => void;
}

/** One key or card: where it is, what can be done with it, and where it has been. */
export function KeyDrawer(props: KeyDrawerProps & { readonly item: KeyItem | null }) {
  const { item } = props;
  return (
    <Drawer open={item !== null} onClose={props.onClose} size={560} title={item?.number} destroyOnHidden>
      {item === null ? null : <OpenedKey key={item.id} {...props} item={item} />}
    </Drawer>
  );
}

const OpenedKey = observer(function OpenedKey({
  item: opened,
  onChanged,
}: KeyDrawerProps & { readonly item: KeyItem }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [move, setMove] = useState<KeyMove | null>(null);
  const [editing, setEditing] = useState(false);
  const [item, setItem] = useState(opened);
  const movements = useLoaded(() => api.household.keyMovements({ id: item.id }), [api, item]);
  const reading = useAction(async () => setItem((await findKey(api, opened.id)) ?? opened));
  const readAnew = (): void => void reading.run();
  const facts = [
    t(`keyKind.${item.kind}`),
    item.unitId === null ? t('keys.ofOffice') : item.unitName,
    item.label,
    item.note,
  ].filter((text) => text !== '');
  return (
    <>
      <p className="key-facts">{facts.join(' · ')}</p>
      <p className="key-facts">
        <KeyStateTag item={item} /> {keyWords(item, t)}
      </p>
      {DESK_ROLES.includes(role) ? (
        <div className="key-moves">
          {keyMovesFrom(item.state).map((each) => (
            <Button key={each} onClick={() => setMove(each)}>
              {t(`keys.do.${each}`)}
            </Button>
          ))}
          <Button icon={<EditOutlined aria-hidden="true" />} onClick={() => setEditing(true)}>
            {t('keys.edit')}
          </Button>
        </div>
      ) : null}
      <h3 className="key-movements-title">{t('keys.movements')}</h3>
      <LoadedView of={movements}>{(rows) => <Movements rows={rows} />}</LoadedView>
      <MoveKeyDialog
        item={item}
        move={move}
        onClose={() => setMove(null)}
        onStale={readAnew}
        onMoved={({ number, state }) => {
          setMove(null);
          notices.succeed('keys.moved', { number, state: t(`keyState.${state}`) });
          onChanged();
        }}
      />
      <KeyDialog
        open={editing}
        item={item}
        unitId={null}
        onClose={() => setEditing(false)}
        onStale={readAnew}
        onSaved={({ number }) => {
          setEditing(false);
          notices.succeed('keys.saved', { number });
          onChanged();
        }}
      />
    </>
  );
});

function Movements({ rows }: { readonly rows: readonly KeyMovement[] }) {
  const t = useText();
  return (
    <ol className="key-movements">
      {rows.map((row) => (
        <li key={row.id}>
          <time className="soft" dateTime={row.at}>
            {formatInstant(row.at)}
          </time>
          <span>
            <strong>{t(`keyMove.${row.move}`)}</strong>{' '}
            {[
              row.holder,
              row.purpose,
              row.dueOn === null ? '' : t('keys.dueWords', { date: row.dueOn }),
              row.reason,
            ]
              .filter((text) => text !== '')
              .join(' · ')}
            <span className="soft"> · {row.staffName}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
