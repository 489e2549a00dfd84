import { refuse } from '../../../shared/api/api-error.ts';
import type { ActionContext } from '../../office/context.ts';
import type { OfficeTime } from '../../office/office-time.ts';

/** A manager says that the PC's clock is right. The entry is the first one by that clock, so that a restart agrees. */
export async function acceptClock(time: OfficeTime, context: ActionContext): Promise<Record<string, never>> {
  if (time.behindSeconds === 0) throw refuse('clockNotBehind');
  const takeBack = time.acceptPcTime();
  try {
    await context.write((write) =>
      write.record({
        entity: 'clock',
        entityId: 1,
        before: { officeTime: context.now },
        after: { pcTime: write.now },
      }),
    );
  } catch (error) {
    takeBack();
    throw error;
  }
  return {};
}
