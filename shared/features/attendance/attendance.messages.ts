import { attendanceActivityMessages } from './attendance-activity.messages.ts';
import { attendancePaperMessages } from './attendance-paper.messages.ts';
import { attendanceRefusalMessages } from './attendance-refusal.messages.ts';
import { attendanceScreenMessages } from './attendance-screen.messages.ts';
import { attendanceWordsMessages } from './attendance-words.messages.ts';

/** Every text about attendance. */
export const attendanceMessages = {
  ...attendanceWordsMessages,
  ...attendancePaperMessages,
  ...attendanceScreenMessages,
  ...attendanceRefusalMessages,
  ...attendanceActivityMessages,
};
