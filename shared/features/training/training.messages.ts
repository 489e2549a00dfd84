import type { MessageTable } from '../../i18n/language.ts';
import { appraisalMessages } from './appraisal.messages.ts';
import { trainingScreenMessages } from './training-screen.messages.ts';
import { trainingWordMessages } from './training-words.messages.ts';

/** Every text about training and appraisal. */
export const trainingMessages = {
  ...trainingScreenMessages,
  ...appraisalMessages,
  ...trainingWordMessages,
} satisfies MessageTable;
