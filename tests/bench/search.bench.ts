import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, quantile } from './measure.ts';

const QUESTIONS = 600;

/** What is typed at the counter, from the data itself, in equal parts. */
function questions({ office }: LargeOffice): string[] {
  const { database } = office.core.office;
  const pluck = (sql: string) =>
    database
      .prepare<[number], string>(sql)
      .pluck()
      .all(QUESTIONS / 6);
  const spread = (table: string) => `ORDER BY (${table}.id * 7919) % 100003 LIMIT ?`;
  return [
    ...pluck(`SELECT display_name FROM unit ${spread('unit')}`),
    ...pluck(`SELECT room FROM unit ${spread('unit')}`),
    ...pluck(`SELECT name FROM person ${spread('person')}`),
    ...pluck(`SELECT substr(name, 1, 1) FROM person ${spread('person')}`),
    ...pluck(`SELECT substr(phone, -4) FROM person_phone ${spread('person_phone')}`),
    ...pluck(`SELECT plate FROM vehicle ${spread('vehicle')}`),
  ];
}

const PINYIN = ['chen', 'chendawen', 'cdw', 'liming', 'lm', 'huangmeiling', 'hml', 'zhang', 'z', 'wjh'];

export async function benchSearch(large: LargeOffice): Promise<Figure[]> {
  const { api, office } = large;
  const { database } = office.core.office;
  const asked = [...questions(large), ...Array.from({ length: 10 }, () => PINYIN).flat()];
  const ask = (text: string) => api.today.search({ text });
  for (const text of asked.slice(0, 50)) await ask(text);
  const took: number[] = [];
  for (const text of asked) {
    const began = performance.now();
    await ask(text);
    took.push(performance.now() - began);
  }
  const bare = database.prepare(
    'SELECT kind, entity_id FROM search_term WHERE rank = 1 AND term >= ? LIMIT 12',
  );
  const floor = asked.map((text) => {
    const began = performance.now();
    bare.all(text);
    return performance.now() - began;
  });
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toLocaleString('en');
  const among = `${count('person')} people, ${count('unit')} units`;
  return [
    againstTime(`search ${among}: p50`, median(took), median(floor), null),
    againstTime(`search ${among}: p95`, quantile(took, 0.95), quantile(floor, 0.95), 15),
  ];
}
