import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../electron/files/file-name.ts';

test.each([
  ['收據 2026-11.pdf', '收據 2026-11.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\windows\\x.exe', 'C windows x.exe'],
  ['invoice\u202efdp.exe', 'invoice fdp.exe'],
  ['CON.txt', '_CON.txt'],
  ['', '_'],
  ['...', '_'],
  ['.bashrc', 'bashrc'],
  [`${'長'.repeat(200)}.xlsx`, `${'長'.repeat(75)}.xlsx`],
])('“%s” becomes “%s”', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('no name leads out of its folder, is empty or is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      expect(safe).not.toMatch(/^\.|^$/u);
      expect(Array.from(safe).length).toBeLessThanOrEqual(81);
      expect(safeFileName(safe)).toBe(safe);
    }),
  );
});
