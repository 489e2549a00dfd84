import type { Migration } from '../migrate.ts';
import { migration as office } from './0001-office.ts';
import { migration as archives } from './0002-archives.ts';
import { migration as fees } from './0003-fees.ts';
import { migration as letters } from './0004-letters.ts';
import { migration as exchange } from './0005-exchange.ts';
import { migration as safekeeping } from './0006-safekeeping.ts';
import { migration as sealedFields } from './0007-sealed-fields.ts';
import { migration as pin } from './0008-pin.ts';
import { migration as approval } from './0009-approval.ts';
import { migration as chargesOfUnit } from './0010-charges-of-unit.ts';
import { migration as household } from './0011-household.ts';
import { migration as verification } from './0012-verification.ts';
import { migration as documents } from './0013-documents.ts';
import { migration as filing } from './0014-filing.ts';
import { migration as imports } from './0015-imports.ts';
import { migration as places } from './0016-places.ts';
import { migration as tariffs } from './0017-tariffs.ts';
import { migration as belongings } from './0018-belongings.ts';
import { migration as sealedFiles } from './0019-sealed-files.ts';
import { migration as readings } from './0020-readings.ts';
import { migration as counter } from './0021-counter.ts';
import { migration as dunning } from './0022-dunning.ts';
import { migration as closing } from './0023-closing.ts';
import { migration as rounding } from './0024-rounding.ts';
import { migration as deposits } from './0025-deposits.ts';
import { migration as receiptDesk } from './0026-receipt-desk.ts';
import { migration as bank } from './0027-bank.ts';
import { migration as reports } from './0028-reports.ts';
import { migration as letterLife } from './0029-letter-life.ts';
import { migration as notices } from './0030-notices.ts';
import { migration as letterModels } from './0031-letter-models.ts';
import { migration as deliveries } from './0032-deliveries.ts';
import { migration as employees } from './0033-employees.ts';
import { migration as roster } from './0034-roster.ts';
import { migration as leave } from './0035-leave.ts';
import { migration as attendance } from './0036-attendance.ts';
import { migration as handover } from './0037-handover.ts';
import { migration as training } from './0038-training.ts';

/** Every migration in order. A released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  office,
  archives,
  fees,
  letters,
  exchange,
  safekeeping,
  sealedFields,
  pin,
  approval,
  chargesOfUnit,
  household,
  verification,
  documents,
  filing,
  imports,
  places,
  tariffs,
  belongings,
  sealedFiles,
  readings,
  counter,
  dunning,
  closing,
  rounding,
  deposits,
  receiptDesk,
  bank,
  reports,
  letterLife,
  notices,
  letterModels,
  deliveries,
  employees,
  roster,
  leave,
  attendance,
  handover,
  training,
];
