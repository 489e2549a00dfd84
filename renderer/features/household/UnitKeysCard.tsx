import './household.css';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyDrawer } from './KeyDrawer.tsx';
import { KeyStateTag } from './KeyStateTag.tsx';
import { keyWords } from './key-words.ts';

/** The keys and access cards of a household, on its one-screen file. */
export const UnitKeysCard = observer(function UnitKeysCard({ unitId, on, onChanged }: UnitCardProps) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [registering, setRegistering] = useState(false);
  const [opened, setOpened] = useState<KeyItem | null>(null);
  const keys = useLoaded(
    () => api.household.keysOfUnit({ unitId, ...(on === null ? {} : { on }) }),
    [api, unitId, on],
  );
  // Whoever looked a key up by its number finds it opened.
  const asked = Number(route.query.get('key'));
  const found = keys.loadable.value?.find(({ id }) => id === asked && on === null) ?? null;
  useEffect(() => {
    if (found !== null) setOpened(found);
  }, [found]);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('keys.title')}</h2>
        {on === null && DESK_ROLES.includes(role) ? (
          <Button icon={<PlusOutlined />} onClick={() => setRegistering(true)}>
            {t('keyMove.register')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={keys}>
        {(items) => <Keys items={items} {...(on === null ? { onOpen: setOpened } : {})} />}
      </LoadedView>
      <KeyDialog
        open={registering}
        item={null}
        unitId={unitId}
        onClose={() => setRegistering(false)}
        onSaved={({ number }) => {
          setRegistering(false);
          notices.succeed('keys.registered', { number });
          onChanged();
        }}
      />
      <KeyDrawer item={opened} onClose={() => setOpened(null)} onChanged={onChanged} />
    </section>
  );
});

function Keys(props: {
  readonly items: readonly KeyItem[];
  /** Absent on a past day: what can be done with a key is done today. */
  readonly onOpen?: (item: KeyItem) => void;
}) {
  const t = useText();
  const [withGone, setWithGone] = useState(false);
  const { items, onOpen } = props;
  const gone = items.filter(({ state }) => state === 'cancelled').length;
  const shown = withGone ? items : items.filter(({ state }) => state !== 'cancelled');
  return (
    <>
      {items.length === 0 ? <p className="soft">{t('keys.unitNone')}</p> : null}
      <ul className="unit-lines">
        {shown.map((item) => (
          <li key={item.id}>
            <span className="key-line">
              {onOpen === undefined ? (
                <strong>{item.number} </strong>
              ) : (
                <Button type="link" className="key-number" onClick={() => onOpen(item)}>
                  {item.number}
                </Button>
              )}
              <span className="soft">
                {[t(`keyKind.${item.kind}`), item.label, keyWords(item, t)]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </span>
            </span>
            <KeyStateTag item={item} />
          </li>
        ))}
      </ul>
      {gone === 0 ? null : (
        <Button type="link" className="past-toggle" onClick={() => setWithGone(!withGone)}>
          {withGone ? t('keys.goneHide') : t('keys.gone', { count: gone })}
        </Button>
      )}
    </>
  );
}
