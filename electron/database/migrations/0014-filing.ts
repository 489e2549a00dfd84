import { MODEL_RETENTION } from '../../../shared/features/filing/model-retention.ts';
import type { Migration } from '../migrate.ts';

const SHA256 = "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'";

/**
 * 收文, 發文, 內部: the registers with their circulation, files, archive numbers, retention and holds, and how what is
 * over its period is destroyed. A number once given is never changed, and a destruction list is kept for good.
 */
export const migration: Migration = {
  id: 14,
  name: 'filing',
  up(database) {
    database.exec(`
      -- What can be searched for grows with the slices, so its kinds are not counted here any more.
      CREATE TABLE search_term_open (
        rank INTEGER NOT NULL,
        term TEXT NOT NULL,
        kind TEXT NOT NULL,
        entity_id INTEGER NOT NULL,
        PRIMARY KEY (rank, term, kind, entity_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO search_term_open SELECT rank, term, kind, entity_id FROM search_term;
      DROP TABLE search_term;
      ALTER TABLE search_term_open RENAME TO search_term;
      CREATE INDEX search_term_entity ON search_term (kind, entity_id);

      CREATE TABLE retention_class (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        -- Null for good.
        years INTEGER CHECK (years BETWEEN 1 AND 100),
        -- Years that it is kept after the matter is settled as well; null where its year alone counts.
        settled_years INTEGER CHECK (settled_years BETWEEN 1 AND 100),
        nature TEXT NOT NULL CHECK (nature IN ('law','standard','custom')),
        source TEXT NOT NULL,
        from_on TEXT CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        position INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        -- What is kept for good has no end that a settlement could put off.
        CHECK (years IS NOT NULL OR settled_years IS NULL)
      ) STRICT;
      CREATE TRIGGER retention_class_no_delete BEFORE DELETE ON retention_class
        BEGIN SELECT RAISE(ABORT, 'a retention class is kept'); END;

      CREATE TABLE filing_entry (
        id INTEGER PRIMARY KEY,
        register TEXT NOT NULL CHECK (register IN ('incoming','outgoing','internal')),
        state TEXT NOT NULL
          CHECK (state IN ('draft','registered','circulating','handled','archived','void','destroyed')),
        -- The gapless series: by register and year of registration.
        number_year TEXT,
        number_sequence INTEGER CHECK (number_sequence >= 1),
        number TEXT UNIQUE,
        passed_on TEXT NOT NULL CHECK (passed_on IS date(passed_on)),
        passed_time TEXT NOT NULL DEFAULT '',
        dated_on TEXT CHECK (dated_on IS date(dated_on)),
        correspondent TEXT NOT NULL DEFAULT '',
        copied_to TEXT NOT NULL DEFAULT '',
        sender_number TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL,
        copies INTEGER NOT NULL CHECK (copies >= 1),
        pages INTEGER CHECK (pages >= 1),
        secrecy TEXT NOT NULL CHECK (secrecy IN ('open','internal','confidential')),
        urgency TEXT NOT NULL CHECK (urgency IN ('normal','urgent','mostUrgent')),
        proposal TEXT NOT NULL DEFAULT '',
        instruction TEXT NOT NULL DEFAULT '',
        handler TEXT NOT NULL DEFAULT '',
        due_on TEXT CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on)),
        result TEXT NOT NULL DEFAULT '',
        drafter TEXT NOT NULL DEFAULT '',
        reviewer TEXT NOT NULL DEFAULT '',
        signer TEXT NOT NULL DEFAULT '',
        sealed_by TEXT NOT NULL DEFAULT '',
        sent_by TEXT NOT NULL DEFAULT '',
        signed_for TEXT NOT NULL DEFAULT '',
        unit_id INTEGER REFERENCES unit (id),
        -- The letter of the office that it is.
        letter_id INTEGER REFERENCES letter (id),
        box TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        created_by INTEGER NOT NULL REFERENCES staff (id),
        created_at TEXT NOT NULL,
        registered_by INTEGER REFERENCES staff (id),
        registered_on TEXT CHECK (registered_on IS date(registered_on)),
        archive_class TEXT,
        archive_organisation TEXT,
        archive_year INTEGER,
        archive_item INTEGER CHECK (archive_item >= 1),
        archive_number TEXT UNIQUE,
        retention_class_id INTEGER REFERENCES retention_class (id),
        -- Null for good.
        retention_years INTEGER CHECK (retention_years BETWEEN 1 AND 100),
        settled_years INTEGER CHECK (settled_years BETWEEN 1 AND 100),
        -- Null while the matter is not settled; it has no end until then.
        settled_on TEXT CHECK (settled_on IS date(settled_on)),
        -- An appraisal kept it longer than its class asks for.
        extended_until TEXT CHECK (extended_until IS date(extended_until)),
        keep_until TEXT CHECK (keep_until IS date(keep_until)),
        archived_by INTEGER REFERENCES staff (id),
        archived_on TEXT CHECK (archived_on IS date(archived_on)),
        voided_by INTEGER REFERENCES staff (id),
        voided_at TEXT,
        void_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (register, number_year, number_sequence),
        CHECK ((state = 'draft') = (number IS NULL)),
        CHECK ((number IS NULL) = (number_sequence IS NULL) AND (number IS NULL) = (number_year IS NULL)
          AND (number IS NULL) = (registered_by IS NULL) AND (number IS NULL) = (registered_on IS NULL)),
        CHECK ((state IN ('archived','destroyed')) = (archive_number IS NOT NULL)),
        CHECK ((archive_number IS NULL) = (archive_class IS NULL) AND (archive_number IS NULL) = (archive_year IS NULL)
          AND (archive_number IS NULL) = (archive_organisation IS NULL) AND (archive_number IS NULL) = (archive_item IS NULL)
          AND (archive_number IS NULL) = (retention_class_id IS NULL) AND (archive_number IS NULL) = (archived_on IS NULL)
          AND (archive_number IS NULL) = (archived_by IS NULL)),
        CHECK (settled_years IS NULL OR retention_years IS NOT NULL),
        CHECK (settled_on IS NULL OR settled_years IS NOT NULL),
        CHECK ((keep_until IS NULL) = (retention_years IS NULL OR settled_years IS NOT NULL AND settled_on IS NULL)),
        CHECK (keep_until >= extended_until),
        CHECK ((state = 'void') = (voided_at IS NOT NULL) AND (state = 'void') = (voided_by IS NOT NULL)
          AND (state = 'void') = (void_reason <> ''))
      ) STRICT;
      -- One letter is registered once, and again only where that was void.
      CREATE UNIQUE INDEX filing_entry_letter ON filing_entry (letter_id) WHERE letter_id IS NOT NULL AND state <> 'void';
      CREATE INDEX filing_entry_order ON filing_entry (passed_on, id);
      CREATE INDEX filing_entry_unit ON filing_entry (unit_id, id) WHERE unit_id IS NOT NULL;
      CREATE INDEX filing_entry_keep ON filing_entry (keep_until) WHERE state = 'archived';
      CREATE INDEX filing_entry_open ON filing_entry (due_on) WHERE state IN ('registered','circulating');
      CREATE TRIGGER filing_entry_no_delete BEFORE DELETE ON filing_entry WHEN OLD.state <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'a registered file is never deleted'); END;
      CREATE TRIGGER filing_entry_number_kept BEFORE UPDATE OF id, register, number, number_year, number_sequence,
        letter_id, registered_by, registered_on, created_by, created_at ON filing_entry WHEN OLD.number IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a number once given is kept'); END;
      CREATE TRIGGER filing_entry_archive_kept BEFORE UPDATE OF archive_number, archive_class, archive_organisation,
        archive_year, archive_item, retention_class_id, retention_years, settled_years, archived_by, archived_on, title, sender_number,
        correspondent, dated_on, pages, secrecy, unit_id ON filing_entry WHEN OLD.archive_number IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is archived is kept as it is'); END;
      -- Only another day of settlement moves the end of a period back.
      CREATE TRIGGER filing_entry_kept_longer BEFORE UPDATE OF keep_until, extended_until ON filing_entry
        WHEN OLD.archive_number IS NOT NULL AND (OLD.settled_on IS NEW.settled_on
            AND (NEW.keep_until IS NULL AND OLD.keep_until IS NOT NULL OR NEW.keep_until < OLD.keep_until)
          OR NEW.extended_until IS NULL AND OLD.extended_until IS NOT NULL OR NEW.extended_until < OLD.extended_until)
        BEGIN SELECT RAISE(ABORT, 'a period is extended and never shortened'); END;
      CREATE TRIGGER filing_entry_states BEFORE UPDATE OF state ON filing_entry
        WHEN NOT (OLD.state = NEW.state OR OLD.state = 'draft' AND NEW.state = 'registered'
          OR OLD.state = 'registered' AND NEW.state IN ('circulating','handled','archived','void')
          OR OLD.state = 'circulating' AND NEW.state IN ('handled','void')
          OR OLD.state = 'handled' AND NEW.state IN ('archived','void')
          OR OLD.state = 'archived' AND NEW.state = 'destroyed')
        BEGIN SELECT RAISE(ABORT, 'a file goes its way step by step'); END;
      CREATE TRIGGER filing_entry_gone BEFORE UPDATE ON filing_entry WHEN OLD.state IN ('void','destroyed')
        BEGIN SELECT RAISE(ABORT, 'what is void or destroyed is not changed'); END;

      CREATE TABLE filing_reader (
        id INTEGER PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES filing_entry (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        seen_on TEXT CHECK (seen_on IS date(seen_on)),
        remark TEXT NOT NULL DEFAULT '',
        noted_by INTEGER REFERENCES staff (id),
        UNIQUE (entry_id, position),
        CHECK ((seen_on IS NULL) = (noted_by IS NULL))
      ) STRICT;
      CREATE TRIGGER filing_reader_no_delete BEFORE DELETE ON filing_reader WHEN OLD.seen_on IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'who has seen a file stays on its list'); END;
      CREATE TRIGGER filing_reader_kept BEFORE UPDATE ON filing_reader WHEN OLD.seen_on IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what was seen is not changed'); END;

      CREATE TABLE filing_attachment (
        id INTEGER PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES filing_entry (id),
        document_id INTEGER REFERENCES document (id),
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL
          CHECK (media_type IN ('image/jpeg','image/png','image/tiff','image/heic','application/pdf')),
        sha256 TEXT NOT NULL CHECK (${SHA256}),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        pages INTEGER CHECK (pages > 0),
        added_by INTEGER NOT NULL REFERENCES staff (id),
        added_at TEXT NOT NULL,
        removed_by INTEGER REFERENCES staff (id),
        removed_at TEXT,
        removal_reason TEXT NOT NULL DEFAULT '',
        -- What became of the content: removed with its entry, or left since something else holds the same file.
        content TEXT NOT NULL DEFAULT 'kept' CHECK (content IN ('kept','toRemove','removed','shared')),
        CHECK ((removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason = ''))
      ) STRICT;
      CREATE INDEX filing_attachment_entry ON filing_attachment (entry_id, id);
      CREATE INDEX filing_attachment_sha256 ON filing_attachment (sha256);
      CREATE INDEX document_sha256 ON document (sha256);
      CREATE TRIGGER filing_attachment_no_delete BEFORE DELETE ON filing_attachment
        BEGIN SELECT RAISE(ABORT, 'what was attached is kept on the list'); END;
      CREATE TRIGGER filing_attachment_kept BEFORE UPDATE OF id, entry_id, document_id, title, file_name, media_type,
        sha256, bytes, pages, added_by, added_at ON filing_attachment
        BEGIN SELECT RAISE(ABORT, 'an attached file is not changed'); END;
      CREATE TRIGGER filing_attachment_removed_once BEFORE UPDATE OF removed_by, removed_at, removal_reason
        ON filing_attachment WHEN OLD.removed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a removed file is not changed'); END;
      CREATE TRIGGER filing_attachment_content BEFORE UPDATE OF content ON filing_attachment
        WHEN NOT (OLD.content = 'kept' AND NEW.content = 'toRemove'
          OR OLD.content = 'toRemove' AND NEW.content IN ('removed','shared')
          OR OLD.content = 'shared' AND NEW.content = 'removed')
        BEGIN SELECT RAISE(ABORT, 'what is gone does not come back'); END;

      CREATE TABLE filing_hold (
        id INTEGER PRIMARY KEY,
        entry_id INTEGER REFERENCES filing_entry (id),
        unit_id INTEGER REFERENCES unit (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        placed_by INTEGER NOT NULL REFERENCES staff (id),
        placed_at TEXT NOT NULL,
        lifted_by INTEGER REFERENCES staff (id),
        lifted_at TEXT,
        lift_reason TEXT NOT NULL DEFAULT '',
        CHECK ((entry_id IS NULL) <> (unit_id IS NULL)),
        CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason = ''))
      ) STRICT;
      CREATE INDEX filing_hold_entry ON filing_hold (entry_id) WHERE lifted_at IS NULL AND entry_id IS NOT NULL;
      CREATE INDEX filing_hold_unit ON filing_hold (unit_id) WHERE lifted_at IS NULL AND unit_id IS NOT NULL;
      CREATE TRIGGER filing_hold_no_delete BEFORE DELETE ON filing_hold
        BEGIN SELECT RAISE(ABORT, 'a hold is kept'); END;
      CREATE TRIGGER filing_hold_kept BEFORE UPDATE OF id, entry_id, unit_id, reason, placed_by, placed_at ON filing_hold
        BEGIN SELECT RAISE(ABORT, 'what was held is not changed'); END;
      CREATE TRIGGER filing_hold_lifted_once BEFORE UPDATE ON filing_hold WHEN OLD.lifted_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a hold is lifted once'); END;

      CREATE TABLE filing_disposal (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('listed','appraised','approved','carriedOut','keptOn','cancelled')),
        as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
        drawn_up_by INTEGER NOT NULL REFERENCES staff (id),
        drawn_up_at TEXT NOT NULL,
        appraisers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(appraisers)),
        opinion TEXT NOT NULL DEFAULT '',
        appraised_by INTEGER REFERENCES staff (id),
        appraised_at TEXT,
        approval_asked_by INTEGER REFERENCES staff (id),
        -- The second person, by name.
        approved_by TEXT NOT NULL DEFAULT '',
        approved_at TEXT,
        method TEXT NOT NULL DEFAULT '',
        carried_out_by INTEGER REFERENCES staff (id),
        carried_out_on TEXT CHECK (carried_out_on IS date(carried_out_on)),
        witness_one TEXT NOT NULL DEFAULT '',
        witness_two TEXT NOT NULL DEFAULT '',
        cancelled_by INTEGER REFERENCES staff (id),
        cancelled_at TEXT,
        cancel_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (state NOT IN ('approved','carriedOut','keptOn')
          OR (appraised_at IS NOT NULL AND approved_at IS NOT NULL AND approved_by <> '')),
        CHECK ((state = 'carriedOut') = (carried_out_on IS NOT NULL) AND (state = 'carriedOut') = (carried_out_by IS NOT NULL)
          AND (state = 'carriedOut') = (method <> '') AND (state = 'carriedOut') = (witness_one <> '')
          AND (state = 'carriedOut') = (witness_two <> '')),
        CHECK (witness_one = '' OR witness_one <> witness_two),
        CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL) AND (state = 'cancelled') = (cancel_reason <> ''))
      ) STRICT;
      CREATE TRIGGER filing_disposal_no_delete BEFORE DELETE ON filing_disposal
        BEGIN SELECT RAISE(ABORT, 'a destruction list is kept for good'); END;
      CREATE TRIGGER filing_disposal_closed BEFORE UPDATE ON filing_disposal
        WHEN OLD.state IN ('carriedOut','keptOn','cancelled')
        BEGIN SELECT RAISE(ABORT, 'a closed destruction list is not changed'); END;
      CREATE TRIGGER filing_disposal_states BEFORE UPDATE OF state ON filing_disposal
        WHEN NOT (OLD.state IN ('listed','appraised') AND NEW.state = 'appraised'
          OR OLD.state = 'appraised' AND NEW.state IN ('approved','keptOn')
          OR OLD.state = 'approved' AND NEW.state = 'carriedOut'
          OR NEW.state = 'cancelled')
        BEGIN SELECT RAISE(ABORT, 'a destruction list goes its way step by step'); END;
      CREATE TRIGGER filing_disposal_drawn_up BEFORE UPDATE OF id, number, as_of, drawn_up_by, drawn_up_at
        ON filing_disposal
        BEGIN SELECT RAISE(ABORT, 'how a list was drawn up is not changed'); END;

      CREATE TABLE filing_disposal_item (
        id INTEGER PRIMARY KEY,
        disposal_id INTEGER NOT NULL REFERENCES filing_disposal (id),
        entry_id INTEGER NOT NULL REFERENCES filing_entry (id),
        -- The catalogue facts as the list was drawn up with them.
        archive_number TEXT NOT NULL,
        number TEXT NOT NULL,
        sender_number TEXT NOT NULL,
        responsible TEXT NOT NULL,
        title TEXT NOT NULL,
        dated_on TEXT,
        secrecy TEXT NOT NULL,
        pages INTEGER,
        period TEXT NOT NULL,
        keep_until TEXT NOT NULL CHECK (keep_until IS date(keep_until)),
        decision TEXT CHECK (decision IN ('destroy','extend')),
        years INTEGER CHECK (years BETWEEN 1 AND 100),
        reason TEXT NOT NULL DEFAULT '',
        UNIQUE (disposal_id, entry_id),
        CHECK ((decision IS 'extend') = (years IS NOT NULL)),
        CHECK (decision IS NOT 'extend' OR reason <> '')
      ) STRICT;
      CREATE INDEX filing_disposal_item_entry ON filing_disposal_item (entry_id);
      CREATE TRIGGER filing_disposal_item_no_delete BEFORE DELETE ON filing_disposal_item
        BEGIN SELECT RAISE(ABORT, 'a destruction list is kept for good'); END;
      CREATE TRIGGER filing_disposal_item_facts BEFORE UPDATE OF id, disposal_id, entry_id, archive_number, number,
        sender_number, responsible, title, dated_on, secrecy, pages, period, keep_until ON filing_disposal_item
        BEGIN SELECT RAISE(ABORT, 'what is on a destruction list is not changed'); END;
      CREATE TRIGGER filing_disposal_item_decided BEFORE UPDATE OF decision, years, reason ON filing_disposal_item
        WHEN (SELECT state FROM filing_disposal WHERE id = OLD.disposal_id) NOT IN ('listed','appraised')
        BEGIN SELECT RAISE(ABORT, 'an approved appraisal is not changed'); END;
      CREATE TRIGGER filing_disposal_item_late BEFORE INSERT ON filing_disposal_item
        WHEN (SELECT state FROM filing_disposal WHERE id = NEW.disposal_id) <> 'listed'
        BEGIN SELECT RAISE(ABORT, 'nothing is added to a list that was appraised'); END;
    `);
    const insert = database.prepare(
      `INSERT INTO retention_class (code, name, years, settled_years, nature, source, position)
       VALUES (@code, @name, @years, @settledYears, @nature, @source, @position)`,
    );
    for (const [index, model] of MODEL_RETENTION.entries()) {
      insert.run({ ...model, settledYears: model.settledYears ?? null, position: index + 1 });
    }
  },
};
