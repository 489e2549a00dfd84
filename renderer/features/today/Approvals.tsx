import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { JobTicket } from '../../../shared/api/define-contract.ts';
import { fileDeliverySchema } from '../../../shared/api/file-delivery.ts';
import type { Approval, OwnApproval } from '../../../shared/features/access/approval.contract.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { callByPath } from '../../app/call-by-path.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ApprovalTable } from './ApprovalTable.tsx';
import { DecideApproval } from './DecideApproval.tsx';

/** What waits for this person's yes or no, and what they themselves asked for. */
export const Approvals = observer(function Approvals() {
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const waiting = useLoaded(() => api.access.pendingApprovals(), [api]);
  const own = useLoaded(() => api.access.ownApprovals(), [api]);
  const [deciding, setDeciding] = useState<Approval | null>(null);
  const job = useJob<unknown>();

  const done = ({ kind, facts }: OwnApproval, result: unknown): void => {
    const file = fileDeliverySchema.safeParse(fileIn(result));
    if (file.success) receiveFile(file.data);
    notices.succeed('approval.done', { what: t(`approval.kind.${kind}`), subject: facts.subject });
    own.reload();
  };
  const carryOn = useAction(async (approval: OwnApproval) => {
    const found = callByPath(api, approval.path);
    if (found === null || approval.ticket === null) return;
    const begin = () => found.call(approval.input, { approval: approval.ticket ?? '' });
    if (found.effect !== 'job') done(approval, await begin());
    else {
      // A job answers with its ticket.
      await job.run(begin as () => Promise<JobTicket<unknown>>, (result) => done(approval, result));
    }
  });

  return (
    <>
      <ApprovalTable
        title={t('approval.waiting')}
        rows={waiting.loadable.value ?? []}
        who={(row) => row.requestedBy}
        action={{ label: () => t('approval.decide'), run: setDeciding }}
      />
      <ApprovalTable
        title={t('approval.own')}
        rows={own.loadable.value ?? []}
        who={({ state, decidedBy }) =>
          t(state === 'used' ? 'approval.state.granted' : `approval.state.${state}`, { name: decidedBy })
        }
        action={{
          label: ({ ticket }) => (ticket === null ? null : t('approval.carryOn')),
          run: (row) => void carryOn.run(row),
        }}
      />
      <DecideApproval
        approval={deciding}
        onClose={() => setDeciding(null)}
        onDecided={() => {
          setDeciding(null);
          waiting.reload();
        }}
      />
      <JobProgress job={job} title={t('approval.carryOn')} />
    </>
  );
});

function fileIn(result: unknown): unknown {
  return result !== null && typeof result === 'object' && 'file' in result ? result.file : null;
}
