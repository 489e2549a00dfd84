import { formatArea, formatCount, formatInstant, formatMoney, formatPrice } from '../app/format.ts';
import type { Text } from '../app/texts.ts';
import type { GridColumn, GridColumnKind } from './grid-column.ts';

/** Decimal places between what a person reads and the integer that is kept. */
export const PLACES: Readonly<Partial<Record<GridColumnKind, number>>> = {
  number: 0,
  money: 2,
  area: 3,
  price: 4,
};

export function isNumeric(kind: GridColumnKind): boolean {
  return PLACES[kind] !== undefined;
}

/** A cell as text: what is shown, copied and filtered by. */
export function gridValue<Row>(column: GridColumn<Row>, row: Row, t: Text): string {
  const value = row[column.field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    switch (column.kind) {
      case 'money':
        return formatMoney(value);
      case 'area':
        return formatArea(value);
      case 'price':
        return formatPrice(value);
      case 'number':
        return formatCount(value);
      case 'choice':
        return choiceLabel(column, value, t);
      case 'text':
      case 'date':
      case 'instant':
        return String(value);
    }
  }
  if (typeof value === 'string') {
    if (column.kind === 'instant') return formatInstant(value);
    return column.kind === 'choice' ? choiceLabel(column, value, t) : value;
  }
  if (typeof value === 'boolean') return choiceLabel(column, String(value), t);
  return JSON.stringify(value);
}

function choiceLabel<Row>(column: GridColumn<Row>, value: string | number, t: Text): string {
  const choice = column.choices?.find((each) => each.value === value);
  return choice === undefined ? String(value) : t(choice.label);
}
