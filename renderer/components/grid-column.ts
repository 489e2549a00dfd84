import type { ReactNode } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';

export interface GridChoice {
  readonly value: string | number;
  readonly label: MessageKey;
}

/** How a column's values are written, aligned and filtered. */
export type GridColumnKind = 'text' | 'number' | 'money' | 'area' | 'price' | 'date' | 'instant' | 'choice';

/** One column, as data. */
export interface GridColumn<Row> {
  /** Field of the row, which is also its name in queries and exports. */
  readonly field: keyof Row & string;
  readonly header: MessageKey;
  readonly kind: GridColumnKind;
  /** What it asks for at the usual window; columns then share the width there is. */
  readonly width?: number;
  /** Takes most of the width that is left. */
  readonly flex?: number;
  /** Left out until the person chooses it. */
  readonly hidden?: boolean;
  readonly pinned?: boolean;
  /** False where the office cannot sort by it. */
  readonly sortable?: boolean;
  /** False where the office cannot filter by it. */
  readonly filterable?: boolean;
  /** The words for a choice's values. */
  readonly choices?: readonly GridChoice[];
  /** An address inside the product: the value becomes a link to it. */
  readonly href?: (row: Row) => string | null;
  /** Anything richer than text; keep it light, it is drawn for each visible row. */
  readonly render?: (row: Row) => ReactNode;
}
