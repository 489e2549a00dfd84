import type { GridFilter, GridQuery } from '../../../shared/api/grid-query.ts';
import { maskIdNumber } from '../../../shared/domain/mask.ts';

/**
 * A list's query as it is written down for good. Whoever looks for a phone or an ID number types it in full, and what is
 * written down of an export is read by others.
 */
export function queryAsWritten(query: GridQuery): GridQuery {
  return {
    ...query,
    quick: withoutNumbers(query.quick),
    filters: Object.fromEntries(
      Object.entries(query.filters).map(([field, filter]) => [field, filterAsWritten(filter)]),
    ),
  };
}

function filterAsWritten(filter: GridFilter): GridFilter {
  switch (filter.kind) {
    case 'text':
      return { ...filter, contains: withoutNumbers(filter.contains) };
    case 'oneOf':
      return {
        ...filter,
        values: filter.values.map((value) => (typeof value === 'string' ? withoutNumbers(value) : value)),
      };
    default:
      return filter;
  }
}

function withoutNumbers(text: string): string {
  return text.replace(
    /(?:\p{Script=Latin}{1,3}[\s-]?)?\d(?:[\s-]?\d){5,}[\s-]?(?:\(?[\dAa]\)|[Xx])?/gu,
    maskIdNumber,
  );
}
