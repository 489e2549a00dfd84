import { LANGUAGES, type Language, type MessageTable } from '../../i18n/language.ts';

export const exportMarkMessages = {
  'exchange.mark': {
    'zh-Hant':
      '導出編號 {{number}}：{{name}} 於 {{time}} 導出，{{approver}} 批准。內含個人資料，只限所述用途，請勿外傳。',
    'zh-Hans':
      '导出编号 {{number}}：{{name}} 于 {{time}} 导出，{{approver}} 批准。内含个人资料，只限所述用途，请勿外传。',
    en: 'Export no. {{number}}: taken out by {{name}} at {{time}}, approved by {{approver}}. It holds personal data: use it for the stated purpose only and do not pass it on.',
  },
} satisfies MessageTable;

export interface ExportMark {
  /** Of the office's record of exports. */
  readonly number: number;
  readonly name: string;
  readonly approver: string;
  /** The office's date and time. */
  readonly time: string;
}

/** The last line of a list that left by the bulk: whoever finds the file knows whose it is. */
export function exportMark(mark: ExportMark, language: Language): string {
  const values: Readonly<Record<string, string | number>> = { ...mark };
  return exportMarkMessages['exchange.mark'][language].replace(/\{\{(\w+)\}\}/gu, (_mark, name: string) =>
    String(values[name] ?? ''),
  );
}

const BEGINNINGS = LANGUAGES.map((language) => {
  const [before = '', after = ''] =
    exportMark({ number: 0, name: '\n', approver: '', time: '' }, language).split('\n', 1)[0]?.split('0') ??
    [];
  return { before, after };
});

/** Whether a line of a file is such a mark, in whichever language it was written. */
export function isExportMark(text: string): boolean {
  return BEGINNINGS.some(({ before, after }) => {
    if (!text.startsWith(before)) return false;
    const digits = /^\d+/u.exec(text.slice(before.length))?.[0];
    return digits !== undefined && text.slice(before.length + digits.length).startsWith(after);
  });
}
