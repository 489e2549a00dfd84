import './letters.css';
import { observer } from 'mobx-react-lite';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { LetterRow } from '../../../shared/features/letters/letter.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { LetterStateTag } from './letters.columns.tsx';

/** Letters to a household, and a new one to it in one step. */
export const UnitLettersCard = observer(function UnitLettersCard({ unitId, on }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const letters = useLoaded(
    () => api.letters.forUnit({ unitId, limit: 8, ...(on === null ? {} : { on }) }),
    [api, unitId, on],
  );
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
      <LoadedView of={letters}>{(rows: readonly LetterRow[]) => <Rows rows={rows} on={on} />}</LoadedView>
    </section>
  );
});

function Rows({ rows, on }: { readonly rows: readonly LetterRow[]; readonly on: string | null }) {
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
            <span className="soft">{row.issuedOn}</span>
          ) : (
            <LetterStateTag state={row.state} />
          )}
        </li>
      ))}
    </ul>
  );
}
