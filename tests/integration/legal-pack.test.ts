import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf, zipFiles } from '../fixtures/docx-text.ts';
import { createDunningOffice, type DunningOffice, refusal } from '../fixtures/dunning-office.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

let at: DunningOffice;
let fees: FeeOffice;
let unitId: number;
beforeEach(async () => {
  at = await createDunningOffice();
  ({ fees, unitId } = at);
});
afterEach(() => at.close());

const api = () => fees.office.api.dunning;
const mail = (more = {}) =>
  api().recordAct({
    unitId,
    kind: 'registeredMail',
    stage: 4,
    actedOn: '2026-11-10',
    outcome: 'sent',
    trackingNumber: 'EMS123',
    ...more,
  });

describe('the papers for a suit', () => {
  test('hold ledger, reckoning, limitation, notices and proofs, each with its checksum, and leave a record', async () => {
    const proof = await at.evidence('簽收回執');
    await mail({
      served: { result: 'signed', servedOn: '2026-11-12', receivedBy: '陳太', documentIds: [proof] },
    });
    await fees.office.api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const result = await api().legalPack({ unitId, reason: '起訴', receiver: '某律師事務所' });
    expect(result.missing).toEqual(['contract', 'authority']);
    const zip = fees.office.desktop.delivered.at(-1);
    expect(
      createHash('sha256')
        .update(zip?.bytes ?? '')
        .digest('hex'),
    ).toBe(result.sha256);
    const files = await zipFiles(zip?.bytes ?? new Uint8Array());
    const names = [...files.keys()];
    expect(names.map((name) => name.split('/').slice(1).join('/')).toSorted()).toEqual([
      '00 目錄.docx',
      '01 欠款人.docx',
      '02 往來明細賬.docx',
      '02 往來明細賬.xlsx',
      '03 欠費明細及計算.docx',
      '04 訴訟時效表.docx',
      '05 催繳及送達記錄.docx',
      `07 送達憑證/${proof}-簽收回執.jpg`,
      'manifest-sha256.txt',
    ]);
    const top = names[0]?.split('/')[0] ?? '';
    const manifest = files.get(`${top}/manifest-sha256.txt`)?.toString() ?? '';
    for (const line of manifest.trim().split('\n')) {
      const [sum, name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(files.get(`${top}/${name}`) ?? '')
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
    const words = (name: string) => wordsOf(files.get(`${top}/${name}`) ?? Buffer.alloc(0));
    expect(await words('04 訴訟時效表.docx')).toContain('2029-11-23');
    expect(await words('05 催繳及送達記錄.docx')).toContain('掛號郵件已簽收');
    expect(await words('03 欠費明細及計算.docx')).toContain('92.08');
    const { rows } =
      (await readXlsx(files.get(`${top}/02 往來明細賬.xlsx`) ?? Buffer.alloc(0))).sheets[0] ?? {};
    expect(rows?.at(-1)?.at(-1)).toBe(336.73);
    const { rows: records } = await fees.office.api.exchange.exports({});
    expect(records[0]).toMatchObject({
      source: 'legalPack',
      receiver: '某律師事務所',
      sha256: result.sha256,
    });
  });

  test('tell an ID number in full only where the manager says why, and the look is in the trail', async () => {
    await fees.office.api.archives.addOccupancy({
      unitId,
      person: { name: '共有人', idNumber: '110101199003074514' },
      role: 'coOwner',
    });
    const purpose = { unitId, reason: '起訴', receiver: '律師' };
    const debtors = async () => {
      const files = await zipFiles(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
      const name = [...files.keys()].find((each) => each.includes('01 ')) ?? '';
      return wordsOf(files.get(name) ?? Buffer.alloc(0));
    };
    await api().legalPack(purpose);
    expect(await debtors()).not.toContain('110101199003074514');
    const supervisor = await fees.office.openWindowAs('supervisor');
    await expect(
      supervisor.api.dunning.legalPack({ ...purpose, revealReason: '法院要求' }),
    ).rejects.toMatchObject(refusal('notAllowed'));
    await api().legalPack({ ...purpose, revealReason: '法院要求' });
    expect(await debtors()).toContain('110101199003074514');
    const { rows } = await fees.office.api.access.auditTrail({
      filters: { reason: { kind: 'text', contains: '法院要求' } },
    });
    expect(rows).toMatchObject([{ entity: 'person', action: 'dunning.legalPack' }]);
  });
});
