import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ApiError, type Failure } from '../../shared/api/api-error.ts';
import { parseScaled } from '../../shared/domain/money.ts';
import { describeIssue } from '../../renderer/app/describe-error.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
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

/** A call of the office with an input of any shape, as a broken or hostile page might send it. */
type Attempt = () => Promise<unknown>;

interface Case {
  readonly id: string;
  readonly what: string;
  readonly attempt: (call: (path: string, input: unknown) => Attempt) => Attempt;
  /** The field at fault and its code, or the reason of a refusal. */
  readonly expected: readonly [field: string, code: string] | string;
}

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

const pay = (change: object) => () =>
  call('fees.takePayment', { unitId, amountCents: 1000, method: 'cash', ...change });
const person = (change: object) => () => call('archives.savePerson', { name: '陳大文', ...change });
const unit = (change: object) => () =>
  call('archives.saveUnit', { buildingId: fees.buildingId, room: '901', ...change });
const item = (change: object) => () =>
  call('fees.saveItem', { code: 'SF', name: '水費', formula: 'fixed', ...change });
const price = (change: object) => () =>
  call('fees.setPrice', {
    itemId: fees.management.id,
    fromOn: '2026-12-01',
    priceTenThousandths: 1,
    ...change,
  });
const SITE = {
  siteName: '翠湖花園',
  companyName: '',
  officeName: '',
  hotline: '',
  address: '',
  timeZone: 'Asia/Hong_Kong',
  currency: 'CNY',
};
const site = (change: object) => () => call('archives.saveSite', { ...SITE, ...change });
const account = (change: object) => () =>
  call('access.addStaff', {
    userName: 'siuming',
    displayName: '李小明',
    role: 'frontDesk',
    password: 'a phrase of its own',
    ...change,
  });
const template = (change: object) => () =>
  call('letters.saveTemplate', {
    kind: 'publicNotice',
    language: 'zh-Hant',
    name: '通告',
    body: '# 通告',
    ...change,
  });
const PATTERNS = Object.fromEntries(
  ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning'].map((kind) => [kind, `${kind}{yyyy}-{seq}`]),
);
const letterSettings = (change: object) => () =>
  call('letters.saveSettings', {
    letterhead: '',
    department: '客服部',
    withSealPlace: true,
    numberPatterns: PATTERNS,
    ...change,
  });

