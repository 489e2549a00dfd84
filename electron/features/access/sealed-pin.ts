import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function boundTo(staffId: number): Buffer {
  return Buffer.from(`staff:${staffId}:pin`);
}

/** Seals the hash of a PIN under the account's key, for this account alone. */
export function sealPin(pinHash: string, accountKey: Buffer, staffId: number): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', accountKey, nonce).setAAD(boundTo(staffId));
  const sealed = Buffer.concat([cipher.update(pinHash, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** The hash of the PIN again; null when it was sealed for another account or under another password. */
export function openPin(sealed: string, accountKey: Buffer, staffId: number): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', accountKey, bytes.subarray(0, NONCE_BYTES))
    .setAAD(boundTo(staffId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    // Only a wrong key, account or byte fails here; without its PIN the account still has its password.
    return null;
  }
}
