import type { z } from 'zod';
import type { RetentionYears, retentionNatureSchema } from './retention.ts';

interface ModelRetention {
  readonly code: string;
  readonly name: string;
  readonly years: RetentionYears;
  /** After the matter is settled as well. */
  readonly settledYears?: number;
  readonly nature: z.output<typeof retentionNatureSchema>;
  /** Where the period is from. */
  readonly source: string;
}

/** What an office begins with; each office changes its own. Periods are the least that is kept. */
export const MODEL_RETENTION: readonly ModelRetention[] = [
  {
    code: 'CWNB',
    name: '年度財務報告、會計檔案保管與銷毀清冊、鑑定意見書',
    years: null,
    nature: 'standard',
    source: '《會計檔案管理辦法》（財政部、國家檔案局令第 79 號）附表',
  },
  {
    code: 'KJPZ',
    name: '會計憑證、賬簿、移交清冊',
    years: 30,
    nature: 'standard',
    source: '《會計檔案管理辦法》附表；未結清債權債務的憑證不銷毀',
  },
  {
    code: 'KJBB',
    name: '月季報、銀行對賬單與調節表、納稅申報',
    years: 10,
    nature: 'standard',
    source: '《會計檔案管理辦法》附表',
  },
  {
    code: 'FPCG',
    name: '發票存根',
    years: 5,
    nature: 'law',
    source: '《發票管理辦法》第二十八條',
  },
  {
    code: 'YZDA',
    name: '業主名冊、管理規約、承接查驗、合同',
    years: null,
    nature: 'custom',
    source: '行業通行「長期」',
  },
  { code: 'ZXDA', name: '裝修檔案', years: 30, nature: 'custom', source: '行業通行「長期」' },
  {
    code: 'HJTS',
    name: '函件、投訴、事故',
    years: 10,
    nature: 'custom',
    source: '本處慣例',
  },
  {
    code: 'CJSD',
    name: '催繳與送達',
    years: 10,
    settledYears: 3,
    nature: 'custom',
    source: '本處慣例：結清後三年，且不少於十年；款項未結清的不銷毀',
  },
  { code: 'TZXC', name: '通知、回訪、巡查、空置', years: 3, nature: 'custom', source: '行業通行三年' },
  {
    code: 'GZKQ',
    name: '工資與考勤',
    years: 2,
    nature: 'law',
    source: '《工資支付暫行規定》第六條：不少於兩年',
  },
  {
    code: 'XTRZ',
    name: '系統與網絡日誌',
    years: 3,
    nature: 'law',
    source: '《網絡安全法》：不少於六個月；本處取三年',
  },
  {
    code: 'GRXX',
    name: '個人信息保護影響評估',
    years: 3,
    nature: 'law',
    source: '《個人信息保護法》第五十六條',
  },
];
