import type { MessageTable } from '../../i18n/language.ts';
import { employeesCalendarMessages } from './employees-calendar.messages.ts';
import { employeesScreenMessages } from './employees-screen.messages.ts';
import { employeesWordMessages } from './employees-words.messages.ts';

/** Every text about staff, teams and the calendar of days. */
export const employeesMessages = {
  ...employeesCalendarMessages,
  ...employeesScreenMessages,
  ...employeesWordMessages,
} satisfies MessageTable;
