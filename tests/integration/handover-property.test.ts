import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handover } from '../../shared/features/handover/handover.ts';
import { addFrontDesk, fillIn, personAt } from '../fixtures/handover-office.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

const steps = fc.array(
  fc.record({
    act: fc.constantFrom('open', 'open', 'close', 'give', 'take', 'takeHalf', 'takeBack', 'pass'),
    at: fc.nat(20),
  }),
  { minLength: 10, maxLength: 40 },
);

test('whatever is opened, closed and handed over: no open item is absent from a handover, or ticked by nobody', async () => {
  const office = await createTestOffice();
  const people = [
    await office.openWindowAs('frontDesk'),
    await office.openWindowAs('steward'),
    await office.openWindowAs('frontDesk'),
  ] as const;
  const api = (at: number) => people[at % 3]?.api ?? office.api;
  let posts = 0;
  try {
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        posts += 1;
        const post = await addFrontDesk(office.api, {
          name: `崗位${posts}`,
          changesAt: [],
          sources: ['parcels'],
        });
        const { id: postId } = post;
        const open = new Set<number>();
        const signed: { readonly handover: Handover; readonly openThen: readonly number[] }[] = [];
        let pending: Handover | null = null;
        for (const { act, at } of walk) {
          office.now = new Date(office.now.getTime() + 60_000);
          const [first] = [...open].slice(at % Math.max(1, open.size));
          if (act === 'open') {
            const { itemId } = await api(at).handover.addEntry({ postId, words: `事項 ${at}`, followUp: {} });
            if (itemId !== null) open.add(itemId);
          } else if (act === 'close' && first !== undefined) {
            await api(at).handover.closeItem({ itemId: first, version: 1, words: '已辦' });
            open.delete(first);
          } else if (act === 'give' && pending === null) {
            const [from, to] = [people[at % 3], people[(at + 1) % 3]];
            if (from === undefined || to === undefined) continue;
            const { changeAt } = await from.api.handover.shift({ postId });
            const begun = await from.api.handover.begin({ postId, dueAt: changeAt });
            const filled = await fillIn(from.api, begun, {
              outgoing: personAt(from),
              incoming: personAt(to),
            });
            pending = await from.api.handover.sign({
              handoverId: begun.id,
              version: filled.version,
              side: 'outgoing',
            });
          } else if ((act === 'take' || act === 'takeHalf') && pending !== null) {
            const taker = people.find((window) => personAt(window).staffId === pending?.incoming?.staffId);
            if (taker === undefined) throw new Error('nobody takes over');
            const { id: handoverId, version } = pending;
            const { items } = await taker.api.handover.handover({ handoverId });
            const all = items.map(({ item }) => item.id);
            const readItems = act === 'take' ? all : all.slice(0, -1);
            const taking = taker.api.handover.sign({ handoverId, version, side: 'incoming', readItems });
            if (readItems.length < all.length) {
              await expect(taking).rejects.toMatchObject({ failure: { reason: 'handoverItemsUnread' } });
              continue;
            }
            signed.push({ handover: await taking, openThen: [...open] });
            pending = null;
          } else if (act === 'takeBack' && pending !== null) {
            const { id: handoverId, version } = pending;
            const back = await office.api.handover.takeBack({ handoverId, version, reason: '重點' });
            await office.api.handover.discardDraft({ handoverId, version: back.version });
            pending = null;
          }
        }
        for (const { handover, openThen } of signed) {
          const kept = await office.api.handover.handover({ handoverId: handover.id });
          const carried = kept.items.map(({ item }) => item.id);
          expect(carried).toEqual(expect.arrayContaining([...openThen]));
          for (const { tickedAt } of kept.items) expect(tickedAt).toBe(kept.incomingSigned?.at);
          expect(kept.incoming?.staffId).not.toBe(kept.outgoing?.staffId);
        }
        const shift = await office.api.handover.shift({ postId });
        expect(new Set(shift.items.map(({ id }) => id))).toEqual(open);
      }),
      { numRuns: 40 },
    );
    expect(office.faults).toEqual([]);
  } finally {
    await office.close();
  }
}, 120_000);
