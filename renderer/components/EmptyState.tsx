import type { ReactNode } from 'react';

/** Says why there is nothing here and what to do next. */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      {props.icon === undefined ? null : (
        <div className="empty-state-icon" aria-hidden="true">
          {props.icon}
        </div>
      )}
      <p className="empty-state-title">{props.title}</p>
      {props.text === undefined ? null : <p className="empty-state-text">{props.text}</p>}
      {props.action === undefined ? null : <div className="empty-state-action">{props.action}</div>}
    </div>
  );
}
