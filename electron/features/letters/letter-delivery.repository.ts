import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DeliveryRow, LetterDelivery } from '../../../shared/features/letters/deliveries.contract.ts';
import type { DeliveryRelation, DeliveryResult } from '../../../shared/features/letters/letter-delivery.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { DeliveryMethod } from '../../../shared/features/letters/letter-kind-settings.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import {
  DELIVERY_STATE,
  HAS_DELIVERY,
  IS_OUTSTANDING_LETTER,
  lastDelivery,
  METHOD_OF_ACT,
} from '../../office/letter-proof.repository.ts';

const DAYS = 'CAST(julianday(t.today) - julianday(l.issued_on) AS INTEGER)';
const METHOD = `coalesce(${lastDelivery('method')}, '')`;
const RECEIVED_BY = `coalesce(${lastDelivery('received_by')}, '')`;
const COLUMNS = `l.id, coalesce(l.number, '') AS number, l.kind, l.subject, l.unit_id AS unitId,
  coalesce(u.display_name, '') AS unitName, l.recipient, l.issued_on AS issuedOn, ${DAYS} AS days,
  ${DELIVERY_STATE} AS deliveryState, ${IS_OUTSTANDING_LETTER} AS outstanding, ${METHOD} AS method,
  ${lastDelivery('on_day')} AS onDay, ${RECEIVED_BY} AS receivedBy`;

export type StoredDeliveryRow = Omit<DeliveryRow, 'outstanding'> & { readonly outstanding: number };

export function toDeliveryRow(row: StoredDeliveryRow): DeliveryRow {
  return { ...row, outstanding: row.outstanding === 1 };
}

/** Letters that are to arrive, those out longest first. */
export function deliverySource(today: string): GridSource {
  return {
    from: 'FROM (SELECT ? AS today) t CROSS JOIN letter l LEFT JOIN unit u ON u.id = l.unit_id',
    where: HAS_DELIVERY,
    parameters: [today],
    select: COLUMNS,
    columns: {
      id: 'l.id',
      number: 'l.number',
      kind: 'l.kind',
      subject: 'l.subject',
      unitId: 'l.unit_id',
      unitName: 'u.display_name',
      recipient: 'l.recipient',
      issuedOn: 'l.issued_on',
      days: DAYS,
      deliveryState: DELIVERY_STATE,
      outstanding: IS_OUTSTANDING_LETTER,
      method: METHOD,
      onDay: lastDelivery('on_day'),
      receivedBy: RECEIVED_BY,
    },
    quick: ['l.number', 'l.subject', 'u.display_name', 'l.recipient'],
    order: `${IS_OUTSTANDING_LETTER} DESC, l.issued_on, l.number_sequence, l.id`,
  };
}

/** In room order; those to nobody’s room behind. */
export function sheetRows(
  database: Database.Database,
  today: string,
  letterIds: readonly number[],
): DeliveryRow[] {
  return statement<StoredDeliveryRow>(
    database,
    `SELECT ${COLUMNS} FROM (SELECT @today AS today) t CROSS JOIN letter l LEFT JOIN unit u ON u.id = l.unit_id
       LEFT JOIN building b ON b.id = u.building_id
     WHERE l.id IN (SELECT value FROM json_each(@ids)) AND l.state = 'issued'
     ORDER BY u.id IS NULL, ${PLACE_ORDER}, l.id`,
  )
    .all({ today, ids: JSON.stringify(letterIds) })
    .map(toDeliveryRow);
}

