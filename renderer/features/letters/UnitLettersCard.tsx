import './letters.css';
import { observer } from 'mobx-react-lite';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import type { LetterRow } from '../../../shared/features/letters/letter.ts';
import type { DeliveryState } from '../../../shared/features/letters/letter-delivery.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { DeliveryStateTag } from './deliveries.columns.tsx';
import { LetterStateTag } from './letters.columns.tsx';

interface UnitLetters {
  readonly rows: readonly LetterRow[];
  /** How those stand whose arrival is asked for. */
  readonly states: ReadonlyMap<number, DeliveryState>;
}

/** Letters to a household, and a new one to it in one step. */
export const UnitLettersCard = observer(function UnitLettersCard({ unitId, on }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const letters = useLoaded(async (): Promise<UnitLetters> => {
    const rows = await api.letters.forUnit({ unitId, limit: 8, ...(on === null ? {} : { on }) });
    // How a letter stands is known of today alone.
    if (on !== null || !HOUSEHOLD_READERS.includes(role)) return { rows, states: new Map() };
    const deliveries = await api.letters.deliveries({
      filters: { unitId: { kind: 'oneOf', values: [unitId] } },
      limit: 100,
    });
    return { rows, states: new Map(deliveries.rows.map(({ id, deliveryState }) => [id, deliveryState])) };
  }, [api, unitId, on, role]);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('letters.unitCard')}</h2>
        {on === null && DESK_ROLES.includes(role) ? (
          <a href={`#/letters/new/ownerLetter?unit=${unitId}`}>
            {t('letters.new', { kind: t('letterKind.ownerLetter') })}
          </a>
        ) : null}
      </div>
      <LoadedView of={letters}>
        {({ rows, states }: UnitLetters) => <Rows rows={rows} states={states} on={on} />}
      </LoadedView>
    </section>
  );
});

function Rows({ rows, states, on }: UnitLetters & { readonly on: string | null }) {
  const t = useText();
  if (rows.length === 0) {
    return <p className="soft">{t(on === null ? 'letters.unitNone' : 'letters.unitNoneThen')}</p>;
  }
  return (
    <ul className="letter-list">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`#/letters/${row.id}`}>{row.number === '' ? t(`letterKind.${row.kind}`) : row.number}</a>
          <span className="letter-list-subject">{row.subject}</span>
          {row.state === 'issued' ? (
            <>
              <StateOf state={states.get(row.id)} />
              <span className="soft">{row.issuedOn}</span>
            </>
          ) : (
            <LetterStateTag state={row.state} />
          )}
        </li>
      ))}
    </ul>
  );
}

function StateOf({ state }: { readonly state: DeliveryState | undefined }) {
  return state === undefined ? null : <DeliveryStateTag state={state} />;
}
