import { type GridBeside, placeParameters } from '../database/grid-beside.ts';
import { type Among, everyUnit, listedUnits } from './among-units.ts';
import { heldSql } from './dunning-hold.repository.ts';
import { unitLimitations } from './limitation.repository.ts';
import { IS_OUTSTANDING, SETTLEMENTS } from './outstanding.repository.ts';

/** What came in of a promise `p` since it was made. */
export const PROMISE_RECEIVED = `coalesce((SELECT sum(a.amount_cents) FROM dunning_promise_charge y
    CROSS JOIN ${SETTLEMENTS} WHERE y.promise_id = p.id AND a.charge_id = y.charge_id
      AND r.received_on >= p.promised_on), 0)`;
const PROMISE_TOTAL = '(SELECT sum(i.amount_cents) FROM dunning_instalment i WHERE i.promise_id = p.id)';

/** As `promiseState` tells it, of promise `p` on a day. */
export function promiseStateSql(day: string): string {
  const over = `(SELECT sum(i.amount_cents) FROM dunning_instalment i WHERE i.promise_id = p.id AND i.due_on < ${day})`;
  return `CASE WHEN p.withdrawn_at IS NOT NULL THEN 'withdrawn'
    WHEN ${PROMISE_RECEIVED} >= ${PROMISE_TOTAL} THEN 'kept'
    WHEN ${PROMISE_RECEIVED} < coalesce(${over}, 0) THEN 'broken' ELSE 'running' END`;
}

/** The last promise of each household that is neither kept nor withdrawn, as `unit_id, state, due_on`. */
export function openPromises(day: string, among: Among = everyUnit): string {
  return `SELECT q.unit_id, q.state, q.due_on, max(q.id) AS id FROM (
      SELECT p.id, p.unit_id, ${promiseStateSql(day)} AS state,
        (SELECT min(i.due_on) FROM dunning_instalment i WHERE i.promise_id = p.id AND i.due_on >= ${day}) AS due_on
      FROM dunning_promise p WHERE ${among('p.unit_id')} AND p.withdrawn_at IS NULL) q
    WHERE q.state IN ('running', 'broken') GROUP BY q.unit_id`;
}

/** The columns that pressing adds to a household in arrears. */
const FIELDS = {
  stage: 'pressed.stage',
  lastContactOn: 'contact.acted_on',
  lastContactKind: 'contact.kind',
  promiseState: 'promised.state',
  promiseDueOn: 'promised.due_on',
  heldBy: 'held_by.kind',
  limitationEndsOn: 'limited.ends_on',
  limitationOver: 'coalesce(limited.over, 0)',
} as const;

function dunningOf(among: Among): string {
  return `SELECT u.id AS key, ${Object.entries(FIELDS)
    .map(([field, sql]) => `${sql} AS ${field}`)
    .join(', ')}
    FROM unit u
    LEFT JOIN (SELECT t.unit_id, max(t.stage) AS stage FROM dunning_act t
      WHERE ${among('t.unit_id')} AND t.withdrawn_at IS NULL AND t.stage IS NOT NULL AND EXISTS (
        SELECT 1 FROM dunning_act_charge x JOIN charge c ON c.id = x.charge_id WHERE x.act_id = t.id AND ${IS_OUTSTANDING})
      GROUP BY t.unit_id) AS pressed ON pressed.unit_id = u.id
    LEFT JOIN (SELECT t.unit_id, t.kind, max(t.acted_on) AS acted_on FROM dunning_act t
      WHERE ${among('t.unit_id')} AND t.withdrawn_at IS NULL GROUP BY t.unit_id) AS contact ON contact.unit_id = u.id
    LEFT JOIN (${openPromises('@today', among)}) AS promised ON promised.unit_id = u.id
    LEFT JOIN (SELECT v.unit_id, min(v.kind) AS kind FROM (
        SELECT c.unit_id, ${heldSql('@today')} AS kind FROM charge c
        WHERE ${among('c.unit_id')} AND ${IS_OUTSTANDING} AND c.unit_id IN (SELECT unit_id FROM dunning_hold)) v
      WHERE v.kind IS NOT NULL GROUP BY v.unit_id) AS held_by ON held_by.unit_id = u.id
    LEFT JOIN (${unitLimitations('@today', among)}) AS limited ON limited.unit_id = u.id
    WHERE ${among('u.id')}`;
}

const OF_ALL = dunningOf(everyUnit);
const OF_LISTED = dunningOf(listedUnits);

/** How households in arrears are pressed, beside what they owe. */
export function dunningBeside(today: string): GridBeside {
  return {
    key: 'unitId',
    fields: Object.keys(FIELDS),
    select: (units) => placeParameters(units === null ? OF_ALL : OF_LISTED, { today, units }),
  };
}
