import type { MessageTable } from '../../i18n/language.ts';
import { employeesScreenMessages } from './employees-screen.messages.ts';
import { employeesWordMessages } from './employees-words.messages.ts';

/** Every text about staff, teams and the calendar of days. */
export const employeesMessages = {
  ...employeesScreenMessages,
  ...employeesWordMessages,
} satisfies MessageTable;
