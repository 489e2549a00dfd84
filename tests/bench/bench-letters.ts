/** What one of the letters of the bench says: whoever writes them, these are the words. */
export interface BenchLetter {
  readonly number: string;
  readonly addressee: string;
  readonly demand: string;
  readonly charges: readonly {
    readonly item: string;
    readonly period: string;
    readonly due: string;
    readonly amount: string;
  }[];
  readonly total: string;
}

export const LETTERHEAD = '安居物業服務有限公司翠湖花園管理處';
export const TITLE = '關於繳納物業服務費用的催告函';
export const TABLE_HEADS = ['費項', '計費期', '應繳日', '尚欠金額（元）'] as const;
export const TOTAL = '合計';
export const CLOSING = [
  '請您於收到本函之日起十五日內繳清。如已繳納，請提供憑證以便核對，並請見諒。',
  '如您對服務或金額有異議，請以書面提出具體意見，我處將在五日內答覆。',
  '本函為第一次書面催告，用以主張權利；我處保留依法追索的權利。',
] as const;
export const SIGNATURE = '翠湖花園客戶服務部';
export const DATE = '2026年11月23日';

/** Letters that differ in everything that letters differ in: who, how much, and how many lines. */
export function benchLetters(count: number): BenchLetter[] {
  return Array.from({ length: count }, (_unused, index) => {
    const months = 2 + (index % 5);
    const amount = 300 + (index % 97) * 7;
    return {
      number: `客服催〔2026〕${index + 1}號`,
      addressee: `${1 + (index % 12)}棟${100 + index}室 業主${index}先生：`,
      demand: `您好。根據《前期物業服務合同》第二十三條，您名下房屋自2026年1月1日至2026年${months}月28日應繳的物業服務費，截至本函簽發之日仍有人民幣${amount * months}.00元尚未繳納，明細如下：`,
      charges: Array.from({ length: months }, (_month, month) => ({
        item: '物業服務費',
        period: `2026-0${month + 1}`,
        due: `2026-0${month + 1}-15`,
        amount: `${amount}.00`,
      })),
      total: `${amount * months}.00`,
    };
  });
}
