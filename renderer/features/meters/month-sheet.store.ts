import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import type { ReadingFlag } from '../../../shared/features/meters/anomaly.ts';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import type { MonthReading } from '../../../shared/features/meters/readings.contract.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { type RecordInput, said } from './said.ts';
import { SheetLine } from './sheet-line.ts';

export type SheetFilter = 'all' | 'unread' | 'flagged';
type NewCounter = NonNullable<RecordInput['newCounter']>;
type Progress = Awaited<ReturnType<Api['meters']['progress']>>;

interface Entered {
  readonly line: SheetLine;
  /** What the month said before; null where it was not read. */
  readonly former: MonthReading | null;
}

export interface SheetPlace {
  readonly month: string;
  readonly meterKind: MeterKind;
  /** Null for the main meters; left out for the first building that has any. */
  readonly buildingId?: number | null | undefined;
}

/** The month sheet of one building: typed line by line, each line kept as soon as it is entered. */
export class MonthSheetStore {
  month: string;
  meterKind: MeterKind;
  buildingId: number | null = null;
  lines: readonly SheetLine[] = [];
  places: Progress = [];
  phase: 'loading' | 'ready' | 'failed' = 'loading';
  failure: CallFailure | null = null;
  filter: SheetFilter = 'all';
  flag: ReadingFlag | null = null;
  readOn: string;
  reader: string;
  /** Chosen when the filter is, so that a line stays in sight after it is read. */
  shown: readonly SheetLine[] = [];
  /** Readings kept since the sheet was opened, for the last to be undone. */
  entered: readonly Entered[] = [];
  #api: Pick<Api, 'meters'>;
  #today: string;
  #sending: Promise<void> = Promise.resolve();
  #loads = 0;

  constructor(
    api: Pick<Api, 'meters'>,
    options: { readonly place: SheetPlace; readonly today: string; readonly reader: string },
  ) {
    this.#api = api;
    this.#today = options.today;
    this.month = options.place.month;
    this.meterKind = options.place.meterKind;
    this.reader = options.reader;
    this.readOn = dayWithin(this.month, options.today);
    makeAutoObservable(
      this,
      {
        lines: observableRef,
        places: observableRef,
        shown: observableRef,
        entered: observableRef,
        failure: observableRef,
      },
      { autoBind: true },
    );
  }

  /** Opens another sheet. */
  async open({ month, meterKind, buildingId }: SheetPlace): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    if (month !== this.month) this.readOn = dayWithin(month, this.#today);
    this.month = month;
    this.meterKind = meterKind;
    this.phase = 'loading';
    this.entered = [];
    // What is on its way belongs to the sheet before.
    await this.#sending;
    try {
      const places = await this.#api.meters.progress({ month, meterKind });
      const known = places.find((place) => place.buildingId === buildingId);
      const chosen = buildingId === undefined || known === undefined ? places[0] : known;
      const rows =
        chosen === undefined
          ? []
          : await this.#api.meters.sheet({ month, meterKind, buildingId: chosen.buildingId });
      runInAction(() => {
        if (load !== this.#loads) return;
        this.places = places;
        this.buildingId = chosen?.buildingId ?? null;
        this.lines = rows.map((row) => new SheetLine(row));
        this.phase = 'ready';
        this.failure = null;
        this.#show();
      });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        if (load !== this.#loads) return;
        this.phase = 'failed';
        this.failure = failure;
      });
    }
  }

  /** How many meters of the place are read; the sheet itself knows best of its own. */
  progressOf(place: Progress[number]): { readonly meters: number; readonly read: number } {
    if (place.buildingId !== this.buildingId || this.phase !== 'ready') return place;
    return {
      meters: this.lines.length,
      read: this.lines.filter(({ reading }) => reading !== null).length,
    };
  }

  /** Of every building and the main meters. */
  get progress(): { readonly meters: number; readonly read: number } {
    return this.places
      .map(this.progressOf)
      .reduce((sum, { meters, read }) => ({ meters: sum.meters + meters, read: sum.read + read }), {
        meters: 0,
        read: 0,
      });
  }

  /** Whether leaving the sheet would lose something typed. */
  get wouldLose(): boolean {
    return this.lines.some(({ isUnkept }) => isUnkept);
  }

