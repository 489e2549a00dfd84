import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeIssue } from '../../renderer/app/describe-error.ts';
import { ApiError, type Failure } from '../../shared/api/api-error.ts';
import { parseScaled } from '../../shared/domain/money.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import { badFormInputs } from '../fixtures/bad-form-inputs.ts';
import type { Attempt } from '../fixtures/bad-input.ts';
import { badSettingInputs } from '../fixtures/bad-setting-inputs.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let fees: FeeOffice;
let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  fees = await createFeeOffice(2);
  office = fees.office;
  unitId = fees.unitIds[0] ?? 0;
  await fees.bill('2026-10');
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

/** What is undefined does not go over the wire. */
function withoutAbsent(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function call(path: string, input: unknown): Attempt {
  return async () => {
    const request = { path, input: withoutAbsent(input), key: crypto.randomUUID() };
    const reply = await office.office.dispatch(request, office.connection);
    if (!reply.ok) throw new ApiError(reply.failure);
    return reply.value;
  };
}

async function failureOf(attempt: Attempt): Promise<Failure> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
  throw new Error('it was accepted');
}

const briefly = (failure: Failure): unknown => {
  switch (failure.kind) {
    case 'invalidInput': {
      const said = failure.issues.map(({ path, message }) => [path.join('.'), message]);
      // A number may be too large in two ways at once.
      return said.filter((one, index) => index === 0 || one.join() !== said[index - 1]?.join());
    }
    case 'refused':
      return failure.reason;
    default:
      return failure.kind;
  }
};

/** Every failure has a sentence in each language; a form shows it under the field. */
function assertWords(failure: Failure): void {
  for (const language of LANGUAGES) {
    const phrase = phrasesIn(language);
    if (failure.kind === 'refused') {
      expect(phrase(`refusal.${failure.reason}`, failure.values)).not.toMatch(/\{\{\w+\}\}|refusal\./u);
    }
    if (failure.kind === 'invalidInput') {
      for (const { message } of failure.issues) {
        const key = describeIssue(message);
        expect([message, key]).toEqual([message, `invalid.${message}`]);
        expect(phrase(key).length).toBeGreaterThan(1);
      }
    }
  }
}

describe.each([
  ['forms', badFormInputs],
  ['settings', badSettingInputs],
] as const)('%s refuse by name, in words, and write nothing', (_where, casesAt) => {
  test('each bad input of the table', async () => {
    const cases = casesAt({ call, unitId, buildingId: fees.buildingId, managementId: fees.management.id });
    const { database } = office.office.core.office;
    const before = contentHash(database);
    const outcomes: unknown[] = [];
    for (const { id, what, attempt } of cases) {
      const failure = await failureOf(attempt());
      outcomes.push([id, what, briefly(failure)]);
      assertWords(failure);
      expect([id, what, contentHash(database)]).toEqual([id, what, before]);
    }
    expect(outcomes).toEqual(
      cases.map(({ id, what, expected }) => [id, what, typeof expected === 'string' ? expected : [expected]]),
    );
  });
});

