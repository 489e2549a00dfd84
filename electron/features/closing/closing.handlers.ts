import type { closingContract } from '../../../shared/features/closing/closing.contract.ts';
import type { ShiftRow } from '../../../shared/features/closing/shift.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { readClosingSettings } from '../../office/shift-for-money.ts';
import { deliverDaySheet, deliverHandOverSheet } from './closing-document.service.ts';
import { saveClosingSettings } from './closing-settings.service.ts';
import { closeDay, officeDay, reopenDay } from './day.service.ts';
import { closeMonth, officeMonth, reopenMonth } from './month.service.ts';
import { shiftSource } from './shift.repository.ts';
import { countShift, handOverShift, myShift, openShift, reopenShift, requireShift } from './shift.service.ts';

export function createClosingHandlers(): HandlersOf<typeof closingContract> {
  return {
    settings: (_input, { database }) => readClosingSettings(database),
    saveSettings: saveClosingSettings,

    myShift: (_input, context) => myShift(context),
    openShift: ({ floatCents }, context) => openShift(floatCents, context),
    shift: ({ shiftId }, { database }) => requireShift(database, shiftId),
    listShifts: (query, { database }) =>
      selectGridPage<ShiftRow, { countedCents: number; overCents: number }>(database, shiftSource, query),
    countShift,
    handOverShift,
    reopenShift: ({ shiftId, reason }, context) => reopenShift(shiftId, reason, context),

    day: ({ day }, context) => officeDay(day, context),
    closeDay: ({ day }, context) => closeDay(day, context),
    reopenDay: ({ day, reason }, context) => reopenDay(day, reason, context),

    month: ({ month }, context) => officeMonth(month, context),
    closeMonth: ({ month }, context) => closeMonth(month, context),
    reopenMonth: ({ month, reason }, context) => reopenMonth(month, reason, context),

    deliverHandOverSheet,
    deliverDaySheet,
  };
}
