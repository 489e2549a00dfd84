import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useEffect, useState } from 'react';
import { Loadable } from '../../app/loadable.ts';
import { FailureNote } from '../../components/FailureNote.tsx';

const PAUSE_MILLISECONDS = 250;

/** What the office would make of what stands in a form, fetched anew once nothing changed for a moment. */
export const Previewed = observer(function Previewed<Value>(props: {
  /** Names the question; null while it is not complete. */
  readonly question: string | null;
  readonly ask: () => Promise<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  const { question, ask, children } = props;
  const [loadable] = useState(() => new Loadable<Value>());
  useEffect(() => {
    if (question === null) return loadable.clear();
    const pause = setTimeout(() => void loadable.load(ask), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
    // The question says all that the answer depends on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [loadable, question]);
  const { phase, failure, value } = loadable;
  if (phase === 'failed' && failure !== null) return <FailureNote failure={failure} />;
  if (value === null) return phase === 'loading' ? <Spin size="small" /> : null;
  return children(value);
});
