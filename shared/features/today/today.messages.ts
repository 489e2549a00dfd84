import type { MessageTable } from '../../i18n/language.ts';
import { activityMessages } from './activity.messages.ts';
import { activityMoneyMessages } from './activity-money.messages.ts';
import { todayScreenMessages } from './today-screen.messages.ts';

export const todayMessages = {
  ...activityMessages,
  ...activityMoneyMessages,
  ...todayScreenMessages,
} satisfies MessageTable;
