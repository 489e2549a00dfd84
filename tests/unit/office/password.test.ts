import { expect, test, vi } from 'vitest';

const { hashPassword, NO_PASSWORD, verifyPassword } = await vi.importActual<
  typeof import('../../../electron/office/password.ts')
>('../../../electron/office/password.ts');

test('a password is known by its hash alone, however its letters were composed, and never twice alike', async () => {
  const stored = await hashPassword('密碼 e\u0301 ﬁ');
  expect(stored).not.toContain('密碼');
  expect(stored).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  expect(await hashPassword('密碼 e\u0301 ﬁ')).not.toBe(stored);
  expect(await verifyPassword('密碼 \u00E9 fi', stored)).toBe(true);
  expect(await verifyPassword('密碼 e fi', stored)).toBe(false);
});

test.each(['', NO_PASSWORD, 'plain text', '$scrypt$ln=15,r=8,p=3$$'])(
  'nothing opens an account whose stored hash is %j',
  async (stored) => {
    for (const password of ['', 'x', stored]) expect(await verifyPassword(password, stored)).toBe(false);
  },
);
