import { makeAutoObservable, observableRef } from 'mobx';
import type {
  RestorePreview,
  RestoreSource,
} from '../../../../shared/features/safekeeping/safekeeping.contract.ts';

export type RestoreStep = 'choose' | 'changes' | 'confirm';
export type SourceKind = RestoreSource['kind'];

export interface ChosenFile {
  readonly name: string;
  readonly ticket: string;
}

/** The way back to a backup: which one, what it would change, and the word that it shall be. */
export class RestoreStore {
  step: RestoreStep = 'choose';
  kind: SourceKind = 'backup';
  /** Chosen among the backups of this PC. */
  backupName = '';
  /** Chosen among the copies of the second target. */
  targetName = '';
  file: ChosenFile | null = null;
  passphrase = '';
  preview: RestorePreview | null = null;

  constructor() {
    makeAutoObservable(this, { file: observableRef, preview: observableRef }, { autoBind: true });
  }

  /** What to check; null while something is still to be chosen. */
  get source(): RestoreSource | null {
    switch (this.kind) {
      case 'backup':
        return this.backupName === '' ? null : { kind: 'backup', name: this.backupName };
      case 'secondTarget':
        return this.targetName === '' || this.passphrase === ''
          ? null
          : { kind: 'secondTarget', name: this.targetName, passphrase: this.passphrase };
      case 'file':
        return this.file === null
          ? null
          : { kind: 'file', ticket: this.file.ticket, passphrase: this.passphrase };
    }
  }

  from(kind: SourceKind): void {
    this.kind = kind;
    this.passphrase = '';
  }

  chooseBackup(name: string): void {
    this.backupName = name;
  }

  chooseCopy(name: string): void {
    this.targetName = name;
  }

  takeFile(file: ChosenFile): void {
    this.file = file;
  }

  typePassphrase(passphrase: string): void {
    this.passphrase = passphrase;
  }

  /** The copy was read through and found sound; its passphrase is needed no more. */
  checked(preview: RestorePreview): void {
    this.preview = preview;
    this.passphrase = '';
    this.step = 'changes';
  }

  toConfirm(): void {
    if (this.preview !== null) this.step = 'confirm';
  }

  /** One step back; false on the first one, where the page itself is left. */
  back(): boolean {
    switch (this.step) {
      case 'choose':
        return false;
      case 'changes':
        this.preview = null;
        this.step = 'choose';
        return true;
      case 'confirm':
        this.step = 'changes';
        return true;
    }
  }
}
