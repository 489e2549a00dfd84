import { ArrowLeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useText } from '../app/texts.ts';

/** A page's title with what it counts, the way back up, and its actions on the right. */
export function PageHeader(props: {
  readonly title: ReactNode;
  /** What tells this page from others, such as a count or a state. */
  readonly detail?: ReactNode;
  /** Address of the page above. */
  readonly up?: string;
  readonly actions?: ReactNode;
}) {
  const t = useText();
  return (
    <header className="page-header">
      {props.up === undefined ? null : (
        <a
          className="page-header-up"
          href={`#/${props.up}`}
          aria-label={t('action.up')}
          title={t('action.up')}
        >
          <ArrowLeftOutlined aria-hidden="true" />
        </a>
      )}
      <h1 className="page-header-title">{props.title}</h1>
      {props.detail === undefined ? null : <span className="page-header-detail">{props.detail}</span>}
      <div className="page-header-actions">{props.actions}</div>
    </header>
  );
}
