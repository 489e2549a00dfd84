/** 鑑定銷毀, from the list to the ashes: drawn up, appraised, approved, carried out; or nothing to destroy, or cancelled. */
export const DISPOSAL_STATES = [
  'listed',
  'appraised',
  'approved',
  'carriedOut',
  'keptOn',
  'cancelled',
] as const;
export type DisposalState = (typeof DISPOSAL_STATES)[number];

export const DISPOSAL_STEPS = ['appraise', 'approve', 'carryOut', 'cancel'] as const;
export type DisposalStep = (typeof DISPOSAL_STEPS)[number];

/** An appraisal may be made anew until it is approved. */
const ALLOWED_IN: Readonly<Record<DisposalStep, readonly DisposalState[]>> = {
  appraise: ['listed', 'appraised'],
  approve: ['appraised'],
  carryOut: ['approved'],
  cancel: ['listed', 'appraised', 'approved'],
};

export function mayStep(state: DisposalState, step: DisposalStep): boolean {
  return ALLOWED_IN[step].includes(state);
}

/** Its entries can be on no other list meanwhile. */
export const OPEN_DISPOSAL_STATES: readonly DisposalState[] = ALLOWED_IN.cancel;

/** As many as a destruction list holds on its pages. */
export const MOST_LISTED = 2000;
