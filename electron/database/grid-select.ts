import type Database from 'better-sqlite3';
import { invalid } from '../../shared/api/api-error.ts';
import type { GridFilter, GridQuery } from '../../shared/api/grid-query.ts';
import { dayBounds } from '../../shared/domain/calendar.ts';
import type { GridBeside } from './grid-beside.ts';
import { officeTimeZone } from './office-time-zone.ts';
import { statement } from './statements.ts';

/** What a grid's column is in SQL. Only columns named here can be filtered or sorted by. */
export type GridColumns = Readonly<Record<string, string>>;

export interface GridSource {
  /** `FROM … JOIN …`, without WHERE. */
  readonly from: string;
  /** A condition that always holds, or ''. */
  readonly where?: string;
  /** Parameters of `from` and `where`, in order. */
  readonly parameters?: readonly (string | number | null)[];
  /** Select list of a row, such as `u.id, u.room AS room`. */
  readonly select: string;
  /** Field of the grid → SQL expression. */
  readonly columns: GridColumns;
  /** Fields that are instants, whose days are those of the office. */
  readonly instants?: readonly string[];
  /** Expressions that the quick filter looks in. */
  readonly quick: readonly string[];
  /** ORDER BY when nothing is chosen, and the tie-breaker after what is chosen. */
  readonly order: string;
  /** Aggregates over the whole result, such as `sum(c.amount_cents) AS amountCents`. */
  readonly totals?: string;
  /** Columns that are looked up for the rows of a page alone, unless a filter or the order needs those of all. */
  readonly beside?: GridBeside;
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** One page of rows, and the count and totals of the whole result. */
export function selectGridPage<Row, Totals = Record<string, never>>(
  database: Database.Database,
  source: GridSource,
  query: GridQuery,
): { rows: Row[]; total: number; totals: Totals } {
  const rows = selectRows<Row>(database, source, query);
  const isLastPage = rows.length < query.limit && (rows.length > 0 || query.offset === 0);
  if (isLastPage && source.totals === undefined) {
    // The page itself tells how many there are, and a second look for a rare word takes as long as the first. A source
    // without aggregates has totals without fields.
    return { rows, total: query.offset + rows.length, totals: {} as Totals };
  }
  const counted = besideWhere(source, Object.keys(query.filters));
  const condition = whereOf(database, counted, query);
  const aggregate = statement<{ total: number } & Totals>(
    database,
    `SELECT count(*) AS total${source.totals === undefined ? '' : `, ${source.totals}`} ${counted.from} ${condition.sql}`,
  ).get(...condition.parameters);
  if (aggregate === undefined) throw new Error('an aggregate always answers one row');
  const { total, ...totals } = aggregate;
  // Without `total` what is left are the totals named in the source.
  return { rows, total, totals: totals as Totals };
}

function selectRows<Row>(database: Database.Database, source: GridSource, query: GridQuery): Row[] {
  const whole = besideWhere(source, [...Object.keys(query.filters), ...query.sort.map(({ field }) => field)]);
  const condition = whereOf(database, whole, query);
  const rows = statement<Row & Record<string, unknown>>(
    database,
    `SELECT ${whole.select} ${whole.from} ${condition.sql} ORDER BY ${orderOf(whole, query)} LIMIT ? OFFSET ?`,
  ).all(...condition.parameters, query.limit, query.offset);
  const { beside } = source;
  if (beside === undefined || whole !== source) return rows;
  const { sql, parameters } = beside.select(JSON.stringify(rows.map((row) => row[beside.key])));
  const found = new Map(
    statement<{ readonly key: unknown }>(database, sql)
      .all(...parameters)
      .map(({ key, ...fields }) => [key, fields]),
  );
  return rows.map((row) => ({ ...row, ...found.get(row[beside.key]) }));
}

/** The source itself where none of the fields is beside it, and otherwise the source with those columns joined to it. */
function besideWhere(source: GridSource, fields: readonly string[]): GridSource {
  const { beside } = source;
  return beside === undefined || !fields.some((field) => beside.fields.includes(field))
    ? source
    : withBeside(source, beside);
}

function withBeside(source: GridSource, beside: GridBeside): GridSource {
  const { sql, parameters } = beside.select(null);
  return {
    ...source,
    from: `${source.from} LEFT JOIN (${sql}) AS beside ON beside.key = ${columnOf(source, beside.key, [])}`,
    parameters: [...(source.parameters ?? []), ...parameters],
    select: [source.select, ...beside.fields.map((field) => `beside.${field}`)].join(', '),
    columns: {
      ...source.columns,
      ...Object.fromEntries(beside.fields.map((field) => [field, `beside.${field}`])),
    },
  };
}

/** How many rows the result has. */
export function countGrid(database: Database.Database, source: GridSource, query: GridQuery): number {
  const counted = besideWhere(source, Object.keys(query.filters));
  const condition = whereOf(database, counted, query);
  const row = statement<{ total: number }>(
    database,
    `SELECT count(*) AS total ${counted.from} ${condition.sql}`,
  ).get(...condition.parameters);
  return row?.total ?? 0;
}

/** Every row of the result in its order, one at a time, for an export. */
export function iterateGrid<Row>(
  database: Database.Database,
  source: GridSource,
  query: GridQuery,
): IterableIterator<Row> {
  const whole = source.beside === undefined ? source : withBeside(source, source.beside);
  const condition = whereOf(database, whole, query);
  return database
    .prepare<unknown[], Row>(
      `SELECT ${whole.select} ${whole.from} ${condition.sql} ORDER BY ${orderOf(whole, query)}`,
    )
    .iterate(...condition.parameters);
}

function whereOf(database: Database.Database, source: GridSource, query: GridQuery): Condition {
  const conditions: Condition[] = [];
  if (source.where !== undefined && source.where !== '')
    conditions.push({ sql: source.where, parameters: [] });
  for (const [field, filter] of Object.entries(query.filters)) {
    const expression = columnOf(source, field, ['filters', field]);
    const instant = filter.kind === 'date' && source.instants?.includes(field) === true;
    conditions.push(
      instant
        ? withinDays(expression, filter, officeTimeZone(database))
        : filterCondition(expression, filter),
    );
  }
  for (const word of query.quick.split(/\s+/u).filter((part) => part !== '')) {
    const like = `%${escapeLike(word)}%`;
    conditions.push({
      sql: `(${source.quick.map((expression) => `${expression} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      parameters: source.quick.map(() => like),
    });
  }
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
    parameters: [...(source.parameters ?? []), ...conditions.flatMap((condition) => condition.parameters)],
  };
}