/** Cases of forms. Where a form has the field in several places, each is tried. */
const FORMS: readonly Case[] = [
  { id: 'M1', what: 'no name', attempt: person({ name: '' }), expected: ['name', 'required'] },
  { id: 'M1', what: 'no room', attempt: unit({ room: undefined }), expected: ['room', 'required'] },
  { id: 'M1', what: 'no name of a fee', attempt: item({ name: '' }), expected: ['name', 'required'] },
  {
    id: 'M1',
    what: 'no words of a template',
    attempt: template({ body: ' \n ' }),
    expected: ['body', 'required'],
  },
  {
    id: 'M2',
    what: 'nothing to pay',
    attempt: pay({ amountCents: 0 }),
    expected: ['amountCents', 'required'],
  },
  {
    id: 'M3',
    what: 'less than nothing',
    attempt: pay({ amountCents: -5000 }),
    expected: ['amountCents', 'tooSmall'],
  },
  {
    id: 'M3',
    what: 'less than nothing from what is held',
    attempt: pay({ useCreditCents: -1 }),
    expected: ['useCreditCents', 'tooSmall'],
  },
  {
    id: 'M4',
    what: 'part of a cent',
    attempt: pay({ amountCents: 1234.5 }),
    expected: ['amountCents', 'wrongFormat'],
  },
  {
    id: 'M5',
    what: 'a text for an amount',
    attempt: pay({ amountCents: '1e9' }),
    expected: ['amountCents', 'wrongFormat'],
  },
  {
    id: 'M7',
    what: 'more than the office handles',
    attempt: pay({ amountCents: 999_999_999_999_900 }),
    expected: ['amountCents', 'tooBig'],
  },
  { id: 'M8', what: 'more than is owed', attempt: pay({ amountCents: 99_999 }), expected: 'overpayment' },
  {
    id: 'M9',
    what: 'a line that is not owed',
    attempt: pay({ chargeIds: [999] }),
    expected: 'chargeNotOwed',
  },
  {
    id: 'M12',
    what: 'a day before the calendar',
    attempt: price({ fromOn: '0219-05-01' }),
    expected: ['fromOn', 'dateOutOfRange'],
  },
  {
    id: 'M12',
    what: 'a day beyond any plan',
    attempt: unit({ handedOverOn: '2919-05-01' }),
    expected: ['handedOverOn', 'dateOutOfRange'],
  },
  {
    id: 'M14',
    what: '29 February of a common year',
    attempt: price({ fromOn: '2025-02-29' }),
    expected: ['fromOn', 'wrongFormat'],
  },
  {
    id: 'M14',
    what: 'a 13th month',
    attempt: () => call('fees.billUnit', { unitId, month: '2026-13', itemIds: [1] }),
    expected: ['month', 'wrongFormat'],
  },
  { id: 'M15', what: 'a unit that is not there', attempt: pay({ unitId: 999_999 }), expected: 'notFound' },
  {
    id: 'M15',
    what: 'letters to a unit that is not there',
    attempt: () => call('letters.checkMany', { templateId: 1, unitIds: [999_999], values: {} }),
    expected: 'notFound',
  },
  {
    id: 'M16',
    what: 'a fee item changed meanwhile',
    attempt: item({ id: 1, version: 99 }),
    expected: 'changedMeanwhile',
  },
  {
    id: 'M17',
    what: 'a name of 5,000 characters',
    attempt: person({ name: '陳'.repeat(5000) }),
    expected: ['name', 'tooLong'],
  },
  {
    id: 'M17',
    what: 'a note of 5,000 characters',
    attempt: pay({ note: 'x'.repeat(5000) }),
    expected: ['note', 'tooLong'],
  },
  { id: 'M18', what: 'only spaces', attempt: person({ name: ' \u3000 ' }), expected: ['name', 'required'] },
  {
    id: 'M18',
    what: 'only what nobody sees',
    attempt: person({ name: '\u200B\u200D' }),
    expected: ['name', 'invisibleCharacters'],
  },
  {
    id: 'M18',
    what: 'a filler that looks like nothing',
    attempt: person({ name: '\u3164' }),
    expected: ['name', 'invisibleCharacters'],
  },
  ...['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\uFFFE', '\u{E0041}', '\u00AD'].map((sign) => ({
    id: 'M19',
    what: `U+${(sign.codePointAt(0) ?? 0).toString(16)}`,
    attempt: person({ name: `陳${sign}大文` }),
    expected: ['name', 'invisibleCharacters'] as const,
  })),
  {
    id: 'M19',
    what: 'a control character in a letter',
    attempt: template({ body: 'a\u0001b' }),
    expected: ['body', 'invisibleCharacters'],
  },
  {
    id: 'M19',
    what: 'a line break in one line',
    attempt: pay({ payerName: '陳\n大文' }),
    expected: ['payerName', 'invisibleCharacters'],
  },
  {
    id: 'M19',
    what: 'a control character in the name of a letter’s field',
    attempt: () =>
      call('letters.preview', {
        kind: 'memo',
        language: 'en',
        body: 'x',
        unitId: null,
        values: { 'a\u0001': 'b' },
      }),
    expected: ['values.a\u0001', 'invisibleCharacters'],
  },
  ...['\u202E', '\u202A', '\u2066', '\u200F', '\u061C'].map((sign) => ({
    id: 'M21',
    what: `U+${(sign.codePointAt(0) ?? 0).toString(16)}`,
    attempt: pay({ payerName: `陳${sign}大文` }),
    expected: ['payerName', 'invisibleCharacters'] as const,
  })),
  {
    id: 'M22',
    what: 'half a character',
    attempt: person({ name: '陳\uD842' }),
    expected: ['name', 'invisibleCharacters'],
  },
  {
    id: 'M22',
    what: 'the other half',
    attempt: pay({ note: '\uDFB7野' }),
    expected: ['note', 'invisibleCharacters'],
  },
  {
    id: 'M24',
    what: 'a mistyped ID number',
    attempt: person({ idNumber: '110101199003074515' }),
    expected: ['idNumber', 'idCheck'],
  },
  {
    id: 'M24',
    what: 'a mistyped ID number of a newcomer',
    attempt: () =>
      call('archives.addOccupancy', {
        unitId,
        role: 'tenant',
        person: { name: '何', idType: '居民身份證', idNumber: '11010119900307451x' },
      }),
    expected: ['person.idNumber', 'idCheck'],
  },
  {
    id: 'M26',
    what: 'words for a phone',
    attempt: person({ phones: [{ phone: 'call me' }] }),
    expected: ['phones.0.phone', 'phone'],
  },
  {
    id: 'M26',
    what: 'a phone of three digits',
    attempt: person({ phones: [{ phone: '119' }] }),
    expected: ['phones.0.phone', 'phone'],
  },
  {
    id: 'M27',
    what: 'shares above the whole',
    attempt: () =>
      call('archives.addOccupancy', {
        unitId,
        role: 'coOwner',
        shareHundredths: 10_001,
        person: { name: '何' },
      }),
    expected: ['shareHundredths', 'tooBig'],
  },
  {
    id: 'M28',
    what: 'a receipt voided without a reason',
    attempt: () => call('fees.voidReceipt', { receiptId: 1, reason: ' ' }),
    expected: ['reason', 'required'],
  },
  {
    id: 'M28',
    what: 'a run cancelled without a reason',
    attempt: () => call('fees.cancelRun', { runId: 1, reason: '' }),
    expected: ['reason', 'required'],
  },
  { id: 'M29', what: 'a field that nobody knows', attempt: pay({ discount: 5 }), expected: ['', 'other'] },
  {
    id: 'M29',
    what: 'a list for a number',
    attempt: pay({ unitId: [1] }),
    expected: ['unitId', 'wrongFormat'],
  },
  {
    id: 'M29',
    what: 'a list for the whole',
    attempt: () => call('fees.takePayment', [1]),
    expected: ['', 'wrongFormat'],
  },
  {
    id: 'M29',
    what: 'a depth of 20,000',
    attempt: () => call('access.keepPreference', { name: 'a', value: nested(20_000) }),
    expected: ['input', 'tooDeep'],
  },
  {
    id: 'M29',
    what: 'a text of 5 MB',
    attempt: pay({ note: 'x'.repeat(5_000_000) }),
    expected: ['note', 'tooLong'],
  },
  {
    id: 'M29',
    what: 'a preference of 5 MB',
    attempt: () => call('access.keepPreference', { name: 'grid', value: 'x'.repeat(5_000_000) }),
    expected: ['value', 'tooLong'],
  },
  {
    id: 'M29',
    what: 'a search of 5 MB',
    attempt: () => call('today.search', { text: 'x'.repeat(5_000_000) }),
    expected: ['text', 'tooLong'],
  },
];