export function lettersOfRun(database: Database.Database, runId: number): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT x.letter_id AS id FROM letter_run_unit x WHERE x.run_id = ? AND x.letter_id IS NOT NULL ORDER BY x.position`,
  )
    .all(runId)
    .map(({ id }) => id);
}

/** What a delivery has to know of its letter. */
export interface DeliveredLetter {
  readonly id: number;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly state: string;
  readonly number: string;
  readonly unitId: number | null;
  readonly recipient: string;
  readonly issuedOn: string | null;
  readonly deliveryState: DeliveryRow['deliveryState'];
  readonly outstanding: number;
}

export function requireDelivered(database: Database.Database, id: number): DeliveredLetter {
  const letter = statement<DeliveredLetter>(
    database,
    `SELECT l.id, l.kind, l.language, l.state, coalesce(l.number, l.subject) AS number, l.unit_id AS unitId, l.recipient,
       l.issued_on AS issuedOn, ${DELIVERY_STATE} AS deliveryState, l.state = 'issued' AND ${IS_OUTSTANDING_LETTER} AS outstanding
     FROM letter l WHERE l.id = ?`,
  ).get(id);
  if (letter === undefined) throw notFound('letter', id);
  return letter;
}

export interface NewDelivery {
  readonly letterId: number;
  readonly method: DeliveryMethod;
  /** The service that says what came of it, or null and what came of it. */
  readonly serviceId: number | null;
  readonly result: DeliveryResult | null;
  readonly onDay: string | null;
  readonly receivedBy: string | null;
  readonly proves: boolean | null;
  readonly relation: DeliveryRelation;
  readonly idLastFour: string;
  readonly reason: string;
  readonly witness: string;
  readonly reference: string;
  readonly handler: string;
  readonly note: string;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertDelivery(database: Database.Database, { proves, ...delivery }: NewDelivery): number {
  return Number(
    statement(
      database,
      `INSERT INTO letter_delivery (letter_id, method, service_id, result, on_day, received_by, proves, relation, id_last_four,
         reason, witness, reference, handler, note, recorded_by, recorded_at)
       VALUES (@letterId, @method, @serviceId, @result, @onDay, @receivedBy, @proves, @relation, @idLastFour, @reason, @witness,
         @reference, @handler, @note, @recordedBy, @recordedAt)`,
    ).run({ ...delivery, proves: proves === null ? null : proves ? 1 : 0 }).lastInsertRowid,
  );
}

export function insertDeliveryFile(
  database: Database.Database,
  deliveryId: number,
  documentId: number,
): void {
  statement(
    database,
    'INSERT INTO letter_delivery_file (delivery_id, document_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(deliveryId, documentId);
}

export function markDeliveryWithdrawn(
  database: Database.Database,
  withdrawing: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE letter_delivery SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawing });
}

type Stored = Omit<LetterDelivery, 'proves' | 'withdrawn' | 'files'> & {
  readonly proves: number;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
  readonly files: string;
};

const FILE = `json_object('documentId', f.id, 'title', f.title, 'onHand', json(iif(f.removed_at IS NULL, 'true', 'false')))`;
/** A service is withdrawn by itself or with its act. */
const SERVICE_COLUMNS = `s.result, s.served_on, s.received_by`;
const SELECT_DELIVERY = `SELECT d.id, d.service_id AS serviceId, d.method, coalesce(d.result, s.result) AS result,
    coalesce(d.on_day, s.served_on) AS onDay, coalesce(d.received_by, s.received_by) AS receivedBy, d.relation,
    d.id_last_four AS idLastFour, d.reason, d.witness, coalesce(nullif(d.reference, ''), s.tracking_number, '') AS reference,
    d.handler, coalesce(nullif(d.note, ''), s.note, '') AS note, coalesce(d.proves, s.proves) AS proves,
    r.display_name AS recordedBy, d.recorded_at AS recordedAt, w.display_name AS withdrawnBy,
    coalesce(d.withdrawn_at, s.withdrawn_at, a.withdrawn_at) AS withdrawnAt,
    coalesce(nullif(d.withdraw_reason, ''), nullif(s.withdraw_reason, ''), a.withdraw_reason, '') AS withdrawReason,
    coalesce((SELECT json_group_array(${FILE}) FROM document f WHERE f.id IN (
      SELECT x.document_id FROM letter_delivery_file x WHERE x.delivery_id = d.id
      UNION SELECT e.document_id FROM dunning_evidence e WHERE e.act_id = s.act_id AND e.service_id = s.id)), '[]') AS files
  FROM letter_delivery d LEFT JOIN dunning_service s ON s.id = d.service_id LEFT JOIN dunning_act a ON a.id = s.act_id
  JOIN staff r ON r.id = d.recorded_by
  LEFT JOIN staff w ON w.id = coalesce(d.withdrawn_by, s.withdrawn_by, a.withdrawn_by)`;
/** Recorded while collecting, without a word of how it was delivered. */
const SELECT_SERVICE = `SELECT NULL, s.id, ${METHOD_OF_ACT}, ${SERVICE_COLUMNS}, '', '', '', '', s.tracking_number,
    coalesce((SELECT group_concat(n.value, '、') FROM json_each(a.made_by_names) n), ''), s.note, s.proves, r.display_name,
    s.recorded_at, w.display_name, coalesce(s.withdrawn_at, a.withdrawn_at),
    coalesce(nullif(s.withdraw_reason, ''), a.withdraw_reason, ''),
    coalesce((SELECT json_group_array(${FILE}) FROM document f WHERE f.id IN (
      SELECT e.document_id FROM dunning_evidence e WHERE e.act_id = s.act_id AND e.service_id IN (0, s.id))), '[]')
  FROM dunning_act a JOIN dunning_service s ON s.act_id = a.id JOIN staff r ON r.id = s.recorded_by
  LEFT JOIN staff w ON w.id = coalesce(s.withdrawn_by, a.withdrawn_by)`;

function toDelivery({
  withdrawnBy,
  withdrawnAt,
  withdrawReason,
  files,
  proves,
  ...rest
}: Stored): LetterDelivery {
  return {
    ...rest,
    proves: proves === 1,
    withdrawn:
      withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason },
    files: JSON.parse(files),
  };
}

/** Newest first. */
export function deliveriesOf(database: Database.Database, letterId: number): LetterDelivery[] {
  return statement<Stored>(
    database,
    `SELECT * FROM (${SELECT_DELIVERY} WHERE d.letter_id = @letterId
     UNION ALL ${SELECT_SERVICE} WHERE a.letter_id = @letterId
       AND NOT EXISTS (SELECT 1 FROM letter_delivery d WHERE d.service_id = s.id)) ORDER BY recordedAt DESC, id DESC`,
  )
    .all({ letterId })
    .map(toDelivery);
}

export function requireDelivery(
  database: Database.Database,
  id: number,
): LetterDelivery & { readonly letterId: number } {
  const row = statement<Stored & { readonly letterId: number }>(
    database,
    `SELECT q.*, (SELECT letter_id FROM letter_delivery WHERE id = q.id) AS letterId FROM (${SELECT_DELIVERY} WHERE d.id = ?) q`,
  ).get(id);
  if (row === undefined) throw notFound('letterDelivery', id);
  const { letterId, ...stored } = row;
  return { ...toDelivery(stored), letterId };
}
