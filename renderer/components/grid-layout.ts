import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useApi } from '../app/app-context.ts';
import { failureOf } from '../app/call-failure.ts';
import type { GridColumn } from './grid-column.ts';

const gridLayoutSchema = z.object({
  /** A width of null follows the window. */
  columns: z.array(z.object({ field: z.string(), width: z.number().nullable(), hidden: z.boolean() })),
  sort: z.array(z.object({ field: z.string(), direction: z.enum(['asc', 'desc']) })),
  compact: z.boolean(),
});

/** How a person left a grid: columns in their order, widths, what is hidden, sort and density. */
export type GridLayout = z.output<typeof gridLayoutSchema>;

const SAVE_PAUSE_MILLISECONDS = 600;

function firstLayout<Row>(columns: readonly GridColumn<Row>[], sort: GridLayout['sort']): GridLayout {
  return {
    columns: columns.map((column) => ({
      field: column.field,
      width: null,
      hidden: column.hidden ?? false,
    })),
    sort,
    compact: false,
  };
}

/** Drops columns that are gone and adds new ones where the product has them. */
export function mergeLayout<Row>(
  kept: GridLayout,
  columns: readonly GridColumn<Row>[],
  sort: GridLayout['sort'],
): GridLayout {
  const first = firstLayout(columns, sort);
  const known = new Set(first.columns.map((column) => column.field));
  const merged = kept.columns.filter((column) => known.has(column.field));
  for (const [place, column] of first.columns.entries()) {
    if (!merged.some((each) => each.field === column.field)) merged.splice(place, 0, column);
  }
  return { columns: merged, sort: kept.sort.filter((each) => known.has(each.field)), compact: kept.compact };
}

export interface RememberedLayout {
  /** Null until it is known how the person left the grid. */
  readonly layout: GridLayout | null;
  readonly change: (layout: GridLayout) => void;
  readonly forget: () => GridLayout;
}

/** Remembers a grid's layout for the person on duty, under the grid's name. */
export function useGridLayout<Row>(
  name: string,
  columns: readonly GridColumn<Row>[],
  sort: GridLayout['sort'],
): RememberedLayout {
  const api = useApi();
  const [layout, setLayout] = useState<GridLayout | null>(null);
  const saving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const preference = `grid.${name}`;

  useEffect(() => {
    let shown = true;
    const start = async (): Promise<void> => {
      const kept = await readPreference();
      if (shown) setLayout(kept === null ? firstLayout(columns, sort) : mergeLayout(kept, columns, sort));
    };
    const readPreference = async (): Promise<GridLayout | null> => {
      try {
        const { value } = await api.access.preference({ name: preference });
        const parsed = gridLayoutSchema.safeParse(value);
        return parsed.success ? parsed.data : null;
      } catch (error) {
        // The list itself will say that the office cannot be reached; it must not wait for its column widths.
        failureOf(error);
        return null;
      }
    };
    void start();
    return () => {
      shown = false;
    };
    // Columns are constants of their page; only another grid has another layout.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [api, preference]);

  const change = (next: GridLayout): void => {
    setLayout(next);
    clearTimeout(saving.current);
    saving.current = setTimeout(() => {
      // A width that could not be kept is not worth interrupting anyone for; the next change tries again.
      api.access.keepPreference({ name: preference, value: next }).catch(failureOf);
    }, SAVE_PAUSE_MILLISECONDS);
  };

  const forget = (): GridLayout => {
    const first = firstLayout(columns, sort);
    change(first);
    return first;
  };

  return { layout, change, forget };
}
