import { addDays } from '../../shared/domain/calendar.ts';
import { writeRows } from '../../shared/features/letters/typed-rows.ts';
import type { Correspondence } from './sample-letters.ts';

/** Passages that the office keeps for its letters. */
const CLAUSES = [
  {
    name: '異議提出',
    body: '對上述內容如有異議，請於收到之日起七日內以書面向{{部門}}提出，並留下聯繫電話，以便核實答覆。',
  },
  {
    name: '繳費方式',
    body: '可到客戶服務中心以現金或刷卡繳納，或以銀行轉賬繳納並註明房號。查詢電話：{{服務電話}}。',
  },
];

/** What the counter makes out in a week: a permit, a pass and a slip for goods, and a payment notice. */
export async function makeOutCounterLetters(office: Correspondence, today: string): Promise<void> {
  const { steward, supervisor, households } = office;
  for (const clause of CLAUSES) await supervisor.api.letters.saveClause(clause);
  const [works, moving] = [households[3], households[7]];
  const { rows } = await supervisor.api.fees.listArrears({
    sort: [{ field: 'owedCents', direction: 'desc' }],
    limit: 1,
  });
  const contractor = '宏達裝飾工程有限公司';
  const papers = [
    {
      kind: 'worksPermit',
      unitId: works?.unitId,
      values: {
        contractor,
        siteManager: '王工',
        sitePhone: '13500001234',
        works: '廚房、衛生間翻新，地面鋪貼',
        workHours: '8:00—12:00，14:00—18:00',
        hotWork: '不允許',
        permitFrom: today,
        validUntil: addDays(today, 30),
      },
    },
    {
      kind: 'workerPass',
      unitId: works?.unitId,
      values: {
        contractor,
        workerName: '張師傅',
        trade: '泥水工',
        idLast4: '1234',
        permitFrom: today,
        validUntil: addDays(today, 30),
      },
    },
    {
      kind: 'goodsPass',
      unitId: moving?.unitId,
      values: {
        applicant: '業主本人',
        applicantIs: '業主',
        idLast4: '5678',
        passFrom: '14:00',
        passTo: '16:00',
        goods: writeRows([
          ['雙人沙發', '1', '舊'],
          ['紙箱（書籍）', '12', ''],
        ]),
      },
    },
    {
      kind: 'paymentNotice',
      unitId: rows[0]?.unitId,
      values: { payWays: '客戶服務中心、銀行轉賬', queryDays: '七' },
    },
  ] as const;
  for (const { kind, unitId, values } of papers) {
    const [template] = await steward.api.letters.listTemplates({ kind });
    if (template === undefined || unitId === undefined) continue;
    const { id: templateId, language, body } = template;
    const draft = await steward.api.letters.saveDraft({ kind, language, body, templateId, unitId, values });
    await supervisor.api.letters.issue({ id: draft.id, version: draft.version });
  }
}
