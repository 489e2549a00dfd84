import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { carryScripts } from '../../electron/safekeeping/carried-scripts.ts';
import { deriveContainerKey } from '../../electron/safekeeping/container-format.mjs';
import { writeContainer } from '../../electron/safekeeping/sealed-container.ts';
import { ROOT } from '../fixtures/run-program.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

const PASSPHRASE = 'plum lantern harbour ninety';
const SCRIPTS = join(ROOT, 'electron/safekeeping');

const openBackup = async (
  folderOfScript: string,
  line: readonly string[],
  passphrase: string | null = PASSPHRASE,
) => {
  const environment = { ...process.env };
  delete environment['GUANJIA_PASSPHRASE'];
  const child = spawn(process.execPath, [join(folderOfScript, 'open-backup.mjs'), ...line], {
    env: passphrase === null ? environment : { ...environment, GUANJIA_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, errors, code };
};

/** A real backup of a real office, sealed. */
const sealedBackup = async (scratch: string): Promise<string> => {
  const office = await createTestOffice();
  try {
    const { name } = await office.finish(await office.api.safekeeping.backUpNow());
    const path = join(office.office.core.office.files.backups, name);
    const target = join(scratch, 'office.gjdk');
    await writeContainer({
      files: [
        { name: 'office.sqlite', path },
        { name: 'office.sqlite.json', path: `${path}.json` },
      ],
      target,
      key: await deriveContainerKey(PASSPHRASE),
      about: { siteName: '翠湖花園', madeAt: '2026-11-23T02:00:00.000Z' },
    });
    return target;
  } finally {
    await office.close();
  }
};

test('a sealed backup opens with what is carried beside it alone, and the office in it opens', async () => {
  const scratch = makeScratchFolder();
  const backup = await sealedBackup(scratch);
  const stick = join(scratch, 'stick');
  mkdirSync(stick);
  await carryScripts(stick);
  const target = join(scratch, 'opened');
  const { output, errors, code } = await openBackup(join(stick, 'open-backup'), [backup, target]);
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
  expect(output).toContain('翠湖花園 2026-11-23T02:00:00.000Z');
  expect(readdirSync(target).sort()).toEqual(['office.sqlite', 'office.sqlite.json']);
  const restored = await createTestOffice({ setUp: false, folder: target });
  await restored.api.access.signIn({ userName: 'manager', password: 'correct horse battery' });
  expect(await restored.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  await restored.close();
});

test('what cannot be opened is said in a sentence and leaves nothing behind', async () => {
  const scratch = makeScratchFolder();
  const backup = await sealedBackup(scratch);
  const target = join(scratch, 'opened');
  const attempt = async (path: string, passphrase: string | null = PASSPHRASE) => {
    const { output, errors, code } = await openBackup(SCRIPTS, [path, target], passphrase);
    expect(errors).toBe('');
    expect(existsSync(target) ? readdirSync(target) : []).toEqual([]);
    return [code, output] as const;
  };
  expect(await attempt(backup, 'plum lantern')).toEqual([1, expect.stringContaining('密語不正確')]);
  expect(await attempt(backup, null)).toEqual([2, expect.stringContaining('set GUANJIA_PASSPHRASE')]);
  expect(await attempt(join(scratch, 'none'))).toEqual([1, expect.stringContaining('找不到檔案')]);
  const whole = readFileSync(backup);
  const altered = join(scratch, 'altered');
  writeFileSync(altered, whole.with(whole.length - 40, (whole.at(-40) ?? 0) ^ 1));
  expect(await attempt(altered)).toEqual([1, expect.stringMatching(/備份檔已損壞.*\(1\)/u)]);
  writeFileSync(altered, whole.subarray(0, -1));
  expect(await attempt(altered)).toEqual([1, expect.stringContaining('備份檔不完整')]);
  expect((await openBackup(SCRIPTS, [backup])).code).toBe(2);
});

test('a folder that is in use is not opened into', async () => {
  const scratch = makeScratchFolder();
  const backup = await sealedBackup(scratch);
  const target = join(scratch, 'in-use');
  mkdirSync(target);
  writeFileSync(join(target, 'office.sqlite'), 'the one in use');
  expect(await openBackup(SCRIPTS, [backup, target])).toMatchObject({
    code: 1,
    output: expect.stringContaining('請選擇新的或空的資料夾') as unknown,
  });
  expect(readFileSync(join(target, 'office.sqlite'), 'utf8')).toBe('the one in use');
});
