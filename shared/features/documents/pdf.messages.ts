import type { MessageTable } from '../../i18n/language.ts';

/** A PDF shown in the window. */
export const pdfMessages = {
  'pdf.page': {
    'zh-Hant': '第 {{page}} 頁，共 {{count}} 頁',
    'zh-Hans': '第 {{page}} 页，共 {{count}} 页',
    en: 'Page {{page}} of {{count}}',
  },
  'pdf.pageNumber': { 'zh-Hant': '第 {{page}} 頁', 'zh-Hans': '第 {{page}} 页', en: 'Page {{page}}' },
  'pdf.smaller': { 'zh-Hant': '縮小', 'zh-Hans': '缩小', en: 'Smaller' },
  'pdf.larger': { 'zh-Hant': '放大', 'zh-Hans': '放大', en: 'Larger' },
  'pdf.turn': { 'zh-Hant': '向右轉', 'zh-Hans': '向右转', en: 'Turn right' },
  'pdf.password': {
    'zh-Hant': '此檔案設有開啟密碼，這裡看不到內容。請另存到電腦，用電腦上的程式輸入密碼開啟。',
    'zh-Hans': '此文件设有打开密码，这里看不到内容。请另存到电脑，用电脑上的程序输入密码打开。',
    en: 'This file opens with a password and cannot be shown here. Save a copy and open it with a program on this PC.',
  },
  'pdf.damaged': {
    'zh-Hant': '此檔案在這裡打不開，可能已損壞。請另存到電腦試用其他程式開啟；仍打不開就請重新掃描。',
    'zh-Hans': '此文件在这里打不开，可能已损坏。请另存到电脑试用其他程序打开；仍打不开就请重新扫描。',
    en: 'This file cannot be shown here and may be damaged. Save a copy and try another program; if that fails too, scan the paper again.',
  },
  'pdf.hidesSoon': {
    'zh-Hant': '證件類檔案 30 秒沒有翻看就自動收起。',
    'zh-Hans': '证件类文件 30 秒没有翻看就自动收起。',
    en: 'Identity papers are put away when nobody has read on for 30 seconds.',
  },
  'pdf.unread': {
    'zh-Hant': '現在讀不到此檔案，檔案本身可能沒有問題。請關閉後再開一次；仍不行就另存到電腦查看。',
    'zh-Hans': '现在读不到此文件，文件本身可能没有问题。请关闭后再开一次；仍不行就另存到电脑查看。',
    en: 'This file cannot be read just now; nothing may be wrong with it. Close it and open it again, or save a copy.',
  },
  'pdf.pageDamaged': {
    'zh-Hant': '第 {{page}} 頁在這裡顯示不了。請另存到電腦查看。',
    'zh-Hans': '第 {{page}} 页在这里显示不了。请另存到电脑查看。',
    en: 'Page {{page}} cannot be shown here. Save a copy to see it.',
  },
} satisfies MessageTable;
