import { AGE_BANDS } from '../../../shared/features/reports/ageing.ts';

/** The band of a bill by the day on which it is looked at and the day on which it was due. */
export function ageSql(day: string, dueOn: string): string {
  const bands = AGE_BANDS.map(({ band, to }) =>
    to === null ? `ELSE '${band}'` : `WHEN julianday(${day}) - julianday(${dueOn}) <= ${to} THEN '${band}'`,
  );
  return `CASE ${bands.join(' ')} END`;
}
