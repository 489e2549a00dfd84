import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { completenessOf, isMissing, processesOf } from '../../../shared/features/documents/completeness.ts';
import type { Departure } from '../../../shared/features/documents/departures.ts';
import type { PaperProcess } from '../../../shared/features/documents/document.ts';
import type {
  documentsContract,
  HouseholdPaper,
  PaperLoan,
  ProcessPapers,
} from '../../../shared/features/documents/documents.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { householdsAt, latestOf, papersOf, type Whose, whoseOf } from './departure.service.ts';
import { requireKind } from './document-kind.service.ts';
import { requireHousehold } from './household.repository.ts';
import type { MoveIn } from './move-in.service.ts';
import {
  findLoan,
  insertLoan,
  isNotedUnder,
  keepUnder,
  type LoanRecord,
  markReturned,
  type PaperRow,
  paperOf,
  papersOfUnit,
  putPaper,
} from './paper.repository.ts';

/** What each occasion that a household has been through asks for, and how complete it is. */
export function processesOfUnit(database: Database.Database, unitId: number, today: string): ProcessPapers[] {
  const facts = requireHousehold(database, unitId, today);
  const households = householdsAt(database, unitId, today);
  const latest = latestOf(households);
  const askedFor = (
    process: PaperProcess,
    whose: Whose,
    household: ProcessPapers['household'] = null,
  ): ProcessPapers => {
    const papers = papersOfUnit(database, papersOf(database, households, whose))
      .filter((row) => row.process === process)
      .map((row) => toPaper(row, { database, today }));
    return { process, household, ...completenessOf(papers), papers };
  };
  return processesOf(facts).flatMap((process) => {
    if (process === 'moveIn') {
      return households.moveIns.toReversed().map((moveIn) => {
        const whose = { ...latest, moveIn };
        return askedFor(process, whose, moveIn === latest.moveIn ? null : toMoveInWords(moveIn));
      });
    }
    if (process === 'moveOut' && households.departures.length > 0) {
      return households.departures
        .toReversed()
        .map((departure) => askedFor(process, { ...latest, departure }, toDepartureWords(departure)));
    }
    return [askedFor(process, latest)];
  });
}

function toMoveInWords({ key, names, leftOn, nextOn }: MoveIn): NonNullable<ProcessPapers['household']> {
  return { key, leftOn: leftOn ?? nextOn ?? '', names };
}

function toDepartureWords({ key, leavers }: Departure): NonNullable<ProcessPapers['household']> {
  return {
    key,
    leftOn: leavers.at(-1)?.toOn ?? '',
    names: [...new Set(leavers.map(({ name }) => name))].join('、'),
  };
}

function toPaper(
  row: PaperRow,
  { database, today }: { readonly database: Database.Database; readonly today: string },
): HouseholdPaper {
  const { kindId, name, files, standing, box, shelf, reason, version } = row;
  const required = row.required === 1;
  const missing = isMissing({ required, files, standing });
  const loan = row.loanId === null ? undefined : findLoan(database, row.loanId);
  const facts = { kindId, name, required, files, standing, box, shelf, reason, version, missing };
  return { ...facts, loan: loan === undefined ? null : toLoan(loan, today) };
}

function toLoan({ returnedOn, ...loan }: LoanRecord, today: string): PaperLoan {
  return { ...loan, overdue: returnedOn === null && loan.dueOn < today };
}

interface WhichPaper {
  readonly unitId: number;
  readonly kindId: number;
  /** Key of the household; when absent the present one, or of a move-out the last one that left. */
  readonly household?: number | undefined;
}

/** A kind of paper as it stands, and the occupancy under which it is noted. */
function requirePaper({ unitId, kindId, household: key }: WhichPaper, context: WriteContext): PaperRow {
  const { database, today } = context;
  requireHousehold(database, unitId, today);
  const { process } = requireKind(kindId, context);
  const households = householdsAt(database, unitId, today);
  const whose = key === undefined ? latestOf(households) : whoseOf(households, process, key);
  const row = paperOf(database, papersOf(database, households, whose), kindId);
  if (row === undefined) throw notFound('documentKind', kindId);
  if (process === 'moveIn') return { ...row, householdId: row.householdId || whose.moveIn.key };
  if (process !== 'moveOut' || whose.departure === null || row.householdId !== 0) return row;
  const { key: householdId } = whose.departure;
  // Of what is under both numbers the one under none was noted later.
  const isTaken = row.paperId !== null && isNotedUnder(database, { unitId, kindId, householdId });
  return isTaken ? row : { ...row, householdId };
}

