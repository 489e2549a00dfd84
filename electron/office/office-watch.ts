import type { IntegrityCheck, SlowOperation } from '../../shared/features/health/health.contract.ts';
import type { OfficeVerdict } from './check-office.ts';

/** A person feels that they are waiting. */
const SLOW_MS = 200;
const MOST_SHOWN = 10;

/** What the program noticed of itself since it was opened; no more is kept than a line for each operation. */
export class OfficeWatch {
  #integrity: IntegrityCheck | null = null;
  readonly #operations = new Map<string, SlowOperation>();

  get integrity(): IntegrityCheck | null {
    return this.#integrity;
  }

  checked(at: string, { findings }: OfficeVerdict): IntegrityCheck {
    this.#integrity = { at, findings: [...new Set(findings.map(({ kind }) => kind))], lostFiles: null };
    return this.#integrity;
  }

  /** After the file itself was read through: how many documents' files are lost. */
  filesRead(lostFiles: number): IntegrityCheck {
    if (this.#integrity === null) throw new Error('files were read before the office');
    this.#integrity = { ...this.#integrity, lostFiles };
    return this.#integrity;
  }

  took(path: string, milliseconds: number): void {
    const { slow = 0, calls = 0, worstMs = 0 } = this.#operations.get(path) ?? {};
    this.#operations.set(path, {
      path,
      slow: slow + (milliseconds >= SLOW_MS ? 1 : 0),
      calls: calls + 1,
      worstMs: Math.max(worstMs, Math.round(milliseconds)),
    });
  }

  /** Those that kept somebody waiting, the longest first. */
  slowOperations(): SlowOperation[] {
    return [...this.#operations.values()]
      .filter(({ slow }) => slow > 0)
      .sort((one, other) => other.worstMs - one.worstMs)
      .slice(0, MOST_SHOWN);
  }
}
