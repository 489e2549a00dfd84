import type { MessageTable } from '../../i18n/language.ts';
import { dunningCardMessages } from './dunning-card.messages.ts';
import { dunningPaperMessages } from './dunning-paper.messages.ts';
import { dunningRefusalMessages } from './dunning-refusal.messages.ts';
import { dunningScreenMessages } from './dunning-screen.messages.ts';
import { dunningSettingsMessages } from './dunning-settings.messages.ts';
import { dunningWordMessages } from './dunning-words.messages.ts';

export const dunningMessages = {
  ...dunningWordMessages,
  ...dunningRefusalMessages,
  ...dunningPaperMessages,
  ...dunningScreenMessages,
  ...dunningSettingsMessages,
  ...dunningCardMessages,
} satisfies MessageTable;
