import { expect, test } from 'vitest';
import { createFeeOffice } from '../fixtures/fee-office.ts';

test('a letter with a character that no font here draws is not issued and takes no number; with one that has it, it is', async () => {
  const { office, unitIds } = await createFeeOffice();
  const { api, desktop } = office;
  const [template] = await api.letters.listTemplates({ kind: 'memo' });
  if (template === undefined) throw new Error('an office has a memo');
  const draft = await api.letters.saveDraft({
    templateId: template.id,
    kind: 'memo',
    language: template.language,
    body: '請通知{{情況}}',
    unitId: null,
    values: {
      subject: '訪客',
      toDepartment: '保安部',
      fromDepartment: '客服部',
      facts: '住戶陳㙟、李𠝹到訪',
    },
  });
  desktop.fonts.coverage = { has: (codePoint) => codePoint !== 0x365f && codePoint !== 0x20779 };
  await expect(api.letters.issue({ id: draft.id, version: draft.version })).rejects.toMatchObject({
    failure: {
      kind: 'refused',
      reason: 'glyphsMissing',
      values: { characters: '㙟 (U+365F)、𠝹 (U+20779)' },
    },
  });
  desktop.fonts.coverage = { has: () => true };
  const issued = await api.letters.issue({ id: draft.id, version: draft.version });
  expect(issued).toMatchObject({ state: 'issued', number: '客服備〔2026〕1號' });

  // Among many the household is named, and none of them is issued.
  const [owner] = await api.letters.listTemplates({ kind: 'ownerLetter' });
  if (owner === undefined) throw new Error('an office has an owner letter');
  desktop.fonts.coverage = { has: (codePoint) => codePoint !== '閥'.codePointAt(0) };
  const values = {
    subject: '閥門',
    background: '滲漏',
    facts: '屬實',
    purpose: '安全',
    replyBy: '2026-12-01',
    request: '配合',
  };
  const { id } = await api.letters.beginRun({ templateId: owner.id, unitIds: [...unitIds], values });
  await office.finish(await api.letters.draftRun({ id }));
  const { digest } = await api.letters.run({ id });
  await expect(
    api.letters.signRun({ id, digest }).then((ticket) => office.finish(ticket)),
  ).rejects.toMatchObject({
    failure: { reason: 'glyphsMissing', values: { characters: '1棟101 閥 (U+95A5)' } },
  });
  const numbered = (await api.letters.list({})).rows.filter(({ number }) => number !== '');
  expect(numbered).toHaveLength(1);
  expect(office.faults).toEqual([]);
  await office.close();
});
