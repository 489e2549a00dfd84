import type { Random } from '../../electron/sample/random.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import type { WorkDraft, WorkOffice } from './work-office.ts';

/** Long over, so that what is archived of it may be destroyed. */
const OLD_YEAR = 2010;
/** Kept for ten years. */
const TEN_YEARS = 'HJTS';

/** What came in has to be handled before it is archived. */
const REGISTERED = `SELECT id FROM filing_entry
  WHERE state = 'registered' AND register <> 'incoming' ORDER BY id`;
const WITH_FILES = `SELECT id FROM filing_entry e WHERE state = 'registered' AND register <> 'incoming'
  AND EXISTS (SELECT 1 FROM filing_attachment f WHERE f.entry_id = e.id) ORDER BY id`;
const LISTABLE = `SELECT id FROM filing_entry e WHERE state = 'archived' AND NOT EXISTS (
  SELECT 1 FROM filing_disposal_item i JOIN filing_disposal d ON d.id = i.disposal_id
  WHERE i.entry_id = e.id AND d.state IN ('listed', 'appraised', 'approved')) ORDER BY id`;

interface Versioned {
  readonly id: number;
  readonly version: number;
}

/** Scans of households, the registers with their files, and what is destroyed of them before two witnesses. */
export function createFilingWork(work: WorkOffice, random: Random, freshName: () => string) {
  const database = () => work.office.core.office.database;
  const idsOf = (sql: string) => database().prepare<[], number>(sql).pluck().all();
  const pickFrom = (sql: string): number | null => {
    const ids = idsOf(sql);
    return ids[random.between(0, ids.length - 1)] ?? null;
  };
  const scan = () => {
    const name = freshName();
    const base64 = jpegPhoto(`${name}${'x'.repeat(random.pick([0, 0, 20_000]))}`).toString('base64');
    return { ticket: `scan-${name}`, name: `${name}.jpg`, base64 };
  };
  const versionOf = (id: number): Versioned => ({
    id,
    version: Number(database().prepare('SELECT version FROM filing_entry WHERE id = ?').pluck().get(id)),
  });
  const listAt = (state: string): (Versioned & { readonly items: readonly number[] }) | null => {
    const lists = database()
      .prepare<[string], Versioned>('SELECT id, version FROM filing_disposal WHERE state = ? ORDER BY id')
      .all(state);
    const list = lists[random.between(0, lists.length - 1)];
    if (list === undefined) return null;
    const items = database()
      .prepare<[number], number>('SELECT id FROM filing_disposal_item WHERE disposal_id = ? ORDER BY id')
      .pluck()
      .all(list.id);
    return { ...list, items };
  };

  return {
    document(): WorkDraft {
      const file = scan();
      const unitId = pickFrom('SELECT id FROM unit ORDER BY id') ?? 0;
      return { path: 'documents.add', input: { ticket: file.ticket, unitId }, file };
    },
    registering: (): WorkDraft => ({
      path: 'filing.saveEntry',
      input: {
        register: random.pick(['incoming', 'outgoing', 'internal']),
        passedOn: `${OLD_YEAR}-05-06`,
        title: `來文${freshName()}`,
        registered: true,
      },
    }),
    attaching(): WorkDraft | null {
      const id = pickFrom(REGISTERED);
      if (id === null) return null;
      const file = scan();
      return { path: 'filing.attach', input: { ticket: file.ticket, id }, file };
    },
    async archiving(): Promise<WorkDraft | null> {
      const id = pickFrom(WITH_FILES);
      if (id === null) return null;
      const retention = (await work.api.filing.retentionClasses()).find(({ code }) => code === TEN_YEARS);
      const place = { archiveClass: 'WS', organisation: 'KFB', year: OLD_YEAR };
      return {
        path: 'filing.archive',
        input: { ...versionOf(id), ...place, retentionClassId: retention?.id ?? 0 },
      };
    },
    listing(): WorkDraft | null {
      const entryIds = idsOf(LISTABLE).slice(0, random.between(1, 3));
      return entryIds.length === 0 ? null : { path: 'filing.drawUpDisposal', input: { entryIds } };
    },
    appraising(): WorkDraft | null {
      const list = listAt('listed');
      if (list === null) return null;
      const { id, version, items } = list;
      // The first one always goes, so that something is left to be agreed to.
      const decisions = items.map((itemId, index) =>
        index === 0 || random.chance(0.7)
          ? { itemId, decision: 'destroy' }
          : { itemId, decision: 'extend', years: 5, reason: '仍需查考' },
      );
      return {
        path: 'filing.appraiseDisposal',
        input: { id, version, appraisers: ['王主任'], decisions },
      };
    },
    agreeing(): WorkDraft | null {
      const list = listAt('appraised');
      return list === null
        ? null
        : { path: 'filing.approveDisposal', input: { id: list.id, version: list.version } };
    },
    destruction(): WorkDraft | null {
      const list = listAt('approved');
      if (list === null) return null;
      return {
        path: 'filing.carryOutDisposal',
        input: {
          id: list.id,
          version: list.version,
          method: '碎紙',
          carriedOutOn: '2026-11-23',
          witnesses: ['王主任', '張會計'],
        },
      };
    },
  };
}
