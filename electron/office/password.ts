import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// ASVS 5.0 appendix C: N=2^15, r=8, p=3. scrypt and not argon2: Electron's BoringSSL has no argon2.
const COST = 2 ** 15;
const BLOCK_SIZE = 8;
const PARALLEL = 3;
/** The half that is stored to be compared; scrypt gives the same first half whatever its length. */
const STORED_BYTES = 32;
const DERIVED_BYTES = 64;

function derive(
  password: string,
  salt: Buffer,
  cost: number,
  blockSize: number,
  parallel: number,
): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, DERIVED_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** A PHC string: `$scrypt$ln=15,r=8,p=3$salt$hash`. */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const derived = await derive(password, salt, cost, BLOCK_SIZE, PARALLEL);
  const shown = derived.subarray(0, STORED_BYTES);
  return `$scrypt$ln=${Math.log2(cost)},r=${BLOCK_SIZE},p=${PARALLEL}$${salt.toString('base64')}$${shown.toString('base64')}`;
}

/** Compares in constant time. An unknown user is checked against this too, so that both take as long. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  return (await openPassword(password, stored)) !== null;
}

/**
 * The key that only this password gives, or null when the password is wrong. It is the half of scrypt's answer that is
 * never stored, so that what is sealed with it stays shut to whoever has the file alone.
 */
export async function openPassword(password: string, stored: string): Promise<Buffer | null> {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored);
  if (match === null) return null;
  const [, log, blockSize, parallel, salt = '', hash = ''] = match;
  const derived = await derive(
    password,
    Buffer.from(salt, 'base64'),
    2 ** Number(log),
    Number(blockSize),
    Number(parallel),
  );
  const expected = Buffer.from(hash, 'base64');
  const shown = derived.subarray(0, STORED_BYTES);
  const right = expected.length === STORED_BYTES && timingSafeEqual(expected, shown);
  return right ? derived.subarray(STORED_BYTES) : null;
}

/** The hash of no password at all. */
export const NO_PASSWORD = `$scrypt$ln=${Math.log2(COST)},r=${BLOCK_SIZE},p=${PARALLEL}$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(STORED_BYTES).toString('base64')}`;
