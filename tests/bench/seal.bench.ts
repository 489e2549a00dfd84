import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DataKey } from '../../electron/office/data-key.ts';
import { againstFloor, type Figure, median, timed } from './measure.ts';

const VALUES = 10_000;
const RUNS = 5;
const MOST = 3;

/** Sealing and opening an ID number, beside the cipher alone. */
export async function benchSeal(): Promise<Figure[]> {
  const key = DataKey.make();
  const numbers = Array.from({ length: VALUES }, (_, index) =>
    String(440_301_198_001_010_000n + BigInt(index)),
  );
  const product: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    product.push(
      await timed(() => {
        for (const [rowId, number] of numbers.entries()) {
          const place = { table: 'person', rowId, column: 'id_number' };
          if (key.open(place, key.seal(place, number)) !== number)
            throw new Error('a number came out another');
        }
      }),
    );
    floor.push(await timed(() => bareCipher(numbers)));
  }
  return [
    againstFloor(
      `sealing and opening ${VALUES.toLocaleString('en')} ID numbers`,
      median(product),
      median(floor),
      MOST,
    ),
  ];
}

function bareCipher(numbers: readonly string[]): void {
  const key = randomBytes(32);
  for (const number of numbers) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const sealed = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce);
    decipher.setAuthTag(cipher.getAuthTag());
    const opened = Buffer.concat([decipher.update(sealed), decipher.final()]);
    if (opened.length !== Buffer.byteLength(number)) throw new Error('a number came out another');
  }
}
