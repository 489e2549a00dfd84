import { ATTENDANCE_REGISTERS } from './pack-attendance.repository.ts';
import { BANK_REGISTERS } from './pack-bank.repository.ts';
import { CLOSING_REGISTERS } from './pack-closing.repository.ts';
import { COUNTER_REGISTERS } from './pack-counter.repository.ts';
import { DELIVERY_REGISTERS } from './pack-deliveries.repository.ts';
import { DEPOSIT_REGISTERS } from './pack-deposits.repository.ts';
import { DUNNING_REGISTERS } from './pack-dunning.repository.ts';
import { EVIDENCE } from './pack-evidence.repository.ts';
import { FILING_REGISTERS } from './pack-filing.repository.ts';
import { HANDOVER_REGISTERS } from './pack-handover.repository.ts';
import { HOUSEHOLD_REGISTERS } from './pack-household.repository.ts';
import { LEAVE_REGISTERS } from './pack-leave.repository.ts';
import { NOTICE_REGISTERS } from './pack-notices.repository.ts';
import { POOL_REGISTERS } from './pack-pools.repository.ts';
import { READING_REGISTERS } from './pack-readings.repository.ts';
import { REGISTERS, type Register } from './pack-registers.repository.ts';
import { REPORT_REGISTERS } from './pack-reports.repository.ts';
import { ROSTER_REGISTERS } from './pack-roster.repository.ts';
import { STAFF_REGISTERS } from './pack-staff.repository.ts';
import { WAIVER_REGISTERS } from './pack-waivers.repository.ts';

/** Every register of the pack, in the order in which the pack lists them. */
export const ALL_REGISTERS: readonly Register[] = [
  ...REGISTERS,
  ...POOL_REGISTERS,
  ...READING_REGISTERS,
  ...WAIVER_REGISTERS,
  ...COUNTER_REGISTERS,
  ...DUNNING_REGISTERS,
  ...CLOSING_REGISTERS,
  ...DEPOSIT_REGISTERS,
  ...BANK_REGISTERS,
  ...REPORT_REGISTERS,
  ...HOUSEHOLD_REGISTERS,
  ...FILING_REGISTERS,
  ...NOTICE_REGISTERS,
  ...ROSTER_REGISTERS,
  ...DELIVERY_REGISTERS,
  ...HANDOVER_REGISTERS,
  ...LEAVE_REGISTERS,
  ...ATTENDANCE_REGISTERS,
  ...STAFF_REGISTERS,
  ...EVIDENCE,
];
