import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import type { LineRow, linesContract } from '../../../shared/features/dunning/lines.contract.ts';
import type { TransactionJob } from '../../jobs/job-plan.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { insertAct, requireAct } from './act.repository.ts';
import { imageOf } from './act.service.ts';
import { overdueOf } from './arrears.repository.ts';
import { type LineForLetter, linesForLetters, linesNotOpen, requireLine } from './line.repository.ts';
import { stagesInForce } from './stage.repository.ts';

/** What pressing asks of the letters: it writes none of its own. */
export interface DunningLetters {
  /** Issues a template’s letter to a household about some charges, or says what it is short of. */
  readonly issue: (
    letter: {
      readonly templateId: number;
      readonly unitId: number;
      readonly chargeIds: readonly number[];
      readonly values: Readonly<Record<string, string>>;
      readonly approver: string;
    },
    context: WriteContext,
  ) => { readonly letterId: number; readonly number: string } | { readonly missing: readonly string[] };
  /** Asks for the manager where whoever runs them may not sign letters of a template alone. */
  readonly assertMayIssue: (
    run: { readonly templateId: number; readonly unitIds: readonly number[] },
    context: Pick<ActionContext, 'database' | 'staff' | 'requireApproval'>,
  ) => void;
  /** The document of an issued letter as it was frozen. */
  readonly document: (letterId: number, context: ReadContext) => OfficeDocument;
}

type Result = z.input<typeof linesContract.issueLetters.output>;
type NotMade = Result['notMade'][number];
type Why = NotMade['why'];

interface Run {
  readonly templates: ReadonlyMap<number, { readonly templateId: number | null; readonly termDays: number }>;
  readonly values: Readonly<Record<string, string>>;
  readonly letters: DunningLetters;
  readonly approver: string;
}

/** Before any is made: whoever runs them may sign the letters of each of their stages, or the manager is asked. */
export function assertMayIssueLetters(
  { lineIds }: Pick<z.output<typeof linesContract.issueLetters.input>, 'lineIds'>,
  letters: DunningLetters,
  context: Pick<ActionContext, 'database' | 'staff' | 'today' | 'requireApproval'>,
): void {
  const { database, today } = context;
  const templates = new Map(
    stagesInForce(database, today).map(({ stage, templateId }) => [stage, templateId]),
  );
  const asked = new Map<number, number[]>();
  for (const { lineId } of linesForLetters(database, lineIds)) {
    const line = requireLine(database, today, lineId);
    const templateId = templates.get(line.stage) ?? null;
    if (templateId !== null) asked.set(templateId, [...(asked.get(templateId) ?? []), line.unitId]);
  }
  for (const [templateId, unitIds] of asked) letters.assertMayIssue({ templateId, unitIds }, context);
}

/** In room order, each with its own number; a letter that cannot be made is told and takes none. */
export function issueLetters(
  { lineIds, values }: z.output<typeof linesContract.issueLetters.input>,
  letters: DunningLetters,
  approver: string,
): TransactionJob<Result> {
  return {
    kind: 'transaction',
    *steps(context) {
      const { database, today } = context;
      if (linesNotOpen(database, lineIds) > 0) throw refuse('lineOfClosedPlan');
      const templates = new Map(
        stagesInForce(database, today).map(({ stage, templateId, termDays }) => [
          stage,
          { templateId, termDays },
        ]),
      );
      const made: Result['made'] = [];
      const notMade: NotMade[] = [];
      const lines = linesForLetters(database, lineIds);
      for (const line of lines) {
        const outcome = issueFor(line, { templates, values, letters, approver }, context);
        if ('why' in outcome) notMade.push(outcome);
        else made.push(outcome);
        yield { done: made.length + notMade.length, total: lines.length };
      }
      if (made.length === 0) noteRun(lineIds, notMade.length, context);
      return { made, notMade };
    },
  };
}

/** 「發出 0 封」 is an answer that the trail keeps too. */
function noteRun(lineIds: readonly number[], notMade: number, context: WriteContext): void {
  const { planId, month } = requireLine(context.database, context.today, lineIds[0] ?? 0);
  context.record({
    entity: 'dunningPlan',
    entityId: planId,
    after: { month, lettersMade: 0, lettersNotMade: notMade },
  });
}

function issueFor(
  asked: LineForLetter,
  { templates, values, letters, approver }: Run,
  context: WriteContext,
): Result['made'][number] | NotMade {
  const { database, today, staff, now } = context;
  const line = requireLine(database, today, asked.lineId);
  const named = { lineId: line.id, unitName: line.unitName };
  const rule = templates.get(line.stage);
  const free = overdueOf(database, line.unitId, today).filter(({ held }) => held === null);
  // The list that SQLite put together.
  const ofLine = new Set(JSON.parse(asked.chargeIds) as number[]);
  const chargeIds = free.filter(({ chargeId }) => ofLine.has(chargeId)).map(({ chargeId }) => chargeId);
  const templateId = rule?.templateId ?? null;
  const letterHere = asked.letterHere === 1;
  const why = whyNot(line, { templateId, letterHere, free: chargeIds.length, today });
  if (why !== null || templateId === null) return { ...named, why: why ?? 'noTemplate', missing: [] };
  const issued = letters.issue(
    {
      templateId,
      unitId: line.unitId,
      chargeIds,
      values: { graceDays: String(rule?.termDays ?? 0), stage: String(asked.lettersBefore + 1), ...values },
      approver,
    },
    context,
  );
  if ('missing' in issued) return { ...named, why: 'fieldsMissing', missing: [...issued.missing] };
  const actId = insertAct(
    database,
    {
      unitId: line.unitId,
      kind: 'ownerLetter',
      stage: line.stage,
      actedOn: today,
      madeBy: [staff.displayName],
      spokenWith: '',
      outcome: 'sent',
      reason: '',
      note: '',
      trackingNumber: '',
      caseNumber: '',
      letterId: issued.letterId,
      lineId: line.id,
      recordedBy: staff.id,
      recordedAt: now,
    },
    chargeIds,
  );
  context.record({ entity: 'dunningAct', entityId: actId, after: imageOf(requireAct(database, actId)) });
  return { ...named, letterId: issued.letterId, number: issued.number };
}

function whyNot(
  line: LineRow,
  facts: {
    readonly templateId: number | null;
    readonly letterHere: boolean;
    readonly free: number;
    readonly today: string;
  },
): Why | null {
  if (line.status === 'paid') return 'settled';
  if (line.status === 'promised') return 'promised';
  if (line.status !== 'waiting' && line.status !== 'pressed') return 'decided';
  if (facts.templateId === null) return 'noTemplate';
  if (facts.letterHere) return 'letterThere';
  if (line.notBefore > facts.today) return 'tooEarly';
  return facts.free === 0 ? 'held' : null;
}
