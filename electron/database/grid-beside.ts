type Parameter = string | number | null;

/** Columns of a grid that never add or take away a row. */
export interface GridBeside {
  /** The field that names a row. */
  readonly key: string;
  readonly fields: readonly string[];
  /** A SELECT of `key` and the fields, for the rows that a JSON list of keys names, or for all where it is null. */
  readonly select: (keys: string | null) => {
    readonly sql: string;
    readonly parameters: readonly Parameter[];
  };
}

/** Parameters by name become parameters by place, for a text that is put into another one. */
export function placeParameters(
  sql: string,
  values: Readonly<Record<string, Parameter>>,
): ReturnType<GridBeside['select']> {
  const parameters: Parameter[] = [];
  const placed = sql.replace(/@(\w+)/gu, (_mark, name: string) => {
    parameters.push(values[name] ?? null);
    return '?';
  });
  return { sql: placed, parameters };
}
