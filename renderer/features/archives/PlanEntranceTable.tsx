import type { KeyboardEvent } from 'react';
import type { PlanEntrance, PlanTheme } from '../../../shared/features/archives/building-plan.ts';
import type { PlanUnit } from '../../../shared/features/archives/buildings.contract.ts';
import { useText } from '../../app/texts.ts';
import { floorText } from './floor-text.ts';
import { PlanUnitLink } from './PlanUnitLink.tsx';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Goes from a unit to the nearest one that way, past places where there is none. */
function moveFrom(link: HTMLElement, [rows, columns]: readonly [number, number]): boolean {
  const cell = link.closest('td');
  const table = link.closest('table');
  const row = link.closest('tr');
  if (cell === null || table === null || row === null) return false;
  let y = row.rowIndex + rows;
  let x = cell.cellIndex + columns;
  for (let place = table.rows[y]?.cells[x]; place !== undefined; place = table.rows[y]?.cells[x]) {
    const found = place.querySelector<HTMLElement>('a');
    if (found !== null) {
      found.focus();
      return true;
    }
    y += rows;
    x += columns;
  }
  return false;
}

/** One entrance as it stands: floors below one another, the same door in one column. */
export function PlanEntranceTable(props: {
  readonly entrance: PlanEntrance<PlanUnit>;
  readonly building: string;
  readonly theme: PlanTheme;
  readonly only: string | null;
}) {
  const { entrance, theme, only } = props;
  const t = useText();
  const first = entrance.floors.flatMap(({ places }) => places.flat())[0];
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    if (moveFrom(event.target, step)) event.preventDefault();
  };
  return (
    <table className="plan-table" onKeyDown={move}>
      <caption>{entrance.name === '' ? props.building : entrance.name}</caption>
      <tbody>
        {entrance.floors.map(({ floor, places }) => (
          <tr key={floor}>
            <th scope="row">{floorText(floor, t)}</th>
            {places.map((units, index) => (
              <td key={entrance.doors[index]}>
                {units.map((unit) => (
                  <PlanUnitLink key={unit.id} unit={unit} theme={theme} only={only} stop={unit === first} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
