import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import { hostileRolls } from '../fixtures/hostile-rolls.ts';
import { rawZip } from '../fixtures/hostile-workbooks.ts';
import { messyRoll } from '../fixtures/messy-roll.ts';
import { rawWorkbook, rawWorkbookParts, textRows } from '../fixtures/raw-workbook.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let before: string;
beforeEach(async () => {
  office = await createTestOffice();
  before = contentHash(office.office.core.office.database);
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  expect(contentHash(office.office.core.office.database)).toBe(before);
  expect(readdirSync(office.office.core.office.files.backups)).toEqual([]);
  await office.close();
});

/** Goes as far as the preview, as a person would; answers the refusal's reason, or what was read. */
async function outcomeOf(bytes: Uint8Array, name = '名冊.xlsx'): Promise<string> {
  const ticket = office.office.tray.put({ name, bytes }, office.connection.id);
  try {
    const found = await office.api.exchange.inspectImport({ kind: 'roll', ticket });
    const columns = found.columns.flatMap(({ column, guess }) =>
      guess === null ? [] : [{ column, field: guess }],
    );
    const { counts } = await office.api.exchange.previewImport({
      kind: 'roll' as const,
      ticket,
      sheet: found.sheet,
      headerRow: found.headerRow,
      columns,
    });
    return `read ${counts.rows}`;
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
    const { reason, values } = error.failure;
    // A sentence in each language, with every place in it filled.
    for (const language of LANGUAGES) {
      expect(phrasesIn(language)(`refusal.${reason}`, values), reason).not.toMatch(
        /\{\{|undefined|^refusal\./u,
      );
    }
    return reason;
  }
}

test('every file that is no roll gets its own sentence and writes nothing', async () => {
  const rolls = hostileRolls();
  expect(rolls.length).toBeGreaterThanOrEqual(70);
  for (const { what, name, bytes, reason } of rolls) {
    expect([what, await outcomeOf(bytes, name)]).toEqual([what, reason]);
  }
}, 120_000);

test('a roll cut off at any sixteenth is refused, never read in part', async () => {
  const whole = await messyRoll();
  expect(await outcomeOf(whole)).toBe('read 5');
  for (let sixteenth = 0; sixteenth < 16; sixteenth += 1) {
    const reason = await outcomeOf(whole.slice(0, Math.floor((whole.length * sixteenth) / 16)));
    expect([sixteenth, reason]).toEqual([sixteenth, sixteenth === 0 ? 'fileEmpty' : 'workbookTruncated']);
  }
});

test('one altered byte in any part is refused', async () => {
  const parts = rawWorkbookParts({
    rows: textRows([
      ['房號', '業主'],
      ['1-101', '陳大文'],
    ]),
  });
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content);
    for (const place of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
      // Stored as it is, so that the altered byte is one of the content.
      const stored = rawZip(parts.map((part) => ({ ...part, method: 0 })));
      const at = Buffer.from(stored).indexOf(bytes) + place;
      const altered = stored.map((byte, index) => (index === at ? byte ^ 0x01 : byte));
      expect([name, place, await outcomeOf(altered)]).toEqual([name, place, 'workbookDamaged']);
    }
  }
});

test('names with a meaning elsewhere, links to other files and hidden sheets are read as what they are', async () => {
  const rows = textRows([
    ['房號', '業主', '__proto__', 'constructor'],
    ['1-101', '陳大文', 'x', 'y'],
  ]);
  expect(await outcomeOf(rawWorkbook({ rows }))).toBe('read 1');
  const linked = rawWorkbook({
    rows,
    more: [
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Target="file:///C:/other.xlsx" TargetMode="External"/></Relationships>',
      },
    ],
  });
  expect(await outcomeOf(linked)).toBe('read 1');
});
