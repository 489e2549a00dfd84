import { observer } from 'mobx-react-lite';
import type { RequestSort } from '../../../shared/features/leave/leave.ts';
import { useApi } from '../../app/app-context.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { LeaveFacts } from './LeaveFacts.tsx';
import { OvertimeFacts } from './OvertimeFacts.tsx';
import { SwapFacts } from './SwapFacts.tsx';

export interface RequestViewProps {
  readonly id: number;
  /** Something was done with it. */
  readonly onChange: () => void;
}

/** One request with everything that a decision stands on, and what may be done with it. */
export function RequestView({ sort, ...props }: RequestViewProps & { readonly sort: RequestSort }) {
  if (sort === 'leave') return <OneLeave {...props} />;
  return sort === 'overtime' ? <OneOvertime {...props} /> : <OneSwap {...props} />;
}

const OneLeave = observer(function OneLeave({ id, onChange }: RequestViewProps) {
  const api = useApi();
  const loaded = useLoaded(
    async () => ({ ...(await api.leave.leave({ id })), settings: await api.leave.settings() }),
    [api, id],
  );
  return (
    <LoadedView of={loaded}>
      {(of) => <LeaveFacts {...of} onChange={() => again(loaded.reload, onChange)} />}
    </LoadedView>
  );
});

const OneOvertime = observer(function OneOvertime({ id, onChange }: RequestViewProps) {
  const api = useApi();
  const loaded = useLoaded(() => api.leave.overtime({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(of) => <OvertimeFacts {...of} onChange={() => again(loaded.reload, onChange)} />}
    </LoadedView>
  );
});

const OneSwap = observer(function OneSwap({ id, onChange }: RequestViewProps) {
  const api = useApi();
  const loaded = useLoaded(() => api.leave.swap({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(of) => <SwapFacts {...of} onChange={() => again(loaded.reload, onChange)} />}
    </LoadedView>
  );
});

function again(reload: () => void, onChange: () => void): void {
  reload();
  onChange();
}
