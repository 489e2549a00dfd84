import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type {
  RosterDayRow,
  RosterHourRow,
  RosterTotals,
} from '../../../shared/features/roster/roster-list.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listNeeds } from './need.repository.ts';
import { removeNeed, saveNeed } from './need.service.ts';
import { readRoster, rosterMonths, setMembers, startRoster } from './roster.service.ts';
import { saveCells } from './roster-cells.service.ts';
import { rosterDaySource, rosterHourSource } from './roster-list.repository.ts';
import { publish } from './roster-publish.service.ts';
import { readRosterSettings, saveRosterSettings } from './roster-settings.service.ts';
import { listShiftKinds } from './shift-kind.repository.ts';
import { saveShiftKind } from './shift-kind.service.ts';
import { listTemplates } from './template.repository.ts';
import { removeTemplate, saveTemplate } from './template.service.ts';

type DayRow = Omit<RosterDayRow, 'fixed'> & { readonly fixed: number };

export function createRosterHandlers(): HandlersOf<typeof rosterContract> {
  return {
    shiftKinds: (_input, { database }) => listShiftKinds(database),
    saveShiftKind,
    needs: ({ teamId }, { database }) => listNeeds(database, teamId),
    saveNeed,
    removeNeed,
    months: ({ teamId }, context) => rosterMonths(teamId, context),
    roster: readRoster,
    startRoster,
    setMembers,
    saveCells,
    publish,
    days: (query, { database }) => {
      const page = selectGridPage<DayRow, RosterTotals>(database, rosterDaySource(), query);
      return { ...page, rows: page.rows.map((row) => ({ ...row, fixed: row.fixed === 1 })) };
    },
    hours: (query, { database }) =>
      selectGridPage<RosterHourRow, RosterTotals>(database, rosterHourSource(), query),
    settings: (_input, { database }) => readRosterSettings(database),
    saveSettings: saveRosterSettings,
    templates: (_input, { database }) => listTemplates(database),
    saveTemplate,
    removeTemplate,
  };
}
