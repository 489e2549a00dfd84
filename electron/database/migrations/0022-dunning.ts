import { MODEL_STAGES } from '../../../shared/features/dunning/model-stages.ts';
import type { Migration } from '../migrate.ts';

const ACT_KINDS =
  "'call','slip','visit','ownerLetter','registeredMail','message','lawyerLetter','suit','acknowledgment'";
const PERSON_REASONS = "'','service','hardship','unreachable','vacant','malicious','other'";

/** Tables whose rows are facts: they are never changed but for these columns, and never deleted. */
const FACTS: readonly (readonly [table: string, kept: string])[] = [
  [
    'dunning_act',
    'id, unit_id, kind, stage, acted_on, made_by_names, spoken_with, outcome, reason, note, tracking_number, case_number, letter_id, line_id, recorded_by, recorded_at',
  ],
  ['dunning_act_charge', 'act_id, charge_id, owed_cents'],
  [
    'dunning_service',
    'id, act_id, result, served_on, received_by, tracking_number, note, proof, proves, recorded_by, recorded_at',
  ],
  ['dunning_evidence', 'act_id, service_id, document_id'],
  ['dunning_promise', 'id, unit_id, promised_on, promised_by, note, recorded_by, recorded_at'],
  ['dunning_promise_charge', 'promise_id, charge_id'],
  ['dunning_instalment', 'promise_id, position, due_on, amount_cents'],
  ['dunning_hold', 'id, kind, unit_id, charge_id, reason, from_on, until_on, placed_by, placed_at'],
  ['dunning_hold_charge', 'hold_id, charge_id'],
  ['dunning_line_charge', 'line_id, charge_id, owed_cents'],
];

/**
 * 催繳: stages with their dates, the plan of a month with its lines, what was done and how it arrived, promises, and
 * what is not pressed for. An act is a fact: it is withdrawn with a reason and never edited.
 */
