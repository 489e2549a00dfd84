import { expect, test, vi } from 'vitest';

const { hashPassword, NO_PASSWORD, openPassword, verifyPassword } = await vi.importActual<
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

test('the key that a password gives is its own, steady, never what is stored, and nobody else’s', async () => {
  const stored = await hashPassword('correct horse battery');
  const key = await openPassword('correct horse battery', stored);
  expect(key).toHaveLength(32);
  expect(await openPassword('correct horse battery', stored)).toEqual(key);
  expect(stored).not.toContain(key?.toString('base64'));
  expect(await openPassword('correct horse', stored)).toBe(null);
  const again = await hashPassword('correct horse battery');
  expect(await openPassword('correct horse battery', again)).not.toEqual(key);
});

test('a hash made before keys were drawn from it still opens its account', async () => {
  // scrypt('old password', 16 zero bytes, N=256, r=8, p=3), 32 bytes long.
  const { scryptSync } = await import('node:crypto');
  const salt = Buffer.alloc(16);
  const old = scryptSync('old password', salt, 32, { N: 256, r: 8, p: 3 });
  const stored = `$scrypt$ln=8,r=8,p=3$${salt.toString('base64')}$${old.toString('base64')}`;
  expect(await verifyPassword('old password', stored)).toBe(true);
  expect(await openPassword('old password', stored)).toHaveLength(32);
});
