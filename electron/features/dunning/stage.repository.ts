import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DunningSettings, DunningStage } from '../../../shared/features/dunning/stages.contract.ts';
import { statement } from '../../database/statements.ts';

type StageRow = Omit<DunningStage, 'automatic' | 'inForce'> & {
  readonly automatic: number;
  readonly inForce: number;
};

const SELECT_STAGE = `SELECT g.id, g.stage, g.from_on AS fromOn, g.after_days AS afterDays, g.periods, g.automatic,
    g.act_kind AS actKind, g.template_id AS templateId, coalesce(v.name, '') AS templateName,
    g.days_between AS daysBetween, g.term_days AS termDays, g.source, coalesce(s.display_name, '') AS madeBy,
    g.from_on <= @today AND NOT EXISTS (SELECT 1 FROM dunning_stage n WHERE n.stage = g.stage
      AND n.withdrawn_at IS NULL AND n.from_on <= @today AND n.from_on > g.from_on) AS inForce
  FROM dunning_stage g LEFT JOIN staff s ON s.id = g.made_by LEFT JOIN letter_template t ON t.id = g.template_id
  LEFT JOIN letter_template_version v ON v.template_id = t.id AND v.version = t.version
  WHERE g.withdrawn_at IS NULL`;

function toStage({ automatic, inForce, ...row }: StageRow): DunningStage {
  return { ...row, automatic: automatic === 1, inForce: inForce === 1 };
}

/** Every stage by its number, the newest rule first. */
export function listStages(database: Database.Database, today: string): DunningStage[] {
  return statement<StageRow>(database, `${SELECT_STAGE} ORDER BY g.stage, g.from_on DESC`)
    .all({ today })
    .map(toStage);
}

export function stagesInForce(database: Database.Database, today: string): DunningStage[] {
  return listStages(database, today).filter(({ inForce }) => inForce);
}

export function requireStage(database: Database.Database, id: number, today: string): DunningStage {
  const stage = listStages(database, today).find((each) => each.id === id);
  if (stage === undefined) throw notFound('dunningStage', id);
  return stage;
}

export type NewStage = Pick<
  DunningStage,
  | 'stage'
  | 'fromOn'
  | 'afterDays'
  | 'periods'
  | 'automatic'
  | 'actKind'
  | 'templateId'
  | 'daysBetween'
  | 'termDays'
  | 'source'
> & { readonly madeBy: number; readonly madeAt: string };

export function insertStage(database: Database.Database, { automatic, ...stage }: NewStage): number {
  statement(
    database,
    `UPDATE dunning_stage SET withdrawn_at = @madeAt WHERE stage = @stage AND from_on = @fromOn AND withdrawn_at IS NULL`,
  ).run({ madeAt: stage.madeAt, stage: stage.stage, fromOn: stage.fromOn });
  return Number(
    statement(
      database,
      `INSERT INTO dunning_stage (stage, from_on, after_days, periods, automatic, act_kind, template_id, days_between,
         term_days, source, made_by, made_at)
       VALUES (@stage, @fromOn, @afterDays, @periods, @automatic, @actKind, @templateId, @daysBetween, @termDays, @source,
         @madeBy, @madeAt)`,
    ).run({ ...stage, automatic: automatic ? 1 : 0 }).lastInsertRowid,
  );
}

/** Whether a letter to a household can be made from it. */
export function isTemplateToUnits(database: Database.Database, templateId: number): boolean {
  return (
    statement(
      database,
      "SELECT 1 FROM letter_template WHERE id = ? AND active = 1 AND kind IN ('dunning', 'ownerLetter')",
    ).get(templateId) !== undefined
  );
}

export function listStewards(database: Database.Database): DunningSettings['stewards'] {
  return statement<DunningSettings['stewards'][number]>(
    database,
    `SELECT b.id AS buildingId, b.name AS buildingName, s.id AS staffId, coalesce(s.display_name, '') AS staffName
     FROM building b LEFT JOIN dunning_steward w ON w.building_id = b.id LEFT JOIN staff s ON s.id = w.staff_id
     ORDER BY b.name, b.id`,
  ).all();
}

export function putSteward(database: Database.Database, buildingId: number, staffId: number | null): void {
  statement(database, 'DELETE FROM dunning_steward WHERE building_id = ?').run(buildingId);
  if (staffId === null) return;
  statement(database, 'INSERT INTO dunning_steward (building_id, staff_id) VALUES (?, ?)').run(
    buildingId,
    staffId,
  );
}

export function findBuildingName(database: Database.Database, buildingId: number): string | undefined {
  return statement<{ name: string }>(database, 'SELECT name FROM building WHERE id = ?').get(buildingId)
    ?.name;
}

/** Whoever works at the desk and may be given lines. */
export function listAssignees(database: Database.Database): DunningSettings['staff'] {
  return statement<DunningSettings['staff'][number]>(
    database,
    `SELECT id, display_name AS name FROM staff
     WHERE active = 1 AND role IN ('manager', 'supervisor', 'steward', 'frontDesk') ORDER BY display_name, id`,
  ).all();
}

export function listRestDays(database: Database.Database): DunningSettings['restDays'] {
  return statement<{ day: string; rests: number; note: string }>(
    database,
    'SELECT day, rests, note FROM rest_day ORDER BY day DESC',
  )
    .all()
    .map(({ rests, ...day }) => ({ ...day, rests: rests === 1 }));
}

export function putRestDay(
  database: Database.Database,
  { day, rests, note }: { readonly day: string; readonly rests: boolean | null; readonly note: string },
): void {
  statement(database, 'DELETE FROM rest_day WHERE day = ?').run(day);
  if (rests === null) return;
  statement(database, 'INSERT INTO rest_day (day, rests, note) VALUES (?, ?, ?)').run(
    day,
    rests ? 1 : 0,
    note,
  );
}
