import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DunningAct, DunningService } from '../../../shared/features/dunning/acts.contract.ts';
import type {
  ActKind,
  ActOutcome,
  ArrearsReason,
  Proof,
  ServiceResult,
} from '../../../shared/features/dunning/dunning.ts';
import { statement } from '../../database/statements.ts';
import { OUTSTANDING_CENTS } from '../../office/outstanding.repository.ts';

type Withdrawal = {
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
};
type ActRow = Omit<DunningAct, 'madeBy' | 'chargeIds' | 'files' | 'services' | 'withdrawn'> &
  Withdrawal & { readonly madeBy: string; readonly chargeIds: string };
type ServiceRow = Omit<DunningService, 'proves' | 'withdrawn' | 'files'> &
  Withdrawal & { readonly actId: number; readonly proves: number };
interface FileRow {
  readonly actId: number;
  readonly serviceId: number;
  readonly documentId: number;
  readonly title: string;
  readonly onHand: number;
}

const SELECT_ACT = `SELECT t.id, t.unit_id AS unitId, t.kind, t.stage, t.acted_on AS actedOn, t.made_by_names AS madeBy,
    t.spoken_with AS spokenWith, t.outcome, t.reason, t.note, t.tracking_number AS trackingNumber,
    t.case_number AS caseNumber, t.letter_id AS letterId, coalesce(l.number, '') AS letterNumber, t.line_id AS lineId,
    (SELECT json_group_array(x.charge_id) FROM dunning_act_charge x WHERE x.act_id = t.id) AS chargeIds,
    coalesce((SELECT sum(x.owed_cents) FROM dunning_act_charge x WHERE x.act_id = t.id), 0) AS owedCents,
    s.display_name AS recordedBy, t.recorded_at AS recordedAt, w.display_name AS withdrawnBy,
    t.withdrawn_at AS withdrawnAt, t.withdraw_reason AS withdrawReason
  FROM dunning_act t JOIN staff s ON s.id = t.recorded_by LEFT JOIN staff w ON w.id = t.withdrawn_by
  LEFT JOIN letter l ON l.id = t.letter_id`;
const SELECT_SERVICE = `SELECT v.id, v.act_id AS actId, v.result, v.served_on AS servedOn, v.received_by AS receivedBy,
    v.tracking_number AS trackingNumber, v.note, v.proof, v.proves, s.display_name AS recordedBy, w.display_name AS withdrawnBy,
    v.withdrawn_at AS withdrawnAt, v.withdraw_reason AS withdrawReason
  FROM dunning_service v JOIN staff s ON s.id = v.recorded_by LEFT JOIN staff w ON w.id = v.withdrawn_by`;
const SELECT_FILES = `SELECT e.act_id AS actId, e.service_id AS serviceId, e.document_id AS documentId, d.title,
    d.removed_at IS NULL AS onHand
  FROM dunning_evidence e JOIN document d ON d.id = e.document_id`;

const namesSchema = z.array(z.string());
const idsSchema = z.array(z.int());

function withdrawalOf({ withdrawnBy, withdrawnAt, withdrawReason }: Withdrawal): DunningAct['withdrawn'] {
  return withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason };
}

/** Acts with their services and files, newest first. */
function collect(
  acts: readonly ActRow[],
  services: readonly ServiceRow[],
  files: readonly FileRow[],
): DunningAct[] {
  const filesOf = (actId: number, serviceId: number): DunningAct['files'] =>
    files
      .filter((file) => file.actId === actId && file.serviceId === serviceId)
      .map(({ documentId, title, onHand }) => ({ documentId, title, onHand: onHand === 1 }));
  return acts.map(({ madeBy, chargeIds, withdrawnBy, withdrawnAt, withdrawReason, ...act }) => ({
    ...act,
    madeBy: namesSchema.parse(JSON.parse(madeBy)),
    chargeIds: idsSchema.parse(JSON.parse(chargeIds)),
    withdrawn: withdrawalOf({ withdrawnBy, withdrawnAt, withdrawReason }),
    files: filesOf(act.id, 0),
    services: services
      .filter(({ actId }) => actId === act.id)
      .map(({ actId, proves, withdrawnBy: by, withdrawnAt: at, withdrawReason: reason, ...service }) => ({
        ...service,
        proves: proves === 1,
        withdrawn: withdrawalOf({ withdrawnBy: by, withdrawnAt: at, withdrawReason: reason }),
        files: filesOf(actId, service.id),
      })),
  }));
}

export function actsOfUnit(database: Database.Database, unitId: number): DunningAct[] {
  return collect(
    statement<ActRow>(database, `${SELECT_ACT} WHERE t.unit_id = ? ORDER BY t.acted_on DESC, t.id DESC`).all(
      unitId,
    ),
    statement<ServiceRow>(
      database,
      `${SELECT_SERVICE} JOIN dunning_act t ON t.id = v.act_id WHERE t.unit_id = ? ORDER BY v.id`,
    ).all(unitId),
    statement<FileRow>(
      database,
      `${SELECT_FILES} JOIN dunning_act t ON t.id = e.act_id WHERE t.unit_id = ? ORDER BY e.document_id`,
    ).all(unitId),
  );
}