  /** Waits for what is on its way. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  setReadOn(day: string): void {
    this.readOn = day;
  }

  setReader(name: string): void {
    this.reader = name;
  }

  setFilter(filter: SheetFilter, flag: ReadingFlag | null = null): void {
    this.filter = filter;
    this.flag = flag;
    this.#show();
  }

  #show(): void {
    const { filter, flag } = this;
    this.shown = this.lines.filter((line) => {
      if (filter === 'unread') return line.reading === null;
      if (filter === 'all') return true;
      return flag === null ? line.isFlagged : (line.reading?.flags.includes(flag) ?? false);
    });
  }

  /** The next line that is not read, from one on and then from the top. */
  nextUnread(after: SheetLine | null): SheetLine | null {
    const at = after === null ? -1 : this.shown.indexOf(after);
    const inTurn = [...this.shown.slice(at + 1), ...this.shown.slice(0, at + 1)];
    return inTurn.find(({ reading, saving, row }) => reading === null && !saving && !row.locked) ?? null;
  }

  neighbour(line: SheetLine, step: 1 | -1): SheetLine | null {
    return this.shown[this.shown.indexOf(line) + step] ?? null;
  }

  /** Keeps what is typed and answers the line to go on with: the same one where it cannot be right. */
  enter(line: SheetLine): SheetLine | null {
    const { typed } = line;
    if (typed === null || typed.trim() === '' || line.isAsKept) {
      line.forget();
      return this.nextUnread(line);
    }
    const currentThousandths = line.take();
    if (currentThousandths === null) return line;
    void this.#send(line, { kind: 'read', currentThousandths, rolledOver: line.rolledOver }, typed);
    return this.nextUnread(line) ?? this.neighbour(line, 1);
  }

  /** Lets the office estimate the month, and answers the line to go on with. */
  estimate(line: SheetLine): SheetLine | null {
    if (line.row.locked) return line;
    line.saving = true;
    void this.#send(line, { kind: 'estimated' }, line.typed);
    return this.nextUnread(line) ?? this.neighbour(line, 1);
  }

  async replace(
    line: SheetLine,
    currentThousandths: number,
    rolledOver: boolean,
    newCounter: NewCounter,
    options: { readonly key: string },
  ): Promise<void> {
    const { meterId } = line.row;
    const { month, readOn, reader } = this;
    const former = line.reading;
    const reading = await this.#api.meters.record(
      {
        meterId,
        month,
        readOn,
        reader,
        kind: 'replacement',
        currentThousandths,
        rolledOver,
        newCounter,
        replaces: former?.id ?? null,
      },
      options,
    );
    runInAction(() => this.#kept(line, former, reading, null));
  }

  /** Says that what a flag warns of was looked at; a reading that is still on its way is waited for. */
  async accept(line: SheetLine): Promise<void> {
    await this.#inTurn(async () => {
      const { reading } = line;
      if (reading === null || !line.isFlagged) return;
      try {
        const accepted = await this.#api.meters.acceptFlags({ readingId: reading.id });
        runInAction(() => line.keep(accepted, line.typed));
      } catch (error) {
        const failure = failureOf(error);
        runInAction(() => line.refuse(failure));
      }
    });
  }

  /** Takes the last reading back, or puts in its place again what the month said before; answers its line. */
  async undo(reason: string): Promise<SheetLine | null> {
    await this.#sending;
    const last = this.entered.at(-1);
    if (last === undefined) return null;
    const { line, former } = last;
    await this.#inTurn(async () => {
      const { reading } = line;
      if (reading === null) return;
      try {
        let again: MonthReading | null = null;
        if (former === null) await this.#api.meters.withdrawReading({ readingId: reading.id, reason });
        else again = await this.#api.meters.record({ ...said(former), replaces: reading.id, reason });
        runInAction(() => {
          line.keep(again);
          this.entered = this.entered.slice(0, -1);
        });
      } catch (error) {
        const failure = failureOf(error);
        runInAction(() => line.refuse(failure));
      }
    });
    return line;
  }

  async #send(
    line: SheetLine,
    entry: Pick<RecordInput, 'kind' | 'currentThousandths' | 'rolledOver'>,
    typed: string | null,
  ): Promise<void> {
    const { meterId } = line.row;
    const { month, readOn, reader } = this;
    await this.#inTurn(async () => {
      const former = line.reading;
      try {
        const replaces = former?.id ?? null;
        const reading = await this.#api.meters.record({ meterId, month, readOn, reader, replaces, ...entry });
        runInAction(() => this.#kept(line, former, reading, typed));
      } catch (error) {
        const failure = failureOf(error);
        runInAction(() => line.refuse(failure));
      }
    });
  }

  #kept(line: SheetLine, former: MonthReading | null, reading: MonthReading, typed: string | null): void {
    line.keep(reading, typed);
    this.entered = [...this.entered, { line, former }];
  }

  /** One call after the other, so that a correction finds what it corrects. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.#sending.then(work);
    this.#sending = next.catch(() => undefined);
    return next;
  }
}

/** Today where it is in the month, else the month's last day. */
function dayWithin(month: string, today: string): string {
  return monthOf(today) === month ? today : monthRange(month).last;
}
