import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPack } from '../../electron/features/exchange/verify-pack.mjs';
import { filesOf, type MadePack, makePack, VERIFIER, verify } from '../fixtures/audit-pack.ts';

let pack: MadePack;
let folder: string;
let zip: string;
let bag: string;
let sha256: string;

beforeAll(async () => {
  pack = await makePack();
  ({ folder, zip, bag, sha256 } = pack);
});
afterAll(() => pack.close());

/** Alters the first, the middle or the last byte, by turns, and answers what was there: a file has one sum over all of it. */
function alterByte(file: string, turn: number): Buffer {
  const whole = readFileSync(file);
  const place = Math.round(((turn % 3) / 2) * (whole.length - 1));
  const altered = Buffer.from(whole);
  altered[place] = (altered[place] ?? 0) ^ 1;
  writeFileSync(file, altered);
  return whole;
}

describe('an altered audit pack', () => {
  test('one altered byte in any of its files is found', async () => {
    // Registers are checked by their sums alone, so one reading of the pack finds all of them.
    const registers = filesOf(bag).filter((file) => file.includes('/registers/'));
    const kept = registers.map(alterByte);
    const { problems: found } = await verifyPack(bag);
    const told = new Set(found.map(([inEnglish]) => inEnglish));
    const missed = registers.filter((file) => !told.has(`${relative(bag, file)} was altered.`));
    expect(missed).toEqual([]);
    registers.forEach((file, at) => writeFileSync(file, kept[at] ?? ''));
    for (const [turn, file] of filesOf(bag).entries()) {
      if (registers.includes(file)) continue;
      const whole = alterByte(file, turn);
      const { problems } = await verifyPack(bag);
      expect([file, turn % 3, problems.length > 0]).toEqual([file, turn % 3, true]);
      writeFileSync(file, whole);
    }
    expect(verify(bag).code).toBe(0);
  });

  test('one altered byte anywhere in the zip is found with its checksum', () => {
    const whole = readFileSync(zip);
    const path = join(folder, 'altered.zip');
    for (let part = 0; part < 25; part += 1) {
      const altered = Buffer.from(whole);
      const place = Math.floor((part / 25) * whole.length);
      altered[place] = (altered[place] ?? 0) ^ 1;
      writeFileSync(path, altered);
      expect([place, verify(path, '--sha256', sha256).code === 0]).toEqual([place, false]);
    }
  }, 60_000);

  test('a missing file and an extra file are found', () => {
    const extra = join(bag, 'data/registers/extra.csv');
    writeFileSync(extra, 'x');
    expect(verify(bag)).toMatchObject({
      code: 1,
      output: expect.stringContaining('extra.csv does not belong'),
    });
    rmSync(extra);
    const units = join(bag, 'data/registers/units.csv');
    const kept = readFileSync(units);
    rmSync(units);
    expect(verify(bag)).toMatchObject({ code: 1, output: expect.stringContaining('units.csv is missing') });
    writeFileSync(units, kept);
  });

  test('an audit entry rewritten by someone who also renews every checksum is found by the chain', () => {
    const renewed = ['data/log/audit.csv', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'].map((name) =>
      join(bag, name),
    );
    const kept = renewed.map((file) => readFileSync(file, 'utf8'));
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    const [log = '', manifest = '', tags = ''] = kept;
    // 李 is as long as 陳, so that sizes agree as well.
    const forgedLog = log.replace('陳經理', '李經理');
    const forgedManifest = manifest.replace(hashOf(log), hashOf(forgedLog));
    const forged = [forgedLog, forgedManifest, tags.replace(hashOf(manifest), hashOf(forgedManifest))];
    renewed.forEach((file, index) => writeFileSync(file, forged[index] ?? ''));
    const { code, output } = verify(bag);
    expect([code, output.match(/✗/gu)?.length]).toEqual([1, 1]);
    expect(output).toContain('The audit trail was altered at entry 2.');
    renewed.forEach((file, index) => writeFileSync(file, kept[index] ?? ''));
  });

  test('what is no pack is said to be none', () => {
    expect(verify(join(folder, 'nowhere.zip'))).toMatchObject({ code: 2 });
    expect(verify(VERIFIER)).toMatchObject({
      code: 2,
      output: expect.stringContaining('This is not a whole zip'),
    });
    expect(verify(dirname(VERIFIER))).toMatchObject({
      code: 2,
      output: expect.stringContaining('not an audit pack'),
    });
  });
});
