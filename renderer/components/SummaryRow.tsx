import type { ReactNode } from 'react';

export interface SummaryItem {
  readonly label: string;
  readonly value: ReactNode;
  /** Address of the rows behind the figure. */
  readonly address?: string;
}

/** Figures of a whole result, never of a page; each may lead to the rows behind it. */
export function SummaryRow({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-row">
      {items.map((item) => (
        <div key={item.label} className="summary-item">
          <dt>{item.label}</dt>
          <dd>{item.address === undefined ? item.value : <a href={`#/${item.address}`}>{item.value}</a>}</dd>
        </div>
      ))}
    </dl>
  );
}
