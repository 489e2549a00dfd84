import type { MessageTable } from '../../i18n/language.ts';
import { leaveBalanceMessages } from './leave-balance.messages.ts';
import { leavePaperMessages } from './leave-paper.messages.ts';
import { leaveRefusalMessages } from './leave-refusal.messages.ts';
import { leaveRequestMessages } from './leave-request.messages.ts';
import { leaveScreenMessages } from './leave-screen.messages.ts';
import { leaveWordMessages } from './leave-words.messages.ts';

/** Every text about leave, overtime and swaps. */
export const leaveMessages = {
  ...leaveWordMessages,
  ...leaveRefusalMessages,
  ...leavePaperMessages,
  ...leaveBalanceMessages,
  ...leaveRequestMessages,
  ...leaveScreenMessages,
} satisfies MessageTable;
