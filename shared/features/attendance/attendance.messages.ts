import { attendanceActivityMessages } from './attendance-activity.messages.ts';
import { attendanceImportMessages } from './attendance-import.messages.ts';
import { attendancePaperMessages } from './attendance-paper.messages.ts';
import { attendanceRefusalMessages } from './attendance-refusal.messages.ts';
import { attendanceRulesMessages } from './attendance-rules.messages.ts';
import { attendanceScreenMessages } from './attendance-screen.messages.ts';
import { attendanceWordsMessages } from './attendance-words.messages.ts';

/** Every text about attendance. */
export const attendanceMessages = {
  ...attendanceWordsMessages,
  ...attendancePaperMessages,
  ...attendanceImportMessages,
  ...attendanceRulesMessages,
  ...attendanceScreenMessages,
  ...attendanceRefusalMessages,
  ...attendanceActivityMessages,
};