export const migration: Migration = {
  id: 22,
  name: 'dunning',
  up(database) {
    database.exec(`
      -- 法定休假日 and the weekend days that are worked instead: a period that ends on a day of rest ends on the next other day.
      CREATE TABLE rest_day (
        day TEXT PRIMARY KEY CHECK (day IS date(day)),
        rests INTEGER NOT NULL CHECK (rests IN (0, 1)),
        note TEXT NOT NULL DEFAULT ''
      ) STRICT, WITHOUT ROWID;

      -- Who presses for arrears in a building unless a line says otherwise.
      CREATE TABLE dunning_steward (
        building_id INTEGER PRIMARY KEY REFERENCES building (id),
        staff_id INTEGER NOT NULL REFERENCES staff (id)
      ) STRICT;

      -- A stage as it is from a day on, until the next one of it. A wrong one is withdrawn, never edited.
      CREATE TABLE dunning_stage (
        id INTEGER PRIMARY KEY,
        stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 6),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        -- Days past the oldest due date, and periods owed, from which on it is reached; both.
        after_days INTEGER NOT NULL CHECK (after_days BETWEEN 0 AND 3650),
        periods INTEGER NOT NULL CHECK (periods BETWEEN 0 AND 120),
        -- Whether a plan reaches it by rule; otherwise somebody decides.
        automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
        act_kind TEXT NOT NULL CHECK (act_kind IN (${ACT_KINDS})),
        template_id INTEGER REFERENCES letter_template (id),
        -- The same charge is pressed at the same stage at most once in so many days.
        days_between INTEGER NOT NULL CHECK (days_between BETWEEN 1 AND 366),
        -- Days that the debtor is given to pay.
        term_days INTEGER NOT NULL CHECK (term_days BETWEEN 0 AND 366),
        source TEXT NOT NULL CHECK (source <> ''),
        -- Null for the model that came with the program.
        made_by INTEGER REFERENCES staff (id),
        made_at TEXT,
        withdrawn_at TEXT,
        CHECK ((made_by IS NULL) = (made_at IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX dunning_stage_in_force ON dunning_stage (stage, from_on) WHERE withdrawn_at IS NULL;

      CREATE TABLE dunning_plan (
        id INTEGER PRIMARY KEY,
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        state TEXT NOT NULL CHECK (state IN ('open','closed')),
        -- Part of what is owed on its lines that is to come in.
        target_hundredths INTEGER NOT NULL CHECK (target_hundredths BETWEEN 0 AND 10000),
        minimum_cents INTEGER NOT NULL CHECK (minimum_cents >= 0),
        -- The rules that it was made by, as they were.
        rules TEXT NOT NULL CHECK (json_valid(rules)),
        -- Every unit in arrears that it left out, and why.
        skipped TEXT NOT NULL CHECK (json_valid(skipped)),
        made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        closed_on TEXT CHECK (closed_on IS date(closed_on)),
        closed_by INTEGER REFERENCES staff (id),
        closed_at TEXT,
        CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)
          AND (closed_at IS NULL) = (closed_on IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX dunning_plan_month ON dunning_plan (month);
      -- One plan is worked on at a time.
      CREATE UNIQUE INDEX dunning_plan_open ON dunning_plan (state) WHERE state = 'open';
      CREATE TRIGGER dunning_plan_no_edit BEFORE UPDATE OF id, month, target_hundredths, minimum_cents, rules, skipped,
        made_on, made_by, made_at ON dunning_plan
        BEGIN SELECT RAISE(ABORT, 'a plan is not rewritten'); END;
      CREATE TRIGGER dunning_plan_closed_once BEFORE UPDATE ON dunning_plan WHEN OLD.state = 'closed'
        BEGIN SELECT RAISE(ABORT, 'a closed plan stays as it is'); END;
      CREATE TRIGGER dunning_plan_no_delete BEFORE DELETE ON dunning_plan
        BEGIN SELECT RAISE(ABORT, 'a plan is kept'); END;

      CREATE TABLE dunning_line (
        id INTEGER PRIMARY KEY,
        plan_id INTEGER NOT NULL REFERENCES dunning_plan (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 6),
        assignee_id INTEGER REFERENCES staff (id),
        -- The day from which on the same stage may be pressed again.
        not_before TEXT NOT NULL CHECK (not_before IS date(not_before)),
        due_by TEXT NOT NULL CHECK (due_by IS date(due_by)),
        owed_cents INTEGER NOT NULL CHECK (owed_cents > 0),
        -- The line of an earlier plan that left it over.
        carried_from INTEGER REFERENCES dunning_line (id),
        -- What cannot be told from acts and money, but was decided.
        decision TEXT CHECK (decision IN ('failed','toLegal','exempt')),
        decision_reason TEXT NOT NULL DEFAULT '',
        decided_by INTEGER REFERENCES staff (id),
        decided_at TEXT,
        -- How it stood, and what had come in, when the plan was closed.
        closed_status TEXT
          CHECK (closed_status IN ('waiting','pressed','promised','paid','failed','toLegal','exempt')),
        closed_paid_cents INTEGER CHECK (closed_paid_cents >= 0),
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (plan_id, unit_id),
        CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
          AND (decision IS NULL) = (decision_reason = '')),
        CHECK ((closed_status IS NULL) = (closed_paid_cents IS NULL))
      ) STRICT;
      CREATE INDEX dunning_line_unit ON dunning_line (unit_id);
      CREATE INDEX dunning_line_assignee ON dunning_line (assignee_id, plan_id);
      CREATE TRIGGER dunning_line_no_edit BEFORE UPDATE OF id, plan_id, unit_id, stage, not_before, owed_cents, carried_from
        ON dunning_line
        BEGIN SELECT RAISE(ABORT, 'what a line is for is not changed'); END;
      CREATE TRIGGER dunning_line_no_delete BEFORE DELETE ON dunning_line
        BEGIN SELECT RAISE(ABORT, 'a line of a plan is kept'); END;
      CREATE TABLE dunning_line_charge (
        line_id INTEGER NOT NULL REFERENCES dunning_line (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        owed_cents INTEGER NOT NULL CHECK (owed_cents > 0),
        PRIMARY KEY (line_id, charge_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dunning_line_charge_charge ON dunning_line_charge (charge_id);

      CREATE TABLE dunning_act (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN (${ACT_KINDS})),
        -- Null for an act outside the stages.
        stage INTEGER CHECK (stage BETWEEN 0 AND 6),
        acted_on TEXT NOT NULL CHECK (acted_on IS date(acted_on)),
        -- Whoever made it, by name; of a visit two.
        made_by_names TEXT NOT NULL CHECK (json_valid(made_by_names) AND json_array_length(made_by_names) >= 1),
        spoken_with TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL
          CHECK (outcome IN ('reached','notReached','promised','refused','disputed','delivered','posted','sent','filed')),
        reason TEXT NOT NULL CHECK (reason IN (${PERSON_REASONS})),
        note TEXT NOT NULL DEFAULT '',
        tracking_number TEXT NOT NULL DEFAULT '',
        case_number TEXT NOT NULL DEFAULT '',
        letter_id INTEGER REFERENCES letter (id),
        line_id INTEGER REFERENCES dunning_line (id),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK (kind <> 'visit' OR json_array_length(made_by_names) >= 2),
        CHECK (kind <> 'registeredMail' OR tracking_number <> ''),
        CHECK (kind <> 'ownerLetter' OR letter_id IS NOT NULL),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX dunning_act_unit ON dunning_act (unit_id, acted_on);
      CREATE INDEX dunning_act_line ON dunning_act (line_id) WHERE line_id IS NOT NULL;
      CREATE INDEX dunning_act_letter ON dunning_act (letter_id) WHERE letter_id IS NOT NULL;
      CREATE TABLE dunning_act_charge (
        act_id INTEGER NOT NULL REFERENCES dunning_act (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        owed_cents INTEGER NOT NULL CHECK (owed_cents > 0),
        PRIMARY KEY (act_id, charge_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dunning_act_charge_charge ON dunning_act_charge (charge_id);

      -- 送達: how a demand arrived. Whether it proves so follows from the law's rule and is kept with it.
      CREATE TABLE dunning_service (
        id INTEGER PRIMARY KEY,
        act_id INTEGER NOT NULL REFERENCES dunning_act (id),
        result TEXT NOT NULL CHECK (result IN ('signed','refused','returned','arrived','accepted')),
        served_on TEXT NOT NULL CHECK (served_on IS date(served_on)),
        received_by TEXT NOT NULL DEFAULT '',
        tracking_number TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        proof TEXT NOT NULL,
        proves INTEGER NOT NULL CHECK (proves IN (0, 1)),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX dunning_service_act ON dunning_service (act_id);

      -- Files on the household's own file that show what was done or how it arrived.
      CREATE TABLE dunning_evidence (
        act_id INTEGER NOT NULL REFERENCES dunning_act (id),
        -- 0 for the act itself.
        service_id INTEGER NOT NULL DEFAULT 0,
        document_id INTEGER NOT NULL REFERENCES document (id),
        PRIMARY KEY (act_id, service_id, document_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dunning_evidence_document ON dunning_evidence (document_id);

      CREATE TABLE dunning_promise (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        promised_on TEXT NOT NULL CHECK (promised_on IS date(promised_on)),
        promised_by TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX dunning_promise_unit ON dunning_promise (unit_id);
      CREATE TABLE dunning_promise_charge (
        promise_id INTEGER NOT NULL REFERENCES dunning_promise (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        PRIMARY KEY (promise_id, charge_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dunning_promise_charge_charge ON dunning_promise_charge (charge_id);
      CREATE TABLE dunning_instalment (
        promise_id INTEGER NOT NULL REFERENCES dunning_promise (id),
        position INTEGER NOT NULL,
        due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        PRIMARY KEY (promise_id, position)
      ) STRICT, WITHOUT ROWID;

      -- What is not pressed for: a dispute over a charge or the whole household, a hardship of the charges it names.
      CREATE TABLE dunning_hold (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('dispute','hardship')),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        -- Null for everything that the household owes.
        charge_id INTEGER REFERENCES charge (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        -- The last day on which it holds.
        until_on TEXT NOT NULL CHECK (until_on IS date(until_on)),
        placed_by INTEGER NOT NULL REFERENCES staff (id),
        placed_at TEXT NOT NULL,
        lifted_on TEXT CHECK (lifted_on IS date(lifted_on)),
        lifted_by INTEGER REFERENCES staff (id),
        lifted_at TEXT,
        lift_reason TEXT NOT NULL DEFAULT '',
        CHECK (until_on >= from_on),
        CHECK (kind = 'dispute' OR charge_id IS NULL),
        CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason = '')
          AND (lifted_at IS NULL) = (lifted_on IS NULL))
      ) STRICT;
      CREATE INDEX dunning_hold_unit ON dunning_hold (unit_id);
      -- The charges of a hardship; one is extended once.
      CREATE TABLE dunning_hold_charge (
        hold_id INTEGER NOT NULL REFERENCES dunning_hold (id),
        charge_id INTEGER NOT NULL UNIQUE REFERENCES charge (id),
        PRIMARY KEY (hold_id, charge_id)
      ) STRICT, WITHOUT ROWID;

      ${FACTS.map(
        ([table, kept]) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE OF ${kept} ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done to collect is never edited'); END;
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done to collect is never deleted'); END;`,
      ).join('\n')}
      ${['dunning_act', 'dunning_service', 'dunning_promise']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_withdrawn_once BEFORE UPDATE ON ${table} WHEN OLD.withdrawn_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is withdrawn stays so'); END;`,
        )
        .join('\n')}
      CREATE TRIGGER dunning_hold_lifted_once BEFORE UPDATE ON dunning_hold WHEN OLD.lifted_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a hold is lifted once'); END;
      CREATE TRIGGER dunning_stage_no_edit BEFORE UPDATE OF id, stage, from_on, after_days, periods, automatic, act_kind,
        template_id, days_between, term_days, source, made_by, made_at ON dunning_stage
        BEGIN SELECT RAISE(ABORT, 'a stage is never edited'); END;
      CREATE TRIGGER dunning_stage_no_delete BEFORE DELETE ON dunning_stage
        BEGIN SELECT RAISE(ABORT, 'a stage is never deleted'); END;
    `);
    // The template of demand letters that an office began with, unless it was retired.
    const template = database
      .prepare<[], { id: number }>(
        "SELECT min(id) AS id FROM letter_template WHERE kind = 'dunning' AND language = 'zh-Hant' AND active = 1",
      )
      .get();
    const insert = database.prepare(
      `INSERT INTO dunning_stage (stage, from_on, after_days, periods, automatic, act_kind, template_id, days_between,
         term_days, source)
       VALUES (@stage, '2000-01-01', @afterDays, @periods, @automatic, @actKind, @templateId, @daysBetween, @termDays,
         @source)`,
    );
    for (const { byLetter, automatic, ...stage } of MODEL_STAGES) {
      insert.run({
        ...stage,
        automatic: automatic ? 1 : 0,
        templateId: byLetter ? (template?.id ?? null) : null,
      });
    }
  },
};
