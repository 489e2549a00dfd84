import { Alert, Button, Checkbox, Pagination, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { UnreadRoom } from '../../../shared/features/letters/letter-recipients.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { fieldLabel } from './ComposerForm.tsx';
import type { ManyStore } from './many.store.ts';

const ON_PAGE = 100;

/** Who gets a letter, why, what is missing for it, and who was taken out by hand. */
export const RecipientList = observer(function RecipientList({ store }: { readonly store: ManyStore }) {
  const t = useText();
  const [page, setPage] = useState(1);
  const { recipients, takenOut, missing, blocked, out } = store;
  if (!store.listed && recipients.length === 0) return <EmptyState title={t('letters.run.nobody')} />;
  const pages = Math.max(1, Math.ceil(recipients.length / ON_PAGE));
  const current = Math.min(page, pages);
  const shown = recipients.slice((current - 1) * ON_PAGE, current * ON_PAGE);
  return (
    <>
      {store.unread.length === 0 ? null : <UnreadRooms store={store} />}
      <p className="letter-many-counts">
        <strong>{t('letters.run.recipients', { count: formatCount(store.gets.length) })}</strong>
        {out.length === 0 ? null : (
          <span>{t('letters.run.takenOut', { count: formatCount(out.length) })}</span>
        )}
        {blocked.length === 0 ? null : (
          <>
            <span className="letter-many-blocked">
              {t('letters.run.blocked', { count: formatCount(blocked.length) })}
            </span>
            <Button size="small" onClick={() => store.take(blocked, true)}>
              {t('letters.run.takeOutBlocked')}
            </Button>
          </>
        )}
      </p>
      <div className="letter-many-scroll" tabIndex={0} role="group" aria-label={t('letters.manyUnits')}>
        <table className="plain-table letter-many-table">
          <thead>
            <tr>
              <th scope="col">{t('letters.run.gets')}</th>
              <th scope="col">{t('letters.household')}</th>
              <th scope="col">{t('letters.delivery.recipient')}</th>
              <th scope="col">{t('letters.run.by')}</th>
              <th scope="col">{t('letters.run.lacking')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unitId, unitName, recipient, by }) => {
              const lacks = missing.get(unitId) ?? [];
              return (
                <tr key={unitId} data-out={takenOut.has(unitId)}>
                  <td>
                    <Checkbox
                      checked={!takenOut.has(unitId)}
                      aria-label={unitName}
                      onChange={(event) => store.take([unitId], !event.target.checked)}
                    />
                  </td>
                  <td>{unitName}</td>
                  <td>{recipient}</td>
                  <td>{by.map((ground) => t(`recipientGround.${ground}`)).join(t('letters.listComma'))}</td>
                  <td className="letter-many-blocked">
                    {lacks.length === 0 || takenOut.has(unitId)
                      ? ''
                      : t('letters.run.missing', {
                          fields: lacks.map((name) => fieldLabel(name, t)).join(t('letters.listComma')),
                        })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {pages === 1 ? null : (
        <Pagination
          size="small"
          current={current}
          pageSize={ON_PAGE}
          total={recipients.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </>
  );
});

/** Of what was pasted, what names none or several: each is decided. */
const UnreadRooms = observer(function UnreadRooms({ store }: { readonly store: ManyStore }) {
  const t = useText();
  if (store.undecided.length === 0) {
    return (
      <p className="letter-note">
        {t('letters.run.allDecided', {
          count: formatCount(store.unread.length),
          texts: store.unread.map(({ text }) => text).join(t('letters.listComma')),
        })}
      </p>
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      className="letter-many-unread"
      title={t('letters.run.unread', { count: formatCount(store.undecided.length) })}
      description={
        <ul>
          {store.undecided.map((room) => (
            <li key={room.text}>
              <Decision room={room} store={store} />
            </li>
          ))}
        </ul>
      }
    />
  );
});

const Decision = observer(function Decision(props: { readonly room: UnreadRoom; readonly store: ManyStore }) {
  const { room, store } = props;
  const t = useText();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const decide = useAction((unitIds: readonly number[]) => store.decide(room.text, unitIds));
  return (
    <>
      <code>{room.text}</code>
      <span>{t(`letters.run.${room.problem}`)}</span>
      {room.candidates.length === 0 ? null : (
        <>
          <Select
            mode="multiple"
            size="small"
            className="letter-many-candidates"
            aria-label={t('letters.run.choose')}
            placeholder={t('letters.run.choose')}
            value={[...chosen]}
            options={room.candidates.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
            onChange={setChosen}
          />
          <Button
            size="small"
            disabled={chosen.length === 0}
            loading={decide.busy}
            onClick={() => void decide.run(chosen)}
          >
            {t('letters.run.choose')}
          </Button>
        </>
      )}
      <Button size="small" onClick={() => void decide.run([])}>
        {t('letters.run.leave')}
      </Button>
    </>
  );
});
