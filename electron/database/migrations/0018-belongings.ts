import type { Migration } from '../migrate.ts';

/** In which unit each vehicle and key was until it was moved to another. */
export const migration: Migration = {
  id: 18,
  name: 'belongings',
  up(database) {
    database.exec(`
      -- Told by the trail: the entry of a move names the unit that it was moved from; of the office's own keys none.
      CREATE TABLE belonging_trace (
        entity TEXT NOT NULL CHECK (entity IN ('vehicle','keyItem')),
        entity_id INTEGER NOT NULL,
        until_seq INTEGER NOT NULL,
        unit_id INTEGER REFERENCES unit (id),
        PRIMARY KEY (entity, entity_id, until_seq)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX belonging_trace_unit ON belonging_trace (unit_id, entity);
      -- Earlier versions wrote of a key only what its unit was called.
      INSERT INTO belonging_trace
        SELECT m.entity, CAST(m.entity_id AS INTEGER), m.seq,
          CASE WHEN json_type(m.before, '$.unitId') IS NOT NULL THEN json_extract(m.before, '$.unitId') ELSE u.id END
        FROM audit m
        LEFT JOIN (SELECT display_name, min(id) AS id FROM unit GROUP BY display_name) u
          ON u.display_name = json_extract(m.before, '$.keyOf')
        WHERE m.entity IN ('vehicle','keyItem')
          AND (json_type(m.before, '$.unitId') IS NOT NULL OR json_type(m.before, '$.keyOf') IS NOT NULL);
      CREATE TRIGGER belonging_traced AFTER INSERT ON audit
        WHEN NEW.entity IN ('vehicle','keyItem') AND json_type(NEW.before, '$.unitId') IS NOT NULL
        BEGIN INSERT INTO belonging_trace
          VALUES (NEW.entity, CAST(NEW.entity_id AS INTEGER), NEW.seq, json_extract(NEW.before, '$.unitId')); END;
      CREATE TRIGGER belonging_trace_no_delete BEFORE DELETE ON belonging_trace
        BEGIN SELECT RAISE(ABORT, 'where something was stays so'); END;
      CREATE TRIGGER belonging_trace_no_update BEFORE UPDATE ON belonging_trace
        BEGIN SELECT RAISE(ABORT, 'where something was stays so'); END;
    `);
  },
};
