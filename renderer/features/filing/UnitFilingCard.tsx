import './filing.css';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { UnitFiling } from '../../../shared/features/filing/filing-entry.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { HoldList, PlaceHold } from './EntryHolds.tsx';
import { FilingStateTag } from './filing.columns.tsx';

/** What came in, went out and is kept of a household, the number of its file and what holds it. */
export const UnitFilingCard = observer(function UnitFilingCard({ unitId, unitName }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const filing = useLoaded(() => api.filing.forUnit({ unitId, limit: 8 }), [api, unitId]);
  const maySupervise = SUPERVISING_ROLES.includes(role);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('navigation.filing')}</h2>
        {maySupervise ? <PlaceHold of="unit" id={unitId} name={unitName} onPlaced={filing.reload} /> : null}
      </div>
      <LoadedView of={filing}>
        {(held: UnitFiling) => (
          <>
            {held.fileNumber === '' ? null : (
              <p className="soft">{t('filing.unitFile', { number: held.fileNumber })}</p>
            )}
            <HoldList holds={held.holds} mayLift={maySupervise} onLifted={filing.reload} />
            {held.entries.length === 0 ? <p className="soft">{t('filing.unitNone')}</p> : null}
            <ul className="filing-list">
              {held.entries.map((entry) => (
                <li key={entry.id}>
                  <span className="filing-words">
                    <a href={`#/filing/${entry.id}`}>{entry.title}</a>
                    <span className="soft">
                      {[entry.number, entry.passedOn, entry.archiveNumber]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </span>
                  </span>
                  <FilingStateTag state={entry.state} />
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadedView>
    </section>
  );
});
