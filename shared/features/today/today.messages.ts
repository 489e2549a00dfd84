import type { MessageTable } from '../../i18n/language.ts';
import { activityMessages } from './activity.messages.ts';
import { todayScreenMessages } from './today-screen.messages.ts';

export const todayMessages = { ...activityMessages, ...todayScreenMessages } satisfies MessageTable;