describe('what depends on what was there before', () => {
  test('M10: a double click takes the money once', async () => {
    const input = { unitId, amountCents: 1000, method: 'cash' as const };
    const key = 'one-click-one-receipt';
    const both = await Promise.all([
      office.api.fees.takePayment(input, { key }),
      office.api.fees.takePayment(input, { key }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await office.api.fees.listReceipts()).total).toBe(1);
  });

  test('M16: whoever saves second is told who saved first, and when', async () => {
    const saved = await office.api.archives.savePerson({ name: '陳大文' });
    await office.api.archives.savePerson({ id: saved.id, version: saved.version, name: '陳大明' });
    const failure = await failureOf(() =>
      office.api.archives.savePerson({ id: saved.id, version: saved.version, name: '陳小文' }),
    );
    expect(failure).toMatchObject({
      reason: 'changedMeanwhile',
      values: { who: '陳經理', when: '2026-11-23 10:00' },
    });
  });

  test('M20, M23: code, emoji, combining marks and rare characters are kept as they are, in their normal form', async () => {
    for (const name of [
      '<script>alert(1)</script>',
      "'; DROP TABLE person;--",
      '😀陳',
      '𠮷野',
      '葛\u{E0100}城',
      'Cafe\u0301',
    ]) {
      const { id } = await office.api.archives.savePerson({ name });
      expect((await office.api.archives.personFile({ id })).person.name).toBe(name.normalize('NFC'));
    }
  });

  test('M24: a number of another document is not looked at as a resident’s', async () => {
    const saved = await office.api.archives.savePerson({
      name: '何',
      idType: '護照',
      idNumber: '110101199003074515',
    });
    expect(saved.idNumber).toMatch(/4515$/u);
  });

  test('M25: an ID number names one person, and whose it is stays hidden', async () => {
    const first = await office.api.archives.savePerson({ name: '陳大文', idNumber: '110101199003074514' });
    const before = contentHash(office.office.core.office.database);
    const twins: readonly Attempt[] = [
      call('archives.savePerson', { name: '別人', idNumber: '1101 0119 9003 0745 14' }),
      call('archives.addOccupancy', {
        unitId,
        role: 'tenant',
        person: { name: '別人', idNumber: '110101199003074514' },
      }),
    ];
    for (const twin of twins) {
      const failure = await failureOf(twin);
      expect(failure).toEqual({ kind: 'refused', reason: 'idNumberExists', values: {} });
      assertWords(failure);
    }
    expect(contentHash(office.office.core.office.database)).toBe(before);
    // Its own number does not stand in a person's way.
    await office.api.archives.savePerson({
      id: first.id,
      version: first.version,
      name: '陳大文',
      note: '改',
    });
  });

  test('a phone typed above those on file takes none of their places, and one is not kept twice', async () => {
    const saved = await office.api.archives.savePerson({
      name: '陳大文',
      phones: [{ phone: '13800138000' }],
    });
    const [kept] = saved.phones;
    const keep = { keep: kept?.id ?? 0 };
    const change = { id: saved.id, version: saved.version, name: '陳大文' };
    expect(
      briefly(await failureOf(() => office.api.archives.savePerson({ ...change, phones: [keep, keep] }))),
    ).toEqual([['phones.1', 'phoneTwice']]);
    const changed = await office.api.archives.savePerson({
      ...change,
      phones: [{ phone: '13900139000' }, keep],
    });
    expect(changed.phones.map(({ masked }) => masked)).toEqual(['139****9000', '138****8000']);
    expect(changed.phones[1]).toEqual(kept);
  });

  test('M27: shares that add up to more than the whole are refused with the sum', async () => {
    const share = { unitId, role: 'coOwner' as const, fromOn: '2026-01-01' };
    await office.api.archives.addOccupancy({ ...share, shareHundredths: 6000, person: { name: '甲' } });
    const failure = await failureOf(() =>
      office.api.archives.addOccupancy({ ...share, shareHundredths: 4100, person: { name: '乙' } }),
    );
    expect(failure).toMatchObject({ reason: 'sharesOverWhole', values: { percent: 101 } });
  });

  test('M28: the desk voids no receipt', async () => {
    const { id } = await office.api.fees.takePayment({ unitId, amountCents: 1000, method: 'cash' });
    const desk = await office.openWindowAs('frontDesk');
    const failure = await failureOf(() => desk.api.fees.voidReceipt({ receiptId: id, reason: '試' }));
    expect(failure).toMatchObject({ reason: 'notAllowed' });
  });

  test('S22: nobody raises their own post', async () => {
    const desk = await office.openWindowAs('frontDesk');
    const own = {
      id: desk.connection.staff?.id ?? 0,
      displayName: '我',
      role: 'manager' as const,
      active: true,
    };
    expect(await failureOf(() => desk.api.access.changeStaff(own))).toMatchObject({ reason: 'notAllowed' });
  });

  test('S24: a password that nobody would try is taken', async () => {
    const before = (await office.api.access.listStaff()).length;
    for (const [index, password] of [
      '一句記得住的話 2026',
      'vermilion ladder tuesday',
      'x7#Kq0!zT',
    ].entries()) {
      await office.api.access.addStaff({
        userName: `colleague.${'abc'.charAt(index)}`,
        displayName: '同事',
        role: 'frontDesk',
        password,
      });
    }
    expect(await office.api.access.listStaff()).toHaveLength(before + 3);
  });

  test('S28: words that mean no field are asked for, and code in a template is only text', async () => {
    const preview = await office.api.letters.preview({
      kind: 'publicNotice',
      language: 'zh-Hant',
      body: '# 通告\n{{x}}<script>alert(1)</script><img src="http://example.invalid/a.png">',
      unitId: null,
      values: {},
    });
    expect(preview.missing).toContain('x');
    expect(JSON.stringify(preview.document)).toContain('<script>alert(1)</script>');
  });
});

test.each([
  ['M4', '12.345', null],
  ['M5', '1e9', null],
  ['M5', '0x10', null],
  ['M5', 'NaN', null],
  ['M5', 'Infinity', null],
  ['M5', '1,5oo', null],
  ['M6', '５０', 5000],
  ['M6', '٥٠', 5000],
  ['M6', '۱۲.۵', 1250],
  ['M6', '5٠', null],
  ['M6', '٥۰', null],
  ['M3', '-50', null],
  ['X23', '12,50', null],
  ['X23', '1,234.5', 123_450],
])('%s: the amount typed as “%s” is %s cents', (_id, typed, cents) => {
  expect(parseScaled(typed, 2)).toBe(cents);
});
