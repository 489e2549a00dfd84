import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiError, type Failure, refuse } from '../../shared/api/api-error.ts';
import { issueCode } from '../../shared/api/issue-code.ts';
import { type ApiReply, requestSchema } from '../../shared/api/wire.ts';
import { accessContract, type SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { DEFAULT_IDLE_LOCK_MINUTES } from '../../shared/features/access/lock.contract.ts';
import {
  type Gap,
  type Situation,
  safekeepingContract,
} from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import { type OfficeFiles, officeExists } from '../database/office-files.ts';
import { lockOffice } from '../database/office-lock.ts';
import { openCopy } from '../database/open-copy.ts';
import type { OfficeOpenError } from '../database/open-error.ts';
import { swapOffice } from '../database/restore-swap.ts';
import { managerIn } from '../features/access/manager-in.ts';
import { waitAfter } from '../features/access/sign-in-waits.ts';
import { attachmentCopiesOf, identityOf, verifyBackup } from '../features/safekeeping/backup.service.ts';
import {
  isCopyName,
  listBackups,
  readStatement,
  unusableBackups,
} from '../features/safekeeping/backup-statement.ts';
import { gapOf, NO_GAP } from '../features/safekeeping/gap.ts';
import {
  asideName,
  bringBackFiles,
  type CheckedCopy,
  stageCopy,
} from '../features/safekeeping/restore.service.ts';
import { rowsBeyond } from '../features/safekeeping/rows-beyond.ts';
import { journalRowsAfter } from './audit-journal.ts';
import { type AuditRow, auditRowsAfter, verifyAudit } from './audit-trail.ts';
import { checkFile } from './check-file.ts';
import type { Clock } from './clock.ts';
import type { Acceptance } from './opening-checks.ts';

export interface ShutOfficeParts {
  readonly files: OfficeFiles;
  readonly damage: OfficeOpenError;
  readonly version: string;
  readonly clock: Clock;
  readonly explain: (path: string, error: unknown) => Failure;
  /** Opens the office again, restored or as it is. Throws what keeps it shut. */
  readonly reopen: (accept?: Acceptance) => Promise<void>;
}

interface Typed {
  readonly userName: string;
  readonly password: string;
}

/** An office whose file cannot be used: it says so, names what a backup would lose, and goes back to one. */
export class ShutOffice {
  readonly #parts: ShutOfficeParts;
  /** The damaged file's own trail; read once, since it may be long and changes no more. */
  #history: readonly AuditRow[] | null | undefined;
  /** What the journal holds; read once, since it may be long and nothing is added to it. */
  #journal: readonly AuditRow[] | undefined;
  #keepable: Promise<boolean> | undefined;
  #lastGuess: Promise<unknown> = Promise.resolve();
  #failedTries = 0;
  #lockedUntil = 0;

  constructor(parts: ShutOfficeParts) {
    this.#parts = parts;
  }

  get damage(): OfficeOpenError {
    return this.#parts.damage;
  }

  /** The few operations that a shut office answers; every other one is refused with the reason. */
  async send(request: unknown): Promise<ApiReply> {
    const parsed = requestSchema.safeParse(request);
    const path = parsed.success ? parsed.data.path : '';
    try {
      if (!parsed.success) throw refuse('officeDamaged');
      // Each answer is what its operation's output says.
      return { ok: true, value: (await this.#answer(path, parsed.data.input ?? {})) as never };
    } catch (error) {
      return { ok: false, failure: this.#parts.explain(path, error) };
    }
  }

  #answer(path: string, input: unknown): unknown {
    switch (path) {
      case 'access.status':
        return this.#status();
      case 'safekeeping.situation':
        return this.#situation(parse(safekeepingContract.situation.input, input));
      case 'safekeeping.recover':
        return this.#recover(parse(safekeepingContract.recover.input, input));
      case 'safekeeping.keepAsItIs':
        return this.#keep(parse(safekeepingContract.keepAsItIs.input, input));
      default:
        throw refuse('officeDamaged');
    }
  }

  #status(): z.output<typeof accessContract.status.output> {
    return accessContract.status.output.parse({
      setUp: true,
      sample: false,
      shut: true,
      siteName: '',
      staff: null,
      locked: null,
      pin: false,
      idleLockMinutes: DEFAULT_IDLE_LOCK_MINUTES,
      today: this.#now().slice(0, 10),
      version: this.#parts.version,
      clock: { behindSeconds: 0 },
      capabilities: { pdf: false, print: false },
    });
  }

  async #situation({ backup }: { readonly backup?: string | undefined }): Promise<Situation> {
    const { files, damage } = this.#parts;
    const all = listBackups(files.backups);
    const backups = all.filter(({ state }) => state === 'verified');
    const newest = backups[0];
    const chosen = backups.find(({ name }) => name === backup);
    return safekeepingContract.situation.output.parse({
      problem: damage.problem,
      values: { ...damage.values, file: 'office.sqlite' },
      siteName: newest === undefined ? '' : identityOf(join(files.backups, newest.name)).siteName,
      mayKeep: await this.#mayKeep(),
      missing: withoutAmounts(this.#missing()),
      backups: backups.map((each) => {
        const { lines: _lines, ...gap } = this.#gapAfter(each.name);
        return { ...each, gap };
      }),
      unusable: unusableBackups(all),
      gap: chosen === undefined ? null : withoutAmounts(this.#gapAfter(chosen.name)),
    });
  }

  async #recover(input: Typed & { readonly backup: string }): Promise<{ aside: string; lost: number }> {
    const { files, damage } = this.#parts;
    const path = join(files.backups, input.backup);
    if (!isCopyName(input.backup) || !existsSync(path)) throw refuse('backupMissing');
    // Before the backup is read through, which keeps the machine busy for whoever asks.
    const staff = await this.#manager(path, input).catch((error: unknown) => {
      if (isSqliteError(error)) throw refuse('backupUnsound', { name: input.backup, problem: 'damaged' });
      throw error;
    });
    const verdict = await verifyBackup(files.backups, input.backup, checkFile, MIGRATIONS.length);
    if (!verdict.sound) throw refuse('backupUnsound', { name: input.backup, problem: verdict.problem });
    const written = readStatement(path);
    const copy: CheckedCopy = {
      path,
      name: input.backup,
      madeAt: written?.madeAt ?? null,
      attachments: attachmentCopiesOf(path),
    };
    await bringBackFiles(copy, files);
    const gap = this.#gapAfter(input.backup);
    const aside = asideName(this.#now(), files.quarantine);
    const unlock = lockOffice(files);
    try {
      stageCopy(files, copy, {
        kind: 'recovery',
        at: this.#now(),
        staff,
        approvedBy: '',
        problem: damage.problem,
        gap,
        aside,
        officeId: written?.officeId ?? '',
      });
      swapOffice(files, aside);
    } finally {
      unlock();
    }
    await this.#parts.reopen();
    return { aside, lost: gap.entries };
  }

  async #keep(input: Typed): Promise<{ lost: number }> {
    const { files, damage } = this.#parts;
    if (!(await this.#mayKeep())) throw refuse('mayNotKeep');
    const staff = await this.#manager(files.database, input);
    const lost = this.#missing().entries;
    await this.#parts.reopen({ staff, problem: damage.problem });
    return { lost };
  }

  /** Only what the file itself says may be wrong with it: its bytes and its history hold together. Read through once. */
  #mayKeep(): Promise<boolean> {
    this.#keepable ??= this.#holdsTogether().catch((error: unknown) => {
      // A reading that failed says nothing about the file, so the next question reads it again.
      this.#keepable = undefined;
      throw error;
    });
    return this.#keepable;
  }

  async #holdsTogether(): Promise<boolean> {
    const { files, damage } = this.#parts;
    const doubtful = ['pagesChanged', 'entriesMissing', 'historyDiffers'].includes(damage.problem);
    if (!doubtful || !officeExists(files)) return false;
    return (await checkFile(files.database)).findings.length === 0;
  }

  /** Guesses wait as they do at the sign-in, and those sent at the same moment are judged one after another. */
  #manager(file: string, typed: Typed): Promise<SignedInStaff> {
    const judge = () => this.#judge(file, typed);
    const turn = this.#lastGuess.then(judge, judge);
    this.#lastGuess = turn;
    return turn;
  }

  async #judge(file: string, { userName, password }: Typed): Promise<SignedInStaff> {
    const left = this.#lockedUntil - performance.now();
    if (left > 0) throw refuse('tooManyAttempts', { seconds: Math.ceil(left / 1000) });
    const copy = openCopy(file);
    try {
      const manager = await managerIn(copy, userName, password);
      if (manager !== null) {
        this.#failedTries = 0;
        return manager;
      }
    } finally {
      copy.close();
    }
    this.#failedTries += 1;
    this.#lockedUntil = performance.now() + 1000 * waitAfter(this.#failedTries);
    throw refuse('wrongPassword');
  }

  #missing(): Gap {
    const history = this.#readable();
    return history === null ? NO_GAP : gapOf(this.#writtenAfter(history.at(-1)?.seq ?? 0));
  }

  /** By the journal, and by the damaged file itself where its history can still be read and goes further. */
  #gapAfter(name: string): Gap {
    const { files } = this.#parts;
    const copy = join(files.backups, name);
    const written = rowsBeyond(this.#writtenAfter(0), copy);
    const held = rowsBeyond(this.#readable() ?? [], copy);
    return gapOf(held.length > written.length ? held : written);
  }

  #writtenAfter(seq: number): readonly AuditRow[] {
    const { files } = this.#parts;
    this.#journal ??= journalRowsAfter(files.journal, 0);
    return this.#journal.filter((row) => row.seq > seq);
  }

  /** The file's own audit trail, when it is whole; null when it cannot be read or does not hold together. */
  #readable(): readonly AuditRow[] | null {
    this.#history ??= this.#readHistory();
    return this.#history;
  }

  #readHistory(): readonly AuditRow[] | null {
    const { files } = this.#parts;
    if (!existsSync(files.database)) return null;
    try {
      const copy = openCopy(files.database);
      try {
        return verifyAudit(copy).whole ? [...auditRowsAfter(copy, 0)] : null;
      } finally {
        copy.close();
      }
    } catch (error) {
      // Whatever SQLite says of a damaged file, it is not a history that one could go by.
      if (isSqliteError(error)) return null;
      throw error;
    }
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

/** Nobody has signed in yet, and the screen stands where visitors see it. */
function withoutAmounts(gap: Gap): Gap {
  return { ...gap, lines: gap.lines.map((line) => ({ ...line, amountCents: null, staffName: '' })) };
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ApiError({
    kind: 'invalidInput',
    issues: parsed.error.issues.map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      message: issueCode(issue),
    })),
  });
}
