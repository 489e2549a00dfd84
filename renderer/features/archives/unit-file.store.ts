import { makeAutoObservable } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { HistoryEntry } from '../../../shared/features/archives/history.contract.ts';
import type {
  Occupancy,
  UnitFile,
  UnitFileAsOf,
} from '../../../shared/features/archives/household-file.contract.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { Loadable } from '../../app/loadable.ts';

const TIMELINE_STEP = 30;

/** One household as its screen shows it. What a change answers is shown at once; what it left behind is fetched. */
export class UnitFileStore {
  readonly file = new Loadable<UnitFile | UnitFileAsOf>();
  readonly timeline = new Loadable<readonly HistoryEntry[]>();
  /** Counts changes, so that the cards of other slices fetch theirs again. */
  changes = 0;
  #api: Pick<Api, 'archives'>;
  #unitId: number;
  /** Day at whose end the household is looked at; null for now. */
  #on: string | null;
  #timelineLimit = TIMELINE_STEP;

  constructor(api: Pick<Api, 'archives'>, unitId: number, on: string | null = null) {
    this.#api = api;
    this.#unitId = unitId;
    this.#on = on;
    makeAutoObservable(this, { file: false, timeline: false }, { autoBind: true });
  }

  load(): void {
    const id = this.#unitId;
    const on = this.#on;
    void this.file.load(() =>
      on === null ? this.#api.archives.unitFile({ id }) : this.#api.archives.unitFileAsOf({ id, on }),
    );
    this.loadTimeline();
  }

  /** After a change that answered the household as it is now. */
  show(file: UnitFile): void {
    void this.file.load(() => Promise.resolve(file));
    this.changes += 1;
    this.loadTimeline();
  }

  /** After a change that answered something else. */
  reload(): void {
    this.changes += 1;
    this.load();
  }

  showEarlier(): void {
    this.#timelineLimit += TIMELINE_STEP;
    this.loadTimeline();
  }

  get people(): readonly Occupancy[] {
    return this.file.value?.people ?? [];
  }

  /** Who is here, and who is known to come; on a past day nobody knew yet. */
  get present(): readonly Occupancy[] {
    return this.people.filter(({ when }) => when === 'now' || (when === 'later' && this.#on === null));
  }

  /** When the unit was put on file, where that is after the day looked at. */
  get recordedOn(): string | null {
    const { value } = this.file;
    return value !== null && 'recordedOn' in value ? value.recordedOn : null;
  }

  get past(): readonly Occupancy[] {
    return this.people.filter(({ when }) => when === 'past');
  }

  /** The person of an occupancy as last fetched. */
  personIn(occupancyId: number): Person | null {
    return this.people.find(({ id }) => id === occupancyId)?.person ?? null;
  }

  /** Owners whom a sale would replace. */
  get owners(): readonly Occupancy[] {
    return this.present.filter(({ role }) => role === 'owner' || role === 'coOwner');
  }

  /** Those among whom one must pay once `leaving` is gone; empty when nobody need be named. */
  payersAfter(leaving: Occupancy): readonly Occupancy[] {
    const staying = this.present.filter(({ id, when }) => id !== leaving.id && when === 'now');
    return leaving.isPayer && staying.length > 1 ? staying : [];
  }

  /** The last page of the timeline was full, so there may be more behind it. */
  get hasEarlier(): boolean {
    return (this.timeline.value?.length ?? 0) === this.#timelineLimit;
  }

  loadTimeline(): void {
    const limit = this.#timelineLimit;
    const until = this.#on;
    void this.timeline.load(() =>
      this.#api.archives.unitTimeline({ unitId: this.#unitId, limit, ...(until === null ? {} : { until }) }),
    );
  }
}
