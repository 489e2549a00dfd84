import type { ActKind } from './dunning.ts';

export interface ModelStage {
  readonly stage: number;
  readonly afterDays: number;
  readonly periods: number;
  readonly automatic: boolean;
  readonly actKind: ActKind;
  /** Whether a letter of the office is written at it. */
  readonly byLetter: boolean;
  readonly daysBetween: number;
  readonly termDays: number;
  readonly source: string;
}

const CUSTOM = '物業催繳作業慣例；請按本小區前期物業服務合同調整';

/** The stages that a new office begins with, as site offices work; the manager sets others from a day on. */
export const MODEL_STAGES: readonly ModelStage[] = [
  stage(0, { afterDays: 0, actKind: 'slip', daysBetween: 25, termDays: 15 }),
  stage(1, { afterDays: 1, actKind: 'call', daysBetween: 7, termDays: 7 }),
  stage(2, { afterDays: 25, actKind: 'slip', daysBetween: 15, termDays: 7 }),
  stage(3, { afterDays: 45, actKind: 'visit', daysBetween: 15, termDays: 7 }),
  stage(4, {
    afterDays: 60,
    periods: 2,
    actKind: 'registeredMail',
    byLetter: true,
    daysBetween: 30,
    termDays: 15,
  }),
  stage(5, { afterDays: 120, periods: 3, actKind: 'lawyerLetter', daysBetween: 60, termDays: 15 }),
  stage(6, { afterDays: 180, periods: 3, actKind: 'suit', automatic: false, daysBetween: 180, termDays: 0 }),
];

function stage(
  number: number,
  facts: Partial<ModelStage> & Pick<ModelStage, 'afterDays' | 'actKind' | 'daysBetween' | 'termDays'>,
): ModelStage {
  return { stage: number, periods: 0, automatic: true, byLetter: false, source: CUSTOM, ...facts };
}