function filterCondition(expression: string, filter: GridFilter): Condition {
  switch (filter.kind) {
    case 'text':
      return { sql: `${expression} LIKE ? ESCAPE '\\'`, parameters: [`%${escapeLike(filter.contains)}%`] };
    case 'oneOf':
      // A JSON list keeps the statement the same for any number of values.
      return {
        sql: `${expression} IN (SELECT value FROM json_each(?))`,
        parameters: [JSON.stringify(filter.values)],
      };
    case 'number':
      return between(expression, filter.min, filter.max);
    case 'date':
      return between(expression, filter.from, filter.to);
  }
}

/** From the first moment of a day to the last of another, as a clock at the office shows them. */
function withinDays(
  expression: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  timeZone: string,
): Condition {
  const least = from === undefined ? undefined : new Date(dayBounds(from, timeZone)[0]).toISOString();
  const most = to === undefined ? undefined : new Date(dayBounds(to, timeZone)[1] - 1).toISOString();
  return between(expression, least, most);
}

function between(
  expression: string,
  least: string | number | undefined,
  most: string | number | undefined,
): Condition {
  const sql: string[] = [];
  const parameters: (string | number)[] = [];
  if (least !== undefined) {
    sql.push(`${expression} >= ?`);
    parameters.push(least);
  }
  if (most !== undefined) {
    sql.push(`${expression} <= ?`);
    parameters.push(most);
  }
  return { sql: sql.length === 0 ? '1' : `(${sql.join(' AND ')})`, parameters };
}

function orderOf(source: GridSource, query: GridQuery): string {
  const chosen = query.sort.map(
    ({ field, direction }) =>
      `${columnOf(source, field, ['sort', field])} ${direction === 'desc' ? 'DESC' : 'ASC'}`,
  );
  return [...chosen, source.order].join(', ');
}

function columnOf(source: GridSource, field: string, path: string[]): string {
  if (!Object.hasOwn(source.columns, field)) throw invalid(path, 'unknownColumn');
  const column = source.columns[field];
  if (column === undefined) throw invalid(path, 'unknownColumn');
  return column;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, '\\$&');
}