export function notePaper(
  input: z.output<typeof documentsContract.notePaper.input>,
  context: WriteContext,
): HouseholdPaper {
  const { database } = context;
  const { unitId, kindId, standing, version, reason } = input;
  const before = requirePaper(input, context);
  if (before.version !== version) {
    throw changedMeanwhile(database, 'householdPaper', before.paperId ?? 0);
  }
  const kind = requireKind(kindId, context);
  if (!kind.active) throw refuse('documentKindRetired', { name: kind.name });
  if (standing === 'notNeeded' && reason === '') throw invalid(['reason'], 'required');
  if (before.loanId !== null && standing !== 'paper') throw lentOut(before.loanId, context);
  // Only a paper lies anywhere.
  const place = standing === 'paper' ? { box: input.box, shelf: input.shelf } : { box: '', shelf: '' };
  const noted = { unitId, kindId, householdId: before.householdId, standing, reason, ...place };
  if (before.paperId !== null) keepUnder(database, before.paperId, before.householdId);
  const { staff, now, today } = context;
  const paperId = putPaper(database, { ...noted, notedBy: staff.id, notedAt: now, notedOn: today });
  context.record({
    entity: 'householdPaper',
    entityId: paperId,
    before: imageOf(before),
    after: { kindName: kind.name, standing, ...place },
    reason,
  });
  return toPaper(requirePaper(input, context), context);
}

function imageOf({ name, standing, box, shelf }: PaperRow): Record<string, string> {
  return { kindName: name, standing, box, shelf };
}

function lentOut(loanId: number, { database }: WriteContext): Error {
  const loan = findLoan(database, loanId);
  return refuse('paperLentOut', { borrower: loan?.borrower ?? '', dueOn: loan?.dueOn ?? '' });
}

export function lendPaper(
  input: z.output<typeof documentsContract.lend.input>,
  context: WriteContext,
): PaperLoan {
  const { database, today } = context;
  const { borrower, purpose, manner, dueOn } = input;
  const paper = requirePaper(input, context);
  if (paper.loanId !== null) throw lentOut(paper.loanId, context);
  if (paper.paperId === null || paper.standing !== 'paper') {
    throw refuse('paperNotOnShelf', { name: paper.name });
  }
  if (dueOn < today) throw invalid(['dueOn'], 'dueInPast');
  const loan = { borrower, purpose, manner, lentOn: today, dueOn };
  const id = insertLoan(database, { ...loan, paperId: paper.paperId, lentBy: context.staff.id });
  context.record({ entity: 'paperLoan', entityId: id, after: { kindName: paper.name, ...loan } });
  return requireLoan(id, context);
}

export function takeBack({ id }: { readonly id: number }, context: WriteContext): PaperLoan {
  const { database, today } = context;
  const loan = findLoan(database, id);
  if (loan === undefined) throw notFound('paperLoan', id);
  if (loan.returnedOn !== null) throw refuse('paperReturned', { date: loan.returnedOn });
  // A clock set back does not bring a paper home before it left.
  const on = today < loan.lentOn ? loan.lentOn : today;
  markReturned(database, { id, on, to: context.staff.id });
  context.record({
    entity: 'paperLoan',
    entityId: id,
    before: { borrower: loan.borrower, returnedOn: null },
    after: { borrower: loan.borrower, returnedOn: on },
  });
  return requireLoan(id, context);
}

function requireLoan(id: number, { database, today }: WriteContext): PaperLoan {
  const loan = findLoan(database, id);
  if (loan === undefined) throw notFound('paperLoan', id);
  return toLoan(loan, today);
}
