import type Database from 'better-sqlite3';
import { formatScaled } from '../../shared/domain/money.ts';
import { attendanceContract } from '../../shared/features/attendance/attendance.contract.ts';
import { closingContract } from '../../shared/features/closing/closing.contract.ts';
import { maskAccount } from '../../shared/features/deposits/deposit.ts';
import { depositsContract } from '../../shared/features/deposits/deposits.contract.ts';
import { exchangeContract } from '../../shared/features/exchange/exchange.contract.ts';
import { feesContract } from '../../shared/features/fees/fees.contract.ts';
import { filingContract } from '../../shared/features/filing/filing.contract.ts';
import { lettersContract } from '../../shared/features/letters/letters.contract.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import { requireAttendingTeam } from '../features/attendance/person.repository.ts';
import { requireStoredShift } from '../features/closing/shift.repository.ts';
import { requireDeposit } from '../features/deposits/deposit.repository.ts';
import { requirePaper } from '../features/deposits/deposit-paper.repository.ts';
import { queryAsWritten } from '../features/exchange/query-as-written.ts';
import { requireCharge } from '../features/fees/charge.repository.ts';
import { findItem } from '../features/fees/fee-item.repository.ts';
import { findUnitPayer } from '../features/fees/payer.repository.ts';
import { requireReceipt } from '../features/fees/receipt.repository.ts';
import { requireWaiver } from '../features/fees/waiver.repository.ts';
import { requireLetter } from '../features/letters/letter.repository.ts';
import type { ApprovalSubject, DescribeApproval } from './approvals.ts';

type Describe = (input: unknown, database: Database.Database) => ApprovalSubject;

/** What a second person is told of a call, by its path; a path without an entry has its reason alone. */
const SUBJECTS = new Map<string, Describe>([
  [
    'fees.voidReceipt',
    (input, database) => {
      const { receiptId } = feesContract.voidReceipt.input.parse(input);
      const { number, unitName, amountCents } = requireReceipt(database, receiptId);
      return { subject: `${number} · ${unitName}`, amountCents };
    },
  ],
  [
    'fees.reverseReceipt',
    (input, database) => {
      const { receiptId, lines } = feesContract.reverseReceipt.input.parse(input);
      const { number, unitName, amountCents } = requireReceipt(database, receiptId);
      const asked = lines?.reduce((sum, line) => sum + line.amountCents, 0);
      return { subject: `${number} · ${unitName}`, amountCents: asked ?? amountCents };
    },
  ],
  [
    'fees.moveCredit',
    (input, database) => {
      const { unitId, amountCents } = feesContract.moveCredit.input.parse(input);
      return { subject: findUnitPayer(database, unitId, '')?.unitName ?? '', amountCents };
    },
  ],
  [
    'fees.refundCredit',
    (input, database) => {
      const { unitId, amountCents } = feesContract.refundCredit.input.parse(input);
      return { subject: findUnitPayer(database, unitId, '')?.unitName ?? '', amountCents };
    },
  ],
  [
    'fees.cancelCharge',
    (input, database) => {
      const { chargeId } = feesContract.cancelCharge.input.parse(input);
      const { unitName, itemName, periodStart, periodEnd, amountCents } = requireCharge(
        database,
        chargeId,
        '',
      );
      return { subject: `${unitName} · ${itemName} ${periodStart} – ${periodEnd}`, amountCents };
    },
  ],
  [
    'fees.cancelWaiver',
    (input, database) => {
      const { waiverId } = feesContract.cancelWaiver.input.parse(input);
      const { unitName, itemName, periodStart, periodEnd, fullCents } = requireWaiver(database, waiverId);
      return {
        subject: `${unitName} · ${itemName} −100% ${periodStart} – ${periodEnd}`,
        amountCents: fullCents,
      };
    },
  ],
  [
    'fees.grantReduction',
    (input, database) => {
      const { unitId, itemId, offHundredths, fromOn, toOn, evidence, basis } =
        feesContract.grantReduction.input.parse(input);
      const unit = findUnitPayer(database, unitId, '')?.unitName ?? '';
      const item = findItem(database, itemId, '')?.name ?? '';
      const percent = formatScaled(offHundredths, 2);
      return {
        subject: `${unit} · ${item} −${percent}% ${fromOn} – ${toOn}`,
        reason: [basis, evidence].filter((text) => text !== '').join(' · '),
      };
    },
  ],
  [
    'closing.reopenShift',
    (input, database) => {
      const { shiftId } = closingContract.reopenShift.input.parse(input);
      const { cashierName, openedOn } = requireStoredShift(database, shiftId);
      return { subject: `${cashierName} · ${openedOn}` };
    },
  ],
  [
    'attendance.reopen',
    (input, database) => {
      const { teamId, month } = attendanceContract.reopen.input.parse(input);
      return { subject: `${requireAttendingTeam(database, teamId).name} · ${month}` };
    },
  ],
  ['closing.reopenDay', (input) => ({ subject: closingContract.reopenDay.input.parse(input).day })],
  ['closing.reopenMonth', (input) => ({ subject: closingContract.reopenMonth.input.parse(input).month })],
  [
    'deposits.refund',
    (input) => {
      const asked = depositsContract.refund.input.parse(input);
      return { keptInput: { ...asked, account: maskAccount(asked.account) } };
    },
  ],
  [
    'deposits.withdrawConfirmation',
    (input, database) => {
      const { depositId } = depositsContract.withdrawConfirmation.input.parse(input);
      const { unitName, kindName, deductedCents } = requireDeposit(database, depositId);
      return { subject: `${unitName} · ${kindName}`, amountCents: deductedCents };
    },
  ],
  [
    'deposits.reverse',
    (input, database) => {
      const { paperId } = depositsContract.reverse.input.parse(input);
      const { number, unitName, amountCents } = requirePaper(database, paperId);
      return { subject: `${number} · ${unitName}`, amountCents: Math.abs(amountCents) };
    },
  ],
  [
    'letters.voidLetter',
    (input, database) => {
      const { number, subject } = requireLetter(database, lettersContract.voidLetter.input.parse(input).id);
      return { subject: `${number} · ${subject}` };
    },
  ],
  [
    'exchange.exportGrid',
    (input) => {
      const asked = exchangeContract.exportGrid.input.parse(input);
      return {
        subject: asked.title === '' ? asked.source : asked.title,
        keptInput: { ...asked, query: queryAsWritten(asked.query) },
      };
    },
  ],
  [
    'filing.deliverCatalogue',
    (input) => {
      const { archiveClass, year, organisation, language } =
        filingContract.deliverCatalogue.input.parse(input);
      const part = [archiveClass, year, organisation].filter((each) => each !== null);
      return { subject: [phrasesIn(language)('filingPaper.catalogue'), ...part].join(' · ') };
    },
  ],
  // The uploaded file and the checked copy are kept for an hour, and what was shown of them may be another by then.
  ['exchange.runImport', () => ({ onlyNow: true })],
  ['safekeeping.restore', () => ({ onlyNow: true })],
  ['exchange.auditPack', (input) => ({ subject: exchangeContract.auditPack.input.parse(input).receiver })],
]);

export const describeApproval: DescribeApproval = (path, input, database) =>
  SUBJECTS.get(path)?.(input, database) ?? {};
