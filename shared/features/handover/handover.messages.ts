import { handoverListMessages } from './handover-list.messages.ts';
import { handoverPaperMessages } from './handover-paper.messages.ts';
import { handoverRefusalMessages } from './handover-refusal.messages.ts';
import { handoverScreenMessages } from './handover-screen.messages.ts';
import { handoverSignMessages } from './handover-sign.messages.ts';
import { handoverWordMessages } from './handover-words.messages.ts';

/** Every text about 交接班. */
export const handoverMessages = {
  ...handoverWordMessages,
  ...handoverRefusalMessages,
  ...handoverListMessages,
  ...handoverSignMessages,
  ...handoverScreenMessages,
  ...handoverPaperMessages,
};
