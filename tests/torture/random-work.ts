import { digestOfRun } from '../../electron/features/letters/letter-run.repository.ts';
import type { Random } from '../../electron/sample/random.ts';
import { createFilingWork } from './filing-work.ts';
import { importOpenings, importRoll } from './import-work.ts';
import { SITE_NAME, type WorkDraft, type WorkOffice, type WorkRequest } from './work-office.ts';

const FACTS = {
  subject: '配合查修滲漏',
  background: '貴戶陽台滲漏',
  facts: '一、陽台地漏防水層老化；\n二、閉水試驗水位下降。',
  purpose: '避免損失擴大',
  replyBy: '2026-12-01',
  request: '安排入戶查修',
};

/** Drafts that no run signs. */
const ALONE = `SELECT id FROM letter WHERE state = 'draft'
  AND NOT EXISTS (SELECT 1 FROM letter_run_unit x WHERE x.letter_id = letter.id)`;

/** How often each kind of work is done at a desk, and how the next piece of it comes about; null when there is none. */
export const WORK_KINDS = {
  payment: 30,
  void: 7,
  reversal: 4,
  discount: 4,
  ahead: 4,
  refund: 3,
  billing: 4,
  publishing: 4,
  cancelling: 2,
  household: 6,
  charge: 4,
  draft: 5,
  issue: 6,
  voidLetter: 3,
  run: 2,
  drafting: 2,
  signing: 2,
  import: 3,
  openingBalances: 2,
  document: 4,
  registering: 4,
  attaching: 3,
  archiving: 3,
  listing: 2,
  appraising: 2,
  agreeing: 2,
  destruction: 2,
  backup: 3,
  export: 3,
  bulkExport: 2,
  auditPack: 2,
  signIn: 3,
  preference: 6,
  restore: 2,
} as const;
export type WorkKind = keyof typeof WORK_KINDS;

/** Kinds that one person alone may not do. */
export const APPROVED_KINDS = [
  'void',
  'reversal',
  'refund',
  'charge',
  'voidLetter',
  'agreeing',
  'bulkExport',
  'auditPack',
  'restore',
] as const satisfies readonly WorkKind[];

/** What a program does first: what one person alone may not do, and what puts files on the disk or takes them off it. */
export const FIRST_KINDS = [
  ...APPROVED_KINDS,
  'document',
  'destruction',
  'openingBalances',
] as const satisfies readonly WorkKind[];

/** Requests that may have to come before one of a kind; more say that they are refused for ever. */
const MOST_BEFORE = 50;

/** What must be there before something of a kind can be done. */
const NEEDS: Partial<Record<WorkKind, WorkKind>> = {
  void: 'payment',
  reversal: 'payment',
  discount: 'household',
  refund: 'payment',
  publishing: 'billing',
  cancelling: 'billing',
  charge: 'household',
  issue: 'draft',
  drafting: 'run',
  signing: 'drafting',
  voidLetter: 'issue',
  attaching: 'registering',
  archiving: 'attaching',
  listing: 'archiving',
  appraising: 'listing',
  agreeing: 'appraising',
  destruction: 'agreeing',
  restore: 'backup',
};

export interface RandomWork {
  /** The next request of that kind or one that has to come before; or of whatever kind comes up. */
  readonly next: (kind?: WorkKind) => Promise<WorkRequest>;
  /** The next request of that kind and no other; what has to come before is done, by `perform` where it is given. */
  readonly nextOf: (
    kind: WorkKind,
    perform?: (request: WorkRequest) => Promise<unknown>,
  ) => Promise<WorkRequest>;
}

