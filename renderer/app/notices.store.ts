import { makeAutoObservable, observableRef } from 'mobx';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { TextValues } from './texts.ts';

/** What a sentence leads to: an address inside the product. */
export interface NoticeLink {
  readonly label: MessageKey;
  readonly address: string;
}

/** Takes back what the sentence tells of. */
export interface NoticeUndo {
  readonly label: MessageKey;
  readonly run: () => void;
}

/** What the screen says after an action. It is kept as a key, so it follows a switch of language. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'error' | 'information';
  readonly text: MessageKey;
  readonly values?: TextValues;
  readonly link?: NoticeLink;
  readonly undo?: NoticeUndo;
}

/** The one message area: a sentence stays until it is dismissed, replaced, or two pages old. */
export class NoticesStore {
  current: Notice | null = null;
  #pagesSince = 0;

  constructor() {
    makeAutoObservable(this, { current: observableRef }, { autoBind: true });
  }

  show(notice: Notice): void {
    this.current = notice;
    this.#pagesSince = 0;
  }

  succeed(text: MessageKey, values?: TextValues, link?: NoticeLink): void {
    this.show({
      tone: 'success',
      text,
      ...(values === undefined ? {} : { values }),
      ...(link === undefined ? {} : { link }),
    });
  }

  dismiss(): void {
    this.current = null;
  }

  /** An action may lead to another page, which should still show its sentence; the page after that should not. */
  pageChanged(): void {
    this.#pagesSince += 1;
    if (this.#pagesSince > 1) this.current = null;
  }
}
