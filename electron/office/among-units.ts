/** A condition on a column that names a unit: which households a query is for. */
export type Among = (column: string) => string;

export function everyUnit(_column: string): string {
  return 'TRUE';
}

/** Those of a JSON list, as parameter `@units`. */
export function listedUnits(column: string): string {
  return `${column} IN (SELECT value FROM json_each(@units))`;
}
