import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import type { Loaded } from '../app/use-loaded.ts';
import { FailureNote } from './FailureNote.tsx';

/** Shows what was fetched, or that it is on its way, or why it did not come and how to try again. */
export const LoadedView = observer(function LoadedView<Value>(props: {
  readonly of: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  const { loadable, reload } = props.of;
  const { phase, failure, value } = loadable;
  return (
    <>
      {phase === 'failed' && failure !== null ? <FailureNote failure={failure} onRetry={reload} /> : null}
      {value === null ? (
        phase === 'failed' ? null : (
          <Spin className="loading" delay={200} />
        )
      ) : (
        props.children(value)
      )}
    </>
  );
});
