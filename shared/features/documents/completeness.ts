import type { OccupancyState, UnitKind, WorksState } from '../archives/household.ts';
import { PAPER_PROCESSES, type PaperProcess, type PaperStanding } from './document.ts';

/** What decides on which occasions a household has handed papers in. */
export interface HouseholdFacts {
  readonly kind: UnitKind;
  readonly occupancyState: OccupancyState;
  readonly worksState: WorksState;
  /** An owner or a tenant has left. */
  readonly hasLeft: boolean;
}

/** The occasions that a household has been through. Parking and storage have no file of their own. */
export function processesOf(household: HouseholdFacts): readonly PaperProcess[] {
  if (household.kind === 'parking' || household.kind === 'storage') return [];
  const been: Readonly<Record<PaperProcess, boolean>> = {
    moveIn: household.occupancyState !== 'notHandedOver',
    fitOut: household.worksState !== 'none',
    moveOut: household.hasLeft,
  };
  return PAPER_PROCESSES.filter((process) => been[process]);
}

export interface PaperFacts {
  readonly required: boolean;
  /** Files of this kind, without those removed. */
  readonly files: number;
  readonly standing: PaperStanding;
}

/** A paper that must be there and is not: no file, none on the shelf, not checked, and not said to be needless. */
export function isMissing({ required, files, standing }: PaperFacts): boolean {
  return required && files === 0 && standing === 'none';
}

export interface Completeness {
  /** Papers that must be there. */
  readonly needed: number;
  readonly held: number;
  /** Rounded down, so that a hundred means all of them; nothing needed is complete. */
  readonly percent: number;
}

export function completenessOf(papers: readonly PaperFacts[]): Completeness {
  const wanted = papers.filter(({ required, standing }) => required && standing !== 'notNeeded');
  const needed = wanted.length;
  const held = needed - wanted.filter(isMissing).length;
  return { needed, held, percent: needed === 0 ? 100 : Math.floor((held * 100) / needed) };
}
