import type { Phrase } from '../../i18n/phrase.ts';
import { ATTENDANCE_MARKS, type AttendanceSettings, LEAVE_KINDS } from './attendance-settings.ts';

/** What the codes of the month sheet stand for, each said once. */
export function legendOf({ codes, leaveCodes }: AttendanceSettings, say: Phrase): string {
  const words = new Map<string, string>();
  const add = (code: string, word: string): void => {
    const said = words.get(code);
    if (code !== '' && said === undefined) words.set(code, word);
    else if (said !== undefined && !said.split('/').includes(word)) words.set(code, `${said}/${word}`);
  };
  for (const mark of ATTENDANCE_MARKS) if (mark !== 'leave') add(codes[mark], say(`attendance.mark.${mark}`));
  for (const kind of LEAVE_KINDS) add(leaveCodes[kind], say(`attendance.leave.${kind}`));
  return [...words].map(([code, word]) => `${code} ${word}`).join('　');
}
