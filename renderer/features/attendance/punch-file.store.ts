import { actionBound, computed, makeObservable, observable } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import {
  isPunchFileMatched,
  type PunchField,
  type PunchInspection,
  type PunchPreview,
} from '../../../shared/features/attendance/punch-file.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { SheetImportStore } from '../../app/sheet-import.store.ts';

/** Somebody who is none of ours, where an employee would stand. */
export const NOT_OURS = 0;

/** A clock's file on its way in: which file, which column is what, who its people are, what it would bring. */
export class PunchFileStore extends SheetImportStore<PunchField, PunchInspection, PunchPreview> {
  readonly clockId: number;
  /** Number or name in the clock → employee, or nobody of ours. */
  readonly people = new Map<string, number>();
  readonly #api: Pick<Api, 'attendance'>;

  constructor(api: Pick<Api, 'attendance'>, clockId: number) {
    super({
      inspect: (where) => api.attendance.inspectPunches({ clockId, ...where }),
      preview: (choice) => api.attendance.previewPunches({ clockId, ...choice }),
    });
    this.#api = api;
    this.clockId = clockId;
    makeObservable(this, {
      people: observable,
      matched: computed,
      name: actionBound,
      setNumbers: actionBound,
      takeIn: actionBound,
    });
  }

  get matched(): boolean {
    return isPunchFileMatched([...this.matches.values()]);
  }

  name(key: string, employeeId: number | null): void {
    if (employeeId === null) this.people.delete(key);
    else this.people.set(key, employeeId);
  }

  /** Remembers who the people are and looks at the file again. */
  async setNumbers(): Promise<void> {
    const numbers = [...this.people].map(([number, employeeId]) => ({
      number,
      employeeId: employeeId === NOT_OURS ? null : employeeId,
    }));
    if (numbers.length === 0) return;
    await this.ask(async () => {
      await this.#api.attendance.setClockNumbers({ clockId: this.clockId, numbers });
      this.#forgetPeople();
    });
    if (this.failure === null) await this.check();
  }

  #forgetPeople(): void {
    for (const key of this.people.keys()) this.name(key, null);
  }

  deliverRejected(language: Language): Promise<FileDelivery> {
    const { sheetChoice, clockId } = this;
    if (sheetChoice === null) throw new Error('there is no file to take rows from');
    return this.#api.attendance.deliverRejected({ clockId, ...sheetChoice, language });
  }

  /** Takes the new punches in; null when the office said no. */
  async takeIn(): Promise<{ newPunches: number; knownPunches: number; rejectedRows: number } | null> {
    const { sheetChoice, preview, clockId } = this;
    if (sheetChoice === null || preview === null) return null;
    let taken: { newPunches: number; knownPunches: number; rejectedRows: number } | null = null;
    await this.ask(async () => {
      taken = await this.#api.attendance.importPunches({ clockId, ...sheetChoice, hash: preview.hash });
      this.startAgain();
    });
    return taken;
  }
}