/** Cases of settings: the site, prices, numbers of letters, accounts, templates. */
const SETTINGS: readonly Case[] = [
  {
    id: 'S4',
    what: 'a text for a number',
    attempt: item({ dueDays: '3' }),
    expected: ['dueDays', 'wrongFormat'],
  },
  {
    id: 'S4',
    what: 'a number for a text',
    attempt: site({ siteName: 3 }),
    expected: ['siteName', 'wrongFormat'],
  },
  {
    id: 'S6',
    what: 'a price below nothing',
    attempt: price({ priceTenThousandths: -50_000 }),
    expected: ['priceTenThousandths', 'tooSmall'],
  },
  {
    id: 'S6',
    what: 'a price of nothing',
    attempt: price({ priceTenThousandths: 0 }),
    expected: ['priceTenThousandths', 'tooSmall'],
  },
  {
    id: 'S6',
    what: 'a price beyond reason',
    attempt: price({ priceTenThousandths: 1e16 }),
    expected: ['priceTenThousandths', 'tooBig'],
  },
  {
    id: 'S6',
    what: 'a price above the highest',
    attempt: price({ priceTenThousandths: 1e12 }),
    expected: ['priceTenThousandths', 'tooBig'],
  },
  {
    id: 'S6',
    what: 'an amount for a price by area',
    attempt: price({ priceTenThousandths: undefined, amountCents: 100 }),
    expected: 'feePriceKind',
  },
  { id: 'S8', what: 'due in two years', attempt: item({ dueDays: 731 }), expected: ['dueDays', 'tooBig'] },
  {
    id: 'S9',
    what: 'another currency',
    attempt: site({ currency: 'HKD' }),
    expected: ['currency', 'notAChoice'],
  },
  {
    id: 'S11',
    what: 'a number without its count',
    attempt: letterSettings({ numberPatterns: { ...PATTERNS, memo: '備{yyyy}' } }),
    expected: ['numberPatterns.memo', 'numberPattern'],
  },
  {
    id: 'S11',
    what: 'a number with an unknown place',
    attempt: letterSettings({ numberPatterns: { ...PATTERNS, memo: '{yyyy}{seq}{x}' } }),
    expected: ['numberPatterns.memo', 'numberPattern'],
  },
  {
    id: 'S11',
    what: 'a number that reverses',
    attempt: letterSettings({ numberPatterns: { ...PATTERNS, memo: '{yyyy}\u202E{seq}' } }),
    expected: ['numberPatterns.memo', 'invisibleCharacters'],
  },
  {
    id: 'S11',
    what: 'two kinds of one number',
    attempt: letterSettings({ numberPatterns: { ...PATTERNS, memo: 'dunning{yyyy}-{seq}' } }),
    expected: ['numberPatterns', 'numberPatternTwice'],
  },
  {
    id: 'S21',
    what: 'the last manager demoted',
    attempt: () =>
      call('access.changeStaff', { id: 1, displayName: '陳經理', role: 'auditor', active: true }),
    expected: 'ownAccount',
  },
  {
    id: 'S23',
    what: 'the same user name in capitals',
    attempt: account({ userName: 'MANAGER' }),
    expected: 'userNameTaken',
  },
  {
    id: 'S23',
    what: 'the same user name in full width',
    attempt: account({ userName: 'ｍａｎａｇｅｒ' }),
    expected: 'userNameTaken',
  },
  {
    id: 'S23',
    what: 'the same user name with a space',
    attempt: account({ userName: 'man ager' }),
    expected: 'userNameTaken',
  },
  {
    id: 'S23',
    what: 'the same user name in Cyrillic',
    attempt: account({ userName: 'm\u0430nager' }),
    expected: 'userNameTaken',
  },
  ...[
    '12345678',
    'password',
    'Password1!',
    'qwertyuiop',
    '88888888',
    'woaini1314',
    '1qaz2wsx',
    'abcabcabc',
    '87654321',
    'ｐａｓｓｗｏｒｄ',
    'admin888',
    '翠湖花園2026',
    '翠 湖 花 園 好',
    'siuming2026',
  ].map((password) => ({
    id: 'S24',
    what: password,
    attempt: account({ password }),
    expected: ['password', 'passwordCommon'] as const,
  })),
  {
    id: 'S24',
    what: 'a common one for oneself',
    attempt: () => call('access.changePassword', { current: 'correct horse battery', next: 'iloveyou' }),
    expected: ['next', 'passwordCommon'],
  },
  {
    id: 'S24',
    what: 'the site’s name for a colleague',
    attempt: () => call('access.resetPassword', { id: 1, password: '我在翠湖花園上班' }),
    expected: ['password', 'passwordCommon'],
  },
  {
    id: 'S28',
    what: 'a field that is never closed',
    attempt: template({ body: '請{{業主' }),
    expected: 'templateBroken',
  },
  {
    id: 'S28',
    what: 'half of its braces',
    attempt: template({ body: '請{{業主}' }),
    expected: 'templateBroken',
  },
  {
    id: 'S29',
    what: 'a time zone that is none',
    attempt: site({ timeZone: 'Nowhere/Town' }),
    expected: ['timeZone', 'timeZone'],
  },
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe.each([
  ['forms', FORMS],
  ['settings', SETTINGS],
] as const)('%s refuse by name, in words, and write nothing', (_where, cases) => {
  test(`${cases.length} bad inputs`, async () => {
    const { database } = office.office.core.office;
    const before = contentHash(database);
    const outcomes: unknown[] = [];
    for (const { id, what, attempt } of cases) {
      const failure = await failureOf(attempt(call));
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
    for (const [index, password] of [
      '一句記得住的話 2026',
      'vermilion ladder tuesday',
      'x7#Kq0!zT',
    ].entries()) {
      await account({ userName: `colleague.${'abc'.charAt(index)}`, password })()();
    }
    expect(await office.api.access.listStaff()).toHaveLength(4);
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
