import type { rosterFillContract } from '../../../shared/features/roster/roster-fill.contract.ts';
import type { rosterVersionsContract } from '../../../shared/features/roster/roster-versions.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { acknowledge, recordAcknowledgements, waitingForMe } from './acknowledgement.service.ts';
import { proposeFill } from './fill.service.ts';
import { readRosterDue, saveRosterDue } from './roster-due.service.ts';
import { deliverRosterPaper } from './roster-paper.service.ts';
import { differencesOf, frozenRoster, rosterVersions } from './version.service.ts';

/** Proposals for rosters, and what was published of them. */
export function createRosterVersionsHandlers(): HandlersOf<
  typeof rosterFillContract & typeof rosterVersionsContract
> {
  return {
    proposeFill,
    versions: ({ rosterId }, { database }) => rosterVersions(database, rosterId),
    version: ({ versionId }, { database }) => frozenRoster(database, versionId),
    differences: ({ fromVersionId, toVersionId }, { database }) =>
      differencesOf(database, fromVersionId, toVersionId),
    waitingForMe,
    deliverPaper: deliverRosterPaper,
    acknowledge,
    recordAcknowledgements,
    due: (_input, { database }) => readRosterDue(database),
    saveDue: saveRosterDue,
  };
}
