import { NONCE_BYTES, openBytes, sealBytes, TAG_BYTES } from '../../office/sealed-bytes.ts';

const BODY = NONCE_BYTES + TAG_BYTES;

function boundTo(staffId: number): string {
  return `staff:${staffId}:pin`;
}

/** Seals the hash of a PIN under the account's key, for this account alone. Every PIN kept so far has its tag before its text. */
export function sealPin(pinHash: string, accountKey: Buffer, staffId: number): string {
  const sealed = sealBytes(accountKey, Buffer.from(pinHash, 'utf8'), boundTo(staffId));
  return Buffer.concat([
    sealed.subarray(0, NONCE_BYTES),
    sealed.subarray(-TAG_BYTES),
    sealed.subarray(NONCE_BYTES, -TAG_BYTES),
  ]).toString('base64');
}

/** The hash of the PIN again; null when it was sealed for another account or under another password. */
export function openPin(sealed: string, accountKey: Buffer, staffId: number): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length <= BODY) return null;
  const whole = Buffer.concat([
    bytes.subarray(0, NONCE_BYTES),
    bytes.subarray(BODY),
    bytes.subarray(NONCE_BYTES, BODY),
  ]);
  // Without its PIN the account still has its password.
  return openBytes(accountKey, whole, boundTo(staffId))?.toString('utf8') ?? null;
}