/** Requests as an office makes them, the same for the same seed and the same office. */
export function createRandomWork(work: WorkOffice, random: Random, name: string): RandomWork {
  // Asked for each time: after a restore it is another one.
  const database = () => work.office.core.office.database;
  const idsOf = (sql: string): number[] => database().prepare<[], number>(sql).pluck().all();
  const pickFrom = (sql: string): number | null => {
    const ids = idsOf(sql);
    return ids[random.between(0, ids.length - 1)] ?? null;
  };
  const unit = () => pickFrom('SELECT id FROM unit ORDER BY id') ?? 0;
  const month = () => `${random.between(2025, 2044)}-${String(random.between(1, 12)).padStart(2, '0')}`;
  const itemIds = idsOf('SELECT id FROM fee_item');
  const reason = '試';
  let made = 0;
  const template = async () => {
    const [first] = await work.api.letters.listTemplates({ kind: 'ownerLetter' });
    if (first === undefined) throw new Error('the office has no template for an owner letter');
    return first;
  };
  const onRow = (
    path: WorkDraft['path'],
    id: number | null,
    input: (id: number) => unknown,
  ): WorkDraft | null => (id === null ? null : { path, input: input(id) });

  const makers: Readonly<Record<WorkKind, () => WorkDraft | null | Promise<WorkDraft | null>>> = {
    payment() {
      const unitId = unit();
      const held = Number(
        database()
          .prepare('SELECT coalesce(sum(amount_cents), 0) FROM credit_entry WHERE unit_id = ?')
          .pluck()
          .get(unitId),
      );
      const useCreditCents = held > 0 && random.chance(0.3) ? random.between(1, held) : 0;
      const amountCents = random.between(1, 30_000);
      const method = random.pick(['cash', 'wechat', 'transfer']);
      return {
        path: 'fees.takePayment',
        input: { unitId, amountCents, method, keepAsCredit: useCreditCents === 0, useCreditCents },
      };
    },
    void: () =>
      onRow('fees.voidReceipt', pickFrom('SELECT id FROM receipt WHERE voided_at IS NULL'), (receiptId) => ({
        receiptId,
        reason,
      })),
    reversal: () =>
      onRow(
        'fees.reverseReceipt',
        pickFrom("SELECT id FROM receipt WHERE voided_at IS NULL AND kind IN ('payment','draw')"),
        (receiptId) => ({
          receiptId,
          back: random.chance(0.5) ? { method: 'cash' } : null,
          freePeriods: random.chance(0.3),
          outOfTurn: random.chance(0.7) ? reason : '',
          reason,
        }),
      ),
    // So little that nobody else is called over.
    discount: () =>
      onRow(
        'fees.giveDiscount',
        pickFrom(
          "SELECT id FROM charge WHERE state = 'due' AND paid_cents + discounted_cents < amount_cents",
        ),
        (chargeId) => ({ chargeId, off: { kind: 'amount', amountCents: random.between(1, 30) }, reason }),
      ),
    ahead: () => ({
      path: 'fees.takePayment',
      input: {
        unitId: unit(),
        amountCents: random.between(1, 60_000),
        method: 'transfer',
        parts: random.chance(0.3) ? [{ method: 'cash', amountCents: 1 }] : [],
        keepAsCredit: true,
        cover: { itemIds, through: { by: 'months', months: random.between(1, 3) } },
      },
    }),
    refund: () =>
      onRow(
        'fees.refundCredit',
        pickFrom('SELECT unit_id FROM credit_entry GROUP BY unit_id HAVING sum(amount_cents) > 0'),
        (unitId) => ({
          unitId,
          purposeId: null,
          amountCents: random.between(1, 500),
          method: 'transfer',
          reason,
        }),
      ),
    billing: () => ({ path: 'fees.startBilling', input: { month: month(), itemIds } }),
    publishing: () =>
      onRow('fees.publishRun', pickFrom("SELECT id FROM billing_run WHERE state = 'draft'"), (runId) => ({
        runId,
      })),
    cancelling: () =>
      onRow('fees.cancelRun', pickFrom("SELECT id FROM billing_run WHERE state = 'draft'"), (runId) => ({
        runId,
        reason,
      })),
    household: () => ({ path: 'fees.billUnit', input: { unitId: unit(), month: month(), itemIds } }),
    charge: () =>
      onRow(
        'fees.cancelCharge',
        pickFrom("SELECT id FROM charge WHERE state = 'due' AND paid_cents = 0"),
        (chargeId) => ({ chargeId, reason }),
      ),
    async draft() {
      const { id: templateId, kind, language, body } = await template();
      return {
        path: 'letters.saveDraft',
        input: { templateId, kind, language, body, unitId: unit(), values: FACTS },
      };
    },
    issue: () =>
      onRow('letters.issue', pickFrom(ALONE), (id) => ({
        id,
        version: 1,
      })),
    voidLetter: () =>
      onRow('letters.voidLetter', pickFrom("SELECT id FROM letter WHERE state = 'issued'"), (id) => ({
        id,
        reason,
      })),
    async run() {
      const { id: templateId } = await template();
      const unitIds = [...new Set([unit(), unit(), unit()])];
      return { path: 'letters.beginRun', input: { templateId, unitIds, values: FACTS } };
    },
    drafting: () =>
      onRow(
        'letters.draftRun',
        pickFrom(
          `SELECT DISTINCT r.id FROM letter_run r JOIN letter_run_unit x ON x.run_id = r.id
           WHERE r.state = 'drafting' AND x.taken_out = 0 AND x.letter_id IS NULL`,
        ),
        (id) => ({ id }),
      ),
    signing: () =>
      onRow(
        'letters.signRun',
        pickFrom(
          `SELECT r.id FROM letter_run r WHERE r.state = 'drafting' AND NOT EXISTS (SELECT 1 FROM letter_run_unit x
             WHERE x.run_id = r.id AND x.taken_out = 0 AND x.letter_id IS NULL)`,
        ),
        (id) => ({ id, digest: digestOfRun(database(), id) }),
      ),
    import() {
      made += 1;
      // A building of its own, so that how many of its rows came in can be counted.
      return importRoll(work, `${name}-${made}`, random);
    },
    openingBalances() {
      made += 1;
      return importOpenings(work, `${name}-${made}`, random);
    },
    ...createFilingWork(work, random, () => {
      made += 1;
      return `${name}-${made}`;
    }),
    backup: () => ({ path: 'safekeeping.backUpNow', input: {} }),
    export: () => ({
      path: 'exchange.exportGrid',
      input: {
        source: 'receipts',
        reason: '對帳',
        receiver: '本處使用',
        columns: [
          { field: 'number', header: '編號' },
          { field: 'amountCents', header: '金額' },
        ],
        format: random.pick(['csv', 'xlsx']),
      },
    }),
    bulkExport: () => ({
      path: 'exchange.exportGrid',
      input: {
        source: 'units',
        reason: '入戶核對',
        receiver: '街道辦',
        columns: [
          { field: 'room', header: '房號' },
          { field: 'owners', header: '業主' },
        ],
        format: random.pick(['csv', 'xlsx']),
      },
      ofPeople: true,
    }),
    async restore() {
      const { backups } = await work.api.safekeeping.backups();
      // What was acknowledged before one that a restore made for itself is told by nobody.
      const sound = backups.filter(({ state, cause }) => state === 'verified' && cause !== 'beforeRestore');
      const backup = sound[random.between(0, sound.length - 1)];
      if (backup === undefined) return null;
      const { name: wanted } = backup;
      const preview = await work.perform({
        path: 'safekeeping.previewRestore',
        input: { source: { kind: 'backup', name: wanted } },
        key: crypto.randomUUID(),
      });
      if (!preview.ok) throw new Error(JSON.stringify(preview.failure));
      const { previewId } = preview.value as { previewId: string };
      return { path: 'safekeeping.restore', input: { previewId, confirm: SITE_NAME }, backup: wanted };
    },
    auditPack: () => ({ path: 'exchange.auditPack', input: { reason: '年度審計', receiver: '審計師' } }),
    signIn: () => ({
      path: 'access.signIn',
      input: { userName: 'manager', password: 'correct horse battery' },
    }),
    preference: () => ({
      path: 'access.keepPreference',
      // Large ones fill the log, so that it is folded in while others work.
      input: {
        name: `grid-${random.between(1, 3)}`,
        value: { width: random.between(1, 1_000_000), note: 'x'.repeat(random.pick([0, 0, 45_000])) },
      },
    }),
  };
  const kinds = Object.entries(WORK_KINDS) as [WorkKind, number][];
  let asked = 0;

  const next = async (kind?: WorkKind): Promise<{ request: WorkRequest; isWanted: boolean }> => {
    for (let wanted = kind; ; ) {
      wanted ??= random.weighted(kinds.map(([each, weight]) => [weight, each] as const));
      const draft = await makers[wanted]();
      asked += 1;
      if (draft !== null) {
        return { request: { ...draft, key: `work-${name}-${asked}` }, isWanted: wanted === kind };
      }
      if (kind !== undefined && NEEDS[wanted] === undefined) throw new Error(`nothing to do for ${wanted}`);
      wanted = kind === undefined ? undefined : NEEDS[wanted];
    }
  };

  return {
    next: async (kind) => (await next(kind)).request,
    async nextOf(kind, perform = work.perform) {
      for (let before = 0; before < MOST_BEFORE; before += 1) {
        const { request, isWanted } = await next(kind);
        if (isWanted) return request;
        await perform(request);
      }
      throw new Error(`what has to come before ${kind} comes to nothing`);
    },
  };
}
