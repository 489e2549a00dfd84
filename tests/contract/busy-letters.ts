import type { FeeOffice } from '../fixtures/fee-office.ts';
import { EVERY_VALUE } from './busy-office.ts';

/** Runs of letters for the calls to go on with; the first of them are drafted. */
export const RUNS = 24;
const DRAFTED = 16;
/** Letters that went out, as many of them delivered as there are deliveries to withdraw. */
const SENT_OUT = 30;
export const DELIVERIES = 14;
export const TAGS = 3;

/** Runs of letters to many, letters on their way, and tags of households. */
export async function fillLetters(fees: FeeOffice): Promise<void> {
  const { office, unitIds } = fees;
  const { letters, archives } = office.api;
  const [template] = await letters.listTemplates({ kind: 'ownerLetter' });
  if (template === undefined) throw new Error('the office has a template for an owner letter');
  const { id: templateId, kind, language, body } = template;
  for (let made = 0; made < RUNS; made += 1) {
    const { id } = await letters.beginRun({ templateId, unitIds: [...unitIds], values: EVERY_VALUE });
    if (made < DRAFTED) await office.finish(await letters.draftRun({ id }));
  }
  for (let made = 0; made < SENT_OUT; made += 1) {
    const unitId = unitIds[made % unitIds.length] ?? 0;
    const draft = await letters.saveDraft({ templateId, kind, language, body, unitId, values: EVERY_VALUE });
    const { id, issuedOn } = await letters.issue({ id: draft.id, version: draft.version });
    if (made >= DELIVERIES || issuedOn === null) continue;
    await letters.recordDeliveries({ letterIds: [id], method: 'hand', result: 'signed', onDay: issuedOn });
  }
  for (let made = 0; made < TAGS; made += 1) {
    const { id } = await archives.saveTag({ name: `標籤${String(made)}` });
    await archives.tagUnits({ tagId: id, unitIds: [...unitIds], bears: true });
  }
}
