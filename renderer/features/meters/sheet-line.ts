import { makeAutoObservable, observableRef } from 'mobx';
import { parseScaled } from '../../../shared/domain/money.ts';
import { type CountedReading, countReading, type Standing } from '../../../shared/features/meters/reading.ts';
import type { MonthReading, SheetRow } from '../../../shared/features/meters/readings.contract.ts';
import type { CallFailure } from '../../app/call-failure.ts';

const PLACES = 3;

/** What is wrong with what is typed, before the office is asked. */
export type TypedFault = 'notNumber' | 'belowPrevious' | 'beyondFace' | 'notRolledOver';

/** One meter of the sheet, with what is being typed for it. */
export class SheetLine {
  row: SheetRow;
  /** Null while nothing is typed and the kept reading shows. */
  typed: string | null = null;
  rolledOver: boolean;
  /** Waits for the office's answer. */
  saving = false;
  /** What was wrong when it was last entered. */
  fault: TypedFault | null = null;
  failure: CallFailure | null = null;

  constructor(row: SheetRow) {
    this.row = row;
    this.rolledOver = row.reading?.rolledOver ?? false;
    makeAutoObservable(this, { row: observableRef, failure: observableRef }, { autoBind: true });
  }

  get reading(): MonthReading | null {
    return this.row.reading;
  }

  get isFlagged(): boolean {
    return this.reading !== null && this.reading.flags.length > 0 && this.reading.acceptedBy === '';
  }

  get standing(): Standing {
    const { digits, multiplierThousandths, ...before } = this.row.before;
    return { ...before, face: { digits, multiplierThousandths } };
  }

  /** What is typed, counted; null while nothing is. */
  get counted(): CountedReading | TypedFault | null {
    if (this.typed === null || this.typed.trim() === '') return null;
    const currentThousandths = parseScaled(this.typed, PLACES);
    if (currentThousandths === null) return 'notNumber';
    const { rolledOver } = this;
    const entry = { month: '', kind: 'read', currentThousandths, rolledOver } as const;
    const result = countReading(this.standing, entry);
    return 'fault' in result ? result.fault : result;
  }

  type(text: string): void {
    this.typed = text;
    this.fault = null;
    this.failure = null;
  }

  /** Whether what is typed is what is kept already. */
  get isAsKept(): boolean {
    const { reading, counted, rolledOver } = this;
    if (reading === null || counted === null || typeof counted === 'string') return false;
    const isSameKind = reading.kind === 'read' && reading.rolledOver === rolledOver;
    return isSameKind && reading.currentThousandths === counted.currentThousandths;
  }

  /** Whether something typed is still to be kept, be it on its way. */
  get isUnkept(): boolean {
    const { typed, saving, isAsKept } = this;
    return saving || (typed !== null && typed.trim() !== '' && !isAsKept);
  }

  /** Lets what is typed go. */
  forget(): void {
    this.typed = null;
    this.fault = null;
    this.failure = null;
    this.rolledOver = this.reading?.rolledOver ?? false;
  }

  markRollOver(): void {
    this.rolledOver = !this.rolledOver;
    this.fault = null;
  }

  /** What to send; null with its fault set where it cannot be right. */
  take(): number | null {
    const { counted } = this;
    if (counted === null) return null;
    if (typeof counted === 'string') {
      this.fault = counted;
      return null;
    }
    this.saving = true;
    return counted.currentThousandths;
  }

  /** The office keeps this reading now; what was typed meanwhile stays. */
  keep(reading: MonthReading | null, sent: string | null = null): void {
    this.row = { ...this.row, reading };
    this.saving = false;
    this.failure = null;
    this.fault = null;
    if (this.typed === sent || sent === null) {
      this.typed = null;
      this.rolledOver = reading?.rolledOver ?? false;
    }
  }

  refuse(failure: CallFailure): void {
    this.saving = false;
    this.failure = failure;
  }
}
