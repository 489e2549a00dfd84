import { layOutBuilding, type PlanTheme } from '../../../shared/features/archives/building-plan.ts';
import type { PlanUnit } from '../../../shared/features/archives/buildings.contract.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { floorText } from './floor-text.ts';
import { PlanEntranceTable } from './PlanEntranceTable.tsx';
import { PlanUnitLink } from './PlanUnitLink.tsx';
import { planColourings } from './plan-theme.ts';

/** The units of a building in their places, with a legend that counts them. */
export function BuildingPlan(props: {
  readonly building: string;
  /** Names of its entrances, in their order. */
  readonly order: readonly string[];
  readonly units: readonly PlanUnit[];
  readonly theme: PlanTheme;
  /** Kind that is looked at alone. */
  readonly only: string | null;
  readonly onOnly: (kind: string) => void;
}) {
  const { building, units, theme, only, onOnly } = props;
  const t = useText();
  const { kinds, kindOf } = planColourings[theme];
  const { entrances, rest } = layOutBuilding(units, props.order);
  const owedCents = units.reduce((sum, { arrearsCents }) => sum + arrearsCents, 0);
  return (
    <section className="panel plan">
      <div className="plan-legend">
        <span className="plan-total">
          {t('plan.units', { count: formatCount(units.length) })}
          {theme === 'arrears' && owedCents > 0 ? (
            <span className="soft"> · {t('plan.owed', { amount: formatMoney(owedCents) })}</span>
          ) : null}
        </span>
        {kinds.map(({ name, label, tone }) => {
          const count = units.filter((unit) => kindOf(unit) === name).length;
          return (
            <button
              key={name}
              type="button"
              className="plan-kind"
              aria-pressed={only === name}
              disabled={count === 0}
              onClick={() => onOnly(name)}
            >
              <span className="plan-sample" data-tone={tone} aria-hidden="true" />
              {t(label)} <b>{formatCount(count)}</b>
            </button>
          );
        })}
      </div>
      <div className="plan-entrances">
        {entrances.map((entrance) => (
          <PlanEntranceTable
            key={entrance.name}
            entrance={entrance}
            building={building}
            theme={theme}
            only={only}
          />
        ))}
      </div>
      {rest.map(({ entrance, floor, units: loose }) => (
        <section key={`${entrance} ${floor}`} className="plan-rest">
          <h2>{[entrance, floorText(floor, t)].filter((part) => part !== '').join(' ')}</h2>
          <div className="plan-loose">
            {loose.map((unit) => (
              <PlanUnitLink key={unit.id} unit={unit} theme={theme} only={only} stop />
            ))}
          </div>
        </section>
      ))}
      <p className="soft plan-help">{t('plan.help')}</p>
    </section>
  );
}
