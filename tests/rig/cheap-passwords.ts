import { vi } from 'vitest';

// Hundreds of accounts are made in the tests, and a hash takes a tenth of a second on purpose. The test of passwords
// itself uses the real one.
vi.mock(import('../../electron/office/password.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, hashPassword: (password: string) => original.hashPassword(password, 256) };
});
