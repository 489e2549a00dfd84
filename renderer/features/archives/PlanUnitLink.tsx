import type { PlanTheme } from '../../../shared/features/archives/building-plan.ts';
import type { PlanUnit } from '../../../shared/features/archives/buildings.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { planColourings } from './plan-theme.ts';

/** One unit on the plan: its room, and in a word and a colour what the theme asks about. */
export function PlanUnitLink(props: {
  readonly unit: PlanUnit;
  readonly theme: PlanTheme;
  /** Kind that is looked at alone. */
  readonly only: string | null;
  /** Where Tab stops; from there the arrow keys lead on. */
  readonly stop: boolean;
}) {
  const { unit, theme, only } = props;
  const t = useText();
  const colouring = planColourings[theme];
  const name = colouring.kindOf(unit);
  const kind = colouring.kinds.find((each) => each.name === name);
  if (kind === undefined) return null;
  const state = t(kind.label);
  const word =
    theme === 'arrears' && unit.arrearsCents > 0
      ? formatMoney(unit.arrearsCents)
      : kind.tone === 'plain' && theme !== 'occupancy'
        ? ''
        : state;
  return (
    <a
      className="plan-unit"
      href={`#/${unitAddress(unit.id)}`}
      tabIndex={props.stop ? 0 : -1}
      data-tone={kind.tone}
      data-faded={only === null || only === name ? undefined : true}
      title={`${unit.displayName}　${state}`}
    >
      <span className="plan-room">{unit.room}</span>
      <span className="plan-word">{word}</span>
    </a>
  );
}
