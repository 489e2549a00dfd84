import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiReply } from '../../shared/api/wire.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { MANAGER } from '../fixtures/test-office.ts';
import { everyOperation, type OpenTransport, TRANSPORTS } from './transports.ts';
import { wrongInputs } from './wrong-input.ts';

const SITE = {
  siteName: '翠湖花園',
  companyName: '安居物業服務有限公司',
  timeZone: 'Asia/Hong_Kong',
  displayName: '陳經理',
  ...MANAGER,
};

const UNKNOWN = [
  '',
  'access',
  'access.',
  'access.nothing',
  '__proto__',
  'constructor.name',
  'access.__proto__',
];

describe.each(TRANSPORTS)('over $name', ({ open }) => {
  let stranger: OpenTransport;
  beforeAll(async () => {
    stranger = await open(makeScratchFolder());
  });
  afterAll(() => stranger.close());

  test('every operation is refused to whoever has not signed in, unless anyone may call it', async () => {
    const admitted: string[] = [];
    for (const [path, { callableBy }] of everyOperation()) {
      if (path === 'access.trySample') continue;
      const reply = await stranger.send({ path });
      const refused = !reply.ok && reply.failure.kind === 'refused' && reply.failure.reason === 'notSignedIn';
      if (!refused) admitted.push(path);
      expect([path, refused]).toEqual([path, callableBy !== 'anyone']);
    }
    expect(admitted).toContain('access.status');
    // A command line opens the office for each operation.
  }, 180_000);

  test.each(UNKNOWN)('“%s” is no operation', async (path) => {
    expect(await stranger.send({ path })).toEqual({ ok: false, failure: { kind: 'unknownOperation', path } });
  });
});

describe.each(TRANSPORTS)('signed in over $name', ({ open, costly }) => {
  let manager: OpenTransport;
  beforeAll(async () => {
    manager = await open(makeScratchFolder());
    await manager.send({ path: 'access.setUp', input: SITE });
    await manager.signIn(MANAGER.userName, MANAGER.password);
  });
  afterAll(() => manager.close());

  test('every operation answers malformed input by naming the field', async () => {
    const tried = new Set<string>();
    for (const [path, operation] of everyOperation()) {
      for (const { field, input } of wrongInputs(operation).slice(0, costly ? 1 : undefined)) {
        const reply = await manager.send({ path, input });
        expect([path, field, fieldsAtFault(reply)]).toEqual([path, field, expect.arrayContaining([field])]);
        tried.add(path);
      }
    }
    // An operation without fields has none to get wrong; most have some.
    expect(tried.size).toBeGreaterThan(everyOperation().length / 2);
  }, 300_000);

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['a number', 1],
  ])('an input that is %s and no object is invalid', async (_what, input) => {
    for (const path of ['access.signOut', 'access.auditTrail', 'jobs.status']) {
      expect(await manager.send({ path, input })).toMatchObject({
        ok: false,
        failure: { kind: 'invalidInput' },
      });
    }
  });
});

test('the same calls get the same replies over every transport', async () => {
  const conversations: unknown[][] = [];
  for (const { open } of TRANSPORTS) {
    const transport = await open(makeScratchFolder());
    const replies: ApiReply[] = [
      await transport.send({ path: 'access.status' }),
      await transport.send({ path: 'access.setUp', input: { ...SITE, password: 'short' } }),
      await transport.send({ path: 'access.setUp', input: SITE }),
      await transport.send({ path: 'access.setUp', input: SITE }),
      await transport.signIn(MANAGER.userName, 'wrong'),
      await transport.signIn(MANAGER.userName, MANAGER.password),
      await transport.send({
        path: 'access.addStaff',
        input: { userName: 'siuming', displayName: '李小明', role: 'frontDesk', password: 'first password' },
      }),
      await transport.send({
        path: 'access.addStaff',
        input: { userName: 'Siu Ming', displayName: '別人', role: 'auditor', password: 'first password' },
      }),
      await transport.send({ path: 'access.listStaff' }),
      await transport.send({
        path: 'access.changeStaff',
        input: { id: 2, displayName: '李小明', role: 'steward', active: true },
        key: 'the-one-change',
      }),
      await transport.send({
        path: 'access.changeStaff',
        input: { id: 2, displayName: '李小明', role: 'steward', active: true },
        key: 'the-one-change',
      }),
      await transport.send({
        path: 'access.changeStaff',
        input: { id: 2, displayName: '李小明', role: 'manager', active: true },
        key: 'the-one-change',
      }),
      await transport.send({
        path: 'access.changeStaff',
        input: { id: 99, displayName: 'x', role: 'auditor', active: true },
      }),
      await transport.send({ path: 'access.preference', input: { name: 'grid' } }),
      await transport.send({ path: 'jobs.status', input: { jobId: 'none' } }),
      await transport.send({ path: 'today.search', input: { text: '1棟101' } }),
    ];
    await transport.close();
    conversations.push(replies.map(withoutInstants));
  }
  const [first, ...others] = conversations;
  expect(first?.map((reply) => (reply as ApiReply).ok)).toEqual([
    true,
    false,
    true,
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
  for (const other of others) expect(other).toEqual(first);
});

/** What differs from host to host by nature: when it happened, and what the machine can do. */
function withoutInstants(reply: ApiReply): unknown {
  return JSON.parse(JSON.stringify(reply), (key, value: unknown) =>
    key === 'createdAt' || key === 'capabilities' ? '' : value,
  );
}

function fieldsAtFault(reply: ApiReply): readonly unknown[] {
  if (reply.ok || reply.failure.kind !== 'invalidInput') return [reply];
  return reply.failure.issues.map(({ path }) => path[0]);
}