export function requireAct(database: Database.Database, id: number): DunningAct {
  const [act] = collect(
    statement<ActRow>(database, `${SELECT_ACT} WHERE t.id = ?`).all(id),
    statement<ServiceRow>(database, `${SELECT_SERVICE} WHERE v.act_id = ? ORDER BY v.id`).all(id),
    statement<FileRow>(database, `${SELECT_FILES} WHERE e.act_id = ? ORDER BY e.document_id`).all(id),
  );
  if (act === undefined) throw notFound('dunningAct', id);
  return act;
}

export interface NewAct {
  readonly unitId: number;
  readonly kind: ActKind;
  readonly stage: number | null;
  readonly actedOn: string;
  readonly madeBy: readonly string[];
  readonly spokenWith: string;
  readonly outcome: ActOutcome;
  readonly reason: ArrearsReason;
  readonly note: string;
  readonly trackingNumber: string;
  readonly caseNumber: string;
  readonly letterId: number | null;
  readonly lineId: number | null;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertAct(
  database: Database.Database,
  { madeBy, ...act }: NewAct,
  chargeIds: readonly number[],
): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO dunning_act (unit_id, kind, stage, acted_on, made_by_names, spoken_with, outcome, reason, note,
       tracking_number, case_number, letter_id, line_id, recorded_by, recorded_at)
     VALUES (@unitId, @kind, @stage, @actedOn, @madeBy, @spokenWith, @outcome, @reason, @note, @trackingNumber,
       @caseNumber, @letterId, @lineId, @recordedBy, @recordedAt)`,
  ).run({ ...act, madeBy: JSON.stringify(madeBy) });
  const id = Number(lastInsertRowid);
  statement(
    database,
    `INSERT INTO dunning_act_charge (act_id, charge_id, owed_cents)
     SELECT ?, c.id, ${OUTSTANDING_CENTS} FROM charge c WHERE c.id IN (SELECT value FROM json_each(?))`,
  ).run(id, JSON.stringify(chargeIds));
  return id;
}

export interface NewService {
  readonly actId: number;
  readonly result: ServiceResult;
  readonly servedOn: string;
  readonly receivedBy: string;
  readonly trackingNumber: string;
  readonly note: string;
  readonly proof: Proof;
  readonly proves: boolean;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertService(database: Database.Database, { proves, ...service }: NewService): number {
  return Number(
    statement(
      database,
      `INSERT INTO dunning_service (act_id, result, served_on, received_by, tracking_number, note, proof, proves,
         recorded_by, recorded_at)
       VALUES (@actId, @result, @servedOn, @receivedBy, @trackingNumber, @note, @proof, @proves, @recordedBy, @recordedAt)`,
    ).run({ ...service, proves: proves ? 1 : 0 }).lastInsertRowid,
  );
}

export function insertEvidence(
  database: Database.Database,
  evidence: { readonly actId: number; readonly serviceId: number; readonly documentIds: readonly number[] },
): void {
  statement(
    database,
    `INSERT INTO dunning_evidence (act_id, service_id, document_id)
     SELECT DISTINCT ?, ?, value FROM json_each(?)`,
  ).run(evidence.actId, evidence.serviceId, JSON.stringify(evidence.documentIds));
}

/** Those of the files that are not on hand on the household’s file. */
export function filesNotOf(
  database: Database.Database,
  unitId: number,
  documentIds: readonly number[],
): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT j.value AS id FROM json_each(?) j
     WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = j.value AND d.unit_id = ? AND d.removed_at IS NULL)`,
  )
    .all(JSON.stringify(documentIds), unitId)
    .map(({ id }) => id);
}

export interface Withdrawing {
  readonly id: number;
  readonly by: number;
  readonly at: string;
  readonly reason: string;
}

export function markWithdrawn(
  database: Database.Database,
  table: 'dunning_act' | 'dunning_service' | 'dunning_promise',
  withdrawing: Withdrawing,
): void {
  statement(
    database,
    `UPDATE ${table} SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id`,
  ).run({ ...withdrawing });
}

export function actOfService(database: Database.Database, serviceId: number): number {
  const row = statement<{ actId: number }>(
    database,
    'SELECT act_id AS actId FROM dunning_service WHERE id = ?',
  ).get(serviceId);
  if (row === undefined) throw notFound('dunningService', serviceId);
  return row.actId;
}

/** Acts that press with a letter, the first made first. */
export function standingActsOf(
  database: Database.Database,
  letterId: number,
): { readonly id: number; readonly kind: ActKind }[] {
  return statement<{ id: number; kind: ActKind }>(
    database,
    'SELECT id, kind FROM dunning_act WHERE letter_id = ? AND withdrawn_at IS NULL ORDER BY id',
  ).all(letterId);
}

export interface DeliveredLetter {
  readonly unitId: number | null;
  readonly state: string;
  readonly number: string | null;
}

export function findLetter(database: Database.Database, id: number): DeliveredLetter | undefined {
  return statement<DeliveredLetter>(
    database,
    'SELECT unit_id AS unitId, state, number FROM letter WHERE id = ?',
  ).get(id);
}
