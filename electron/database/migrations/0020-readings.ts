import type { Migration } from '../migrate.ts';

/** Readings month by month, main meters, what suppliers were paid, and which readings a charge was made from. */
export const migration: Migration = {
  id: 20,
  name: 'readings',
  up(database) {
    database.exec(`
      -- Of a unit; or a main meter of a building, or of the estate where it names neither.
      CREATE TABLE meter_next (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER REFERENCES unit (id),
        building_id INTEGER REFERENCES building (id),
        kind TEXT NOT NULL CHECK (kind IN ('water','electricity','gas','hotWater')),
        -- On the plate of the counter that is in it now; empty where it has none.
        number TEXT NOT NULL,
        number_key TEXT NOT NULL,
        -- Whole digits before it begins again at nothing.
        digits INTEGER NOT NULL CHECK (digits BETWEEN 3 AND 9),
        multiplier_thousandths INTEGER NOT NULL CHECK (multiplier_thousandths BETWEEN 1 AND 100000000),
        installed_on TEXT CHECK (installed_on IS date(installed_on)),
        -- What it showed when the office began to read it.
        base_reading_thousandths INTEGER NOT NULL CHECK (base_reading_thousandths BETWEEN 0 AND 999999999999),
        note TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        created_at TEXT NOT NULL,
        CHECK (unit_id IS NULL OR building_id IS NULL)
      ) STRICT;
      INSERT INTO meter_next (id, unit_id, kind, number, number_key, digits, multiplier_thousandths, installed_on,
          base_reading_thousandths, note, active, created_at)
        SELECT id, unit_id, kind, number, number_key, digits, multiplier_thousandths, installed_on,
          base_reading_thousandths, note, active, created_at FROM meter ORDER BY id;
      DROP TABLE meter;
      ALTER TABLE meter_next RENAME TO meter;
      CREATE UNIQUE INDEX meter_of_unit ON meter (unit_id, kind, number_key) WHERE unit_id IS NOT NULL;
      CREATE UNIQUE INDEX meter_main ON meter (coalesce(building_id, 0), kind, number_key) WHERE unit_id IS NULL;
      CREATE INDEX meter_building ON meter (building_id);

      -- One standing reading of a meter and month. A correction is a further row; the former one keeps its figures.
      CREATE TABLE meter_reading (
        id INTEGER PRIMARY KEY,
        meter_id INTEGER NOT NULL REFERENCES meter (id),
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        read_on TEXT NOT NULL CHECK (read_on IS date(read_on)),
        kind TEXT NOT NULL CHECK (kind IN ('read','estimated','replacement','final')),
        reader TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        -- The counter that shows the current reading.
        number TEXT NOT NULL,
        digits INTEGER NOT NULL CHECK (digits BETWEEN 3 AND 9),
        multiplier_thousandths INTEGER NOT NULL CHECK (multiplier_thousandths BETWEEN 1 AND 100000000),
        previous_thousandths INTEGER NOT NULL CHECK (previous_thousandths >= 0),
        current_thousandths INTEGER NOT NULL CHECK (current_thousandths >= 0),
        rolled_over INTEGER NOT NULL CHECK (rolled_over IN (0, 1)),
        -- The counter taken out, of a replacement alone.
        old_number TEXT,
        old_digits INTEGER,
        old_multiplier_thousandths INTEGER,
        old_final_thousandths INTEGER CHECK (old_final_thousandths >= 0),
        new_initial_thousandths INTEGER CHECK (new_initial_thousandths >= 0),
        -- By the counter since it was last seen, or what is estimated; of so many months.
        counted_thousandths INTEGER NOT NULL CHECK (counted_thousandths >= 0),
        months INTEGER NOT NULL CHECK (months >= 1),
        estimated_before_thousandths INTEGER NOT NULL CHECK (estimated_before_thousandths >= 0),
        carry_before_thousandths INTEGER NOT NULL CHECK (carry_before_thousandths >= 0),
        billed_thousandths INTEGER NOT NULL CHECK (billed_thousandths >= 0),
        carry_after_thousandths INTEGER NOT NULL CHECK (carry_after_thousandths >= 0),
        -- Where the counter was last seen, and what was estimated since.
        actual_thousandths INTEGER NOT NULL,
        actual_month TEXT,
        estimated_thousandths INTEGER NOT NULL CHECK (estimated_thousandths >= 0),
        estimated_months INTEGER NOT NULL CHECK (estimated_months >= 0),
        -- Codes parted by commas.
        flags TEXT NOT NULL DEFAULT '',
        accepted_by INTEGER REFERENCES staff (id),
        accepted_at TEXT,
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        superseded_at TEXT,
        superseded_by INTEGER REFERENCES staff (id),
        -- Itself corrected or withdrawn, or counted anew because an earlier month was.
        supersede_cause TEXT CHECK (supersede_cause IN ('corrected','withdrawn','earlierCorrected')),
        supersede_reason TEXT NOT NULL DEFAULT '',
        CHECK ((kind = 'replacement') = (old_final_thousandths IS NOT NULL)),
        CHECK ((kind = 'replacement') = (new_initial_thousandths IS NOT NULL)),
        CHECK (billed_thousandths - carry_after_thousandths
          = counted_thousandths - estimated_before_thousandths - carry_before_thousandths),
        CHECK (billed_thousandths = 0 OR carry_after_thousandths = 0),
        CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        CHECK ((superseded_at IS NULL) = (superseded_by IS NULL)),
        CHECK ((superseded_at IS NULL) = (supersede_cause IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX meter_reading_once ON meter_reading (meter_id, month) WHERE superseded_at IS NULL;
      CREATE INDEX meter_reading_month ON meter_reading (month) WHERE superseded_at IS NULL;
      CREATE TRIGGER meter_reading_no_edit
        BEFORE UPDATE OF id, meter_id, month, read_on, kind, reader, note, number, digits, multiplier_thousandths,
          previous_thousandths, current_thousandths, rolled_over, old_number, old_digits, old_multiplier_thousandths,
          old_final_thousandths, new_initial_thousandths, counted_thousandths, months, estimated_before_thousandths,
          carry_before_thousandths, billed_thousandths, carry_after_thousandths, actual_thousandths, actual_month,
          estimated_thousandths, estimated_months, flags, made_by, made_at ON meter_reading
        BEGIN SELECT RAISE(ABORT, 'a reading is never edited'); END;
      CREATE TRIGGER meter_reading_superseded_once
        BEFORE UPDATE OF superseded_at, superseded_by, supersede_cause, supersede_reason ON meter_reading
        WHEN OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'a reading is superseded once'); END;
      CREATE TRIGGER meter_reading_no_delete BEFORE DELETE ON meter_reading
        BEGIN SELECT RAISE(ABORT, 'a reading is never deleted'); END;

      -- Which readings a charge was made from.
      CREATE TABLE charge_reading (
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        reading_id INTEGER NOT NULL REFERENCES meter_reading (id),
        PRIMARY KEY (charge_id, reading_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX charge_reading_reading ON charge_reading (reading_id);
      CREATE TRIGGER charge_reading_standing BEFORE INSERT ON charge_reading
        WHEN (SELECT superseded_at FROM meter_reading WHERE id = NEW.reading_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a superseded reading is not billed'); END;
      CREATE TRIGGER meter_reading_billed BEFORE UPDATE OF superseded_at ON meter_reading
        WHEN EXISTS (SELECT 1 FROM charge_reading l JOIN charge c ON c.id = l.charge_id
          WHERE l.reading_id = OLD.id AND c.state <> 'cancelled')
        BEGIN SELECT RAISE(ABORT, 'a reading that is billed stays'); END;
      CREATE TRIGGER charge_reading_no_edit BEFORE UPDATE ON charge_reading
        BEGIN SELECT RAISE(ABORT, 'what a charge was made from stays so'); END;
      CREATE TRIGGER charge_reading_no_delete BEFORE DELETE ON charge_reading
        BEGIN SELECT RAISE(ABORT, 'what a charge was made from stays so'); END;

      -- What the office paid to the grid or the water works.
      CREATE TABLE supplier_bill (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('water','electricity','gas','hotWater')),
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        supplier TEXT NOT NULL CHECK (supplier <> ''),
        document_number TEXT NOT NULL CHECK (document_number <> ''),
        document_key TEXT NOT NULL,
        quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths BETWEEN 0 AND 1000000000000000),
        amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
        note TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE UNIQUE INDEX supplier_bill_once ON supplier_bill (kind, document_key) WHERE withdrawn_at IS NULL;
      CREATE INDEX supplier_bill_month ON supplier_bill (kind, month);
      CREATE TRIGGER supplier_bill_no_edit
        BEFORE UPDATE OF id, kind, month, supplier, document_number, document_key, quantity_thousandths, amount_cents,
          note, made_by, made_at ON supplier_bill
        BEGIN SELECT RAISE(ABORT, 'a supplier bill is never edited'); END;
      CREATE TRIGGER supplier_bill_no_delete BEFORE DELETE ON supplier_bill
        BEGIN SELECT RAISE(ABORT, 'a supplier bill is never deleted'); END;

      -- Whose readings a metered item is charged by; or of which supply a shared pool is.
      ALTER TABLE fee_item ADD COLUMN meter_kind TEXT CHECK (meter_kind IN ('water','electricity','gas','hotWater'));

      CREATE TABLE import_log_next (
        id INTEGER PRIMARY KEY,
        file_name TEXT NOT NULL,
        file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
        sheet TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        created_count INTEGER NOT NULL,
        changed_count INTEGER NOT NULL,
        unchanged_count INTEGER NOT NULL,
        rejected_count INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        staff_name TEXT NOT NULL,
        backup_name TEXT NOT NULL,
        kind TEXT NOT NULL DEFAULT 'roll'
          CHECK (kind IN ('roll','units','occupancies','vehicles','openingBalances','meters','readings')),
        -- No row of a file may vanish between its counts.
        CHECK (row_count = created_count + changed_count + unchanged_count + rejected_count)
      ) STRICT;
      INSERT INTO import_log_next (id, file_name, file_sha256, sheet, row_count, created_count, changed_count,
          unchanged_count, rejected_count, imported_at, staff_id, staff_name, backup_name, kind)
        SELECT id, file_name, file_sha256, sheet, row_count, created_count, changed_count, unchanged_count,
          rejected_count, imported_at, staff_id, staff_name, backup_name, kind FROM import_log ORDER BY id;
      DROP TABLE import_log;
      ALTER TABLE import_log_next RENAME TO import_log;
      CREATE INDEX import_log_file ON import_log (file_sha256);
      CREATE TRIGGER import_log_no_update BEFORE UPDATE ON import_log
        BEGIN SELECT RAISE(ABORT, 'what came in and went out is never rewritten'); END;
      CREATE TRIGGER import_log_no_delete BEFORE DELETE ON import_log
        BEGIN SELECT RAISE(ABORT, 'what came in and went out is never forgotten'); END;
    `);
  },
};
