import { TAG_COLOURS } from '../../../shared/features/archives/unit-tag.ts';
import { DELIVERY_RELATIONS, DELIVERY_RESULTS } from '../../../shared/features/letters/letter-delivery.ts';
import { DELIVERY_METHODS } from '../../../shared/features/letters/letter-kind-settings.ts';
import type { Migration } from '../migrate.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(',');

/**
 * Letters to many and how each arrived: tags that households are chosen by, the run that drafts and signs, and 送達. What
 * happened to a letter is a fact: it is withdrawn with a reason and never edited.
 */
export const migration: Migration = {
  id: 32,
  name: 'deliveries',
  up(database) {
    database.exec(`
      -- 住戶標籤.
      CREATE TABLE tag (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        colour TEXT NOT NULL CHECK (colour IN (${quoted(TAG_COLOURS)})),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE UNIQUE INDEX tag_name ON tag (name);
      CREATE TABLE unit_tag (
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        tag_id INTEGER NOT NULL REFERENCES tag (id),
        tagged_by INTEGER NOT NULL REFERENCES staff (id),
        tagged_at TEXT NOT NULL,
        PRIMARY KEY (unit_id, tag_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX unit_tag_tag ON unit_tag (tag_id);

      -- One letter to each of many households: what of, to whom, and how far it is.
      CREATE TABLE letter_run (
        id INTEGER PRIMARY KEY,
        template_id INTEGER NOT NULL,
        template_version INTEGER NOT NULL,
        field_values TEXT NOT NULL CHECK (json_valid(field_values)),
        -- How the households were chosen.
        chosen_by TEXT NOT NULL CHECK (json_valid(chosen_by)),
        state TEXT NOT NULL CHECK (state IN ('drafting','issued','abandoned')),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        ended_by INTEGER REFERENCES staff (id),
        ended_at TEXT,
        -- The second person who approved the signing; empty where none was needed.
        approved_by TEXT NOT NULL DEFAULT '',
        abandon_reason TEXT NOT NULL DEFAULT '',
        FOREIGN KEY (template_id, template_version) REFERENCES letter_template_version (template_id, version),
        CHECK ((state = 'drafting') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((state = 'abandoned') = (abandon_reason <> ''))
      ) STRICT;
      CREATE TRIGGER letter_run_no_edit BEFORE UPDATE OF id, template_id, template_version, field_values, chosen_by, made_by,
          made_at ON letter_run
        BEGIN SELECT RAISE(ABORT, 'what a run is of is not changed'); END;
      CREATE TRIGGER letter_run_ended_once BEFORE UPDATE ON letter_run WHEN OLD.state <> 'drafting'
        BEGIN SELECT RAISE(ABORT, 'a run ends once'); END;
      CREATE TRIGGER letter_run_no_delete BEFORE DELETE ON letter_run
        BEGIN SELECT RAISE(ABORT, 'a run is kept'); END;

      -- The households of a run in room order, those taken out of it by hand among them.
      CREATE TABLE letter_run_unit (
        run_id INTEGER NOT NULL REFERENCES letter_run (id),
        position INTEGER NOT NULL CHECK (position >= 1),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        taken_out INTEGER NOT NULL DEFAULT 0 CHECK (taken_out IN (0, 1)),
        -- Null until it is drafted, and again once its draft was thrown away.
        letter_id INTEGER UNIQUE REFERENCES letter (id) ON DELETE SET NULL,
        PRIMARY KEY (run_id, position),
        UNIQUE (run_id, unit_id),
        CHECK (taken_out = 0 OR letter_id IS NULL)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX letter_run_unit_unit ON letter_run_unit (unit_id);
      CREATE TRIGGER letter_run_unit_no_edit BEFORE UPDATE OF run_id, position, unit_id ON letter_run_unit
        BEGIN SELECT RAISE(ABORT, 'a household of a run stays where it is'); END;
      CREATE TRIGGER letter_run_unit_no_delete BEFORE DELETE ON letter_run_unit
        BEGIN SELECT RAISE(ABORT, 'a household of a run is kept'); END;

      -- 送達: how a letter was to reach its reader and what came of it. Of a demand that is pressed for, what came of it is
      -- the service of its act and stands there alone.
      CREATE TABLE letter_delivery (
        id INTEGER PRIMARY KEY,
        letter_id INTEGER NOT NULL REFERENCES letter (id),
        method TEXT NOT NULL CHECK (method IN (${quoted(DELIVERY_METHODS)})),
        service_id INTEGER UNIQUE REFERENCES dunning_service (id),
        result TEXT CHECK (result IN (${quoted(DELIVERY_RESULTS)})),
        on_day TEXT CHECK (on_day IS date(on_day)),
        received_by TEXT CHECK (received_by IS NOT NULL OR service_id IS NOT NULL),
        -- Whether it proves that it arrived, by the rule of its day.
        proves INTEGER CHECK (proves IN (0, 1)),
        relation TEXT NOT NULL DEFAULT '' CHECK (relation IN ('',${quoted(DELIVERY_RELATIONS)})),
        -- The last four characters of an ID, as its mask shows them.
        id_last_four TEXT NOT NULL DEFAULT '',
        -- Why it was refused or came back, and who saw it.
        reason TEXT NOT NULL DEFAULT '',
        witness TEXT NOT NULL DEFAULT '',
        -- Tracking number of a post office, or what a message is found by.
        reference TEXT NOT NULL DEFAULT '',
        handler TEXT NOT NULL CHECK (handler <> ''),
        note TEXT NOT NULL DEFAULT '',
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((service_id IS NULL) = (result IS NOT NULL) AND (service_id IS NULL) = (on_day IS NOT NULL)
          AND (service_id IS NULL) = (proves IS NOT NULL)),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = '')),
        CHECK (service_id IS NULL OR withdrawn_at IS NULL)
      ) STRICT;
      CREATE INDEX letter_delivery_letter ON letter_delivery (letter_id, id);
      CREATE TRIGGER letter_delivery_no_edit BEFORE UPDATE OF id, letter_id, method, service_id, result, on_day, received_by,
          proves, relation, id_last_four, reason, witness, reference, handler, note, recorded_by, recorded_at ON letter_delivery
        BEGIN SELECT RAISE(ABORT, 'how a letter arrived is never edited'); END;
      CREATE TRIGGER letter_delivery_withdrawn_once BEFORE UPDATE ON letter_delivery WHEN OLD.withdrawn_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is withdrawn stays so'); END;
      CREATE TRIGGER letter_delivery_no_delete BEFORE DELETE ON letter_delivery
        BEGIN SELECT RAISE(ABORT, 'how a letter arrived is never deleted'); END;

      -- Files on the household's own file that show it.
      CREATE TABLE letter_delivery_file (
        delivery_id INTEGER NOT NULL REFERENCES letter_delivery (id),
        document_id INTEGER NOT NULL REFERENCES document (id),
        PRIMARY KEY (delivery_id, document_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX letter_delivery_file_document ON letter_delivery_file (document_id);
      CREATE TRIGGER letter_delivery_file_no_edit BEFORE UPDATE ON letter_delivery_file
        BEGIN SELECT RAISE(ABORT, 'what shows an arrival is never edited'); END;
      CREATE TRIGGER letter_delivery_file_no_delete BEFORE DELETE ON letter_delivery_file
        BEGIN SELECT RAISE(ABORT, 'what shows an arrival is never deleted'); END;

      -- Nobody is asked how the letters arrived that went out before there was a place to say so.
      INSERT INTO setting (name, value)
        SELECT 'deliveries', json_object('afterLetterId', coalesce(max(id), 0)) FROM letter;
    `);
  },
};
