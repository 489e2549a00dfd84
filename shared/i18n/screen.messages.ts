import type { MessageTable } from './language.ts';

/** Texts of the frame and the shared components. */
export const screenMessages = {} satisfies MessageTable;
