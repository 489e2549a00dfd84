import type { MessageTable } from '../../i18n/language.ts';
import { householdRecordMessages } from './household-record.messages.ts';
import { keyItemMessages } from './key-item.messages.ts';
import { keyScreenMessages } from './key-screen.messages.ts';
import { recordScreenMessages } from './record-screen.messages.ts';

export const householdMessages = {
  ...keyItemMessages,
  ...keyScreenMessages,
  ...householdRecordMessages,
  ...recordScreenMessages,
} satisfies MessageTable;
