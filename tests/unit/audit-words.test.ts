import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../shared/api/contract.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { messages } from '../../shared/i18n/messages.ts';

const ELECTRON = resolve(import.meta.dirname, '../../electron');

/** Operations that change something and are no fact of the office. */
const WITHOUT_ENTRY = new Set([
  'access.keepPreference',
  'access.leaveSample',
  'access.stillHere',
  'attendance.inspectPunches',
  'attendance.previewPunches',
  'bank.inspectStatement',
  'bank.previewStatement',
  'exchange.inspectImport',
  'exchange.previewImport',
  'jobs.cancel',
  'letters.readWordTemplate',
  'safekeeping.verifyBackup',
]);

test('whatever can be in the audit trail has words for what was done', () => {
  const paths = Object.entries(contract as Record<string, Record<string, Operation>>).flatMap(
    ([feature, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => operation.effect !== 'read')
        .map(([name]) => `${feature}.${name}`),
  );
  expect(paths.length).toBeGreaterThan(40);
  const wordless = [...paths, 'refused', 'clockBehind', 'clockAhead'].filter(
    (path) => !WITHOUT_ENTRY.has(path) && !Object.hasOwn(messages, `activity.${path}`),
  );
  expect(wordless).toEqual([]);
});

test('whatever can be in the audit trail has words for what it was done to', () => {
  const entities = new Set(
    readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(ELECTRON, name), 'utf8').matchAll(/\bentity: '(\w+)',\s+entityId/gu),
      ])
      .map(([, entity = '']) => entity),
  );
  expect(entities.size).toBeGreaterThan(15);
  expect([...entities].filter((entity) => !Object.hasOwn(messages, `entity.${entity}`))).toEqual([]);
});
