import type { MessageTable } from './language.ts';

/** Sentences for what can go wrong anywhere, each with its next step. */
export const officeMessages = {
  'product.name': { 'zh-Hant': '物業管家台', 'zh-Hans': '物业管家台', en: 'Guanjia Desk' },
  'failure.invalidInput': {
    'zh-Hant': '有欄位未填妥，請按欄位下的提示更正。',
    'zh-Hans': '有栏位未填妥，请按栏位下的提示更正。',
    en: 'Some fields need correcting. See the note under each.',
  },
  'failure.notFound': {
    'zh-Hant': '找不到這筆記錄，可能已被更改。請返回清單重新開啟。',
    'zh-Hans': '找不到这笔记录，可能已被更改。请返回列表重新打开。',
    en: 'This record is no longer there. Go back to the list and open it again.',
  },
  'capability.pdf': { 'zh-Hant': '製作 PDF', 'zh-Hans': '制作 PDF', en: 'make PDF files' },
  'capability.directPrint': {
    'zh-Hant': '不經對話框直接打印',
    'zh-Hans': '不经对话框直接打印',
    en: 'print without a dialog',
  },
  'capability.window': { 'zh-Hant': '打開視窗', 'zh-Hans': '打开窗口', en: 'show a window' },
  'failure.unsupported': {
    'zh-Hant': '這台電腦暫時做不到這一步：{{capability}}。',
    'zh-Hans': '这台电脑暂时做不到这一步：{{capability}}。',
    en: 'This PC cannot do that: {{capability}}.',
  },
  'failure.unknownOperation': {
    'zh-Hant': '視窗與程式版本不同，請重新開啟程式。',
    'zh-Hans': '窗口与程序版本不同，请重新打开程序。',
    en: 'The window and the program differ in version. Close and open the program again.',
  },
  'failure.internal': {
    'zh-Hant': '程式出錯，沒有寫入任何資料。請再試一次；若再出現，請把編號 {{reference}} 告訴技術支援。',
    'zh-Hans': '程序出错，没有写入任何数据。请再试一次；若再出现，请把编号 {{reference}} 告诉技术支持。',
    en: 'Something went wrong and nothing was written. Try again; if it comes back, give support the reference {{reference}}.',
  },
  'failure.unreachable': {
    'zh-Hant': '與程式的連接中斷。已輸入的內容仍在；請確認程式仍在執行後再試。',
    'zh-Hans': '与程序的连接中断。已输入的内容仍在；请确认程序仍在运行后再试。',
    en: 'The program cannot be reached. What you typed is still here; check that the program is running and try again.',
  },
  'failure.tooMuchAtOnce': {
    'zh-Hant': '短時間內的請求太多，這次沒有處理。已輸入的內容仍在；請稍等幾秒再試。',
    'zh-Hans': '短时间内的请求太多，这次没有处理。已输入的内容仍在；请稍等几秒再试。',
    en: 'Too much was asked at once, so this was not done. What you typed is still here; wait a few seconds and try again.',
  },
  'refusal.diskFull': {
    'zh-Hant': '磁碟已滿，這次沒有儲存。請騰出空間後再試，已有的資料完好。',
    'zh-Hans': '磁盘已满，这次没有保存。请腾出空间后再试，已有的数据完好。',
    en: 'The disk is full and this was not saved. Free some space and try again; everything saved before is intact.',
  },
  'refusal.officeReadOnly': {
    'zh-Hant': '資料夾不可寫入，這次沒有儲存。請檢查資料夾權限後再試。',
    'zh-Hans': '文件夹不可写入，这次没有保存。请检查文件夹权限后再试。',
    en: 'The data folder cannot be written and this was not saved. Check its permissions and try again.',
  },
  'refusal.officeBusy': {
    'zh-Hant': '資料庫正忙，這次沒有儲存。請稍候再試。',
    'zh-Hans': '数据库正忙，这次没有保存。请稍候再试。',
    en: 'The database is busy and this was not saved. Try again in a moment.',
  },
  'refusal.officeDamaged': {
    'zh-Hant': '資料檔案受損，已停止寫入。請關閉程式，並由最近的備份還原。',
    'zh-Hans': '数据文件受损，已停止写入。请关闭程序，并由最近的备份还原。',
    en: 'The office file is damaged and writing has stopped. Close the program and restore the newest backup.',
  },
  'refusal.diskFault': {
    'zh-Hant': '磁碟讀寫出錯，這次沒有儲存。請檢查磁碟後再試。',
    'zh-Hans': '磁盘读写出错，这次没有保存。请检查磁盘后再试。',
    en: 'The disk reported a fault and this was not saved. Check the disk and try again.',
  },
  'refusal.fileNotSaved': {
    'zh-Hant':
      '未能儲存「{{file}}」：這個位置不可寫入，或檔案正被其他程式開啟。請關閉該檔案或另選位置後再試。',
    'zh-Hans': '未能保存“{{file}}”：这个位置不可写入，或文件正被其他程序打开。请关闭该文件或另选位置后再试。',
    en: '“{{file}}” could not be saved: the place cannot be written, or the file is open in another program. Close it or choose another place, and try again.',
  },
  'refusal.jobCancelled': {
    'zh-Hant': '已取消，沒有留下任何更改。',
    'zh-Hans': '已取消，没有留下任何更改。',
    en: 'Cancelled. Nothing was changed.',
  },
  'refusal.jobOfAnother': {
    'zh-Hant': '這項工作由另一位同事開始，只能由其取消。',
    'zh-Hans': '这项工作由另一位同事开始，只能由其取消。',
    en: 'A colleague began this work; only they can cancel it.',
  },
  'invalid.required': { 'zh-Hant': '必填。', 'zh-Hans': '必填。', en: 'Required.' },
  'invalid.invisibleCharacters': {
    'zh-Hant': '含有看不見的控制字元，請重新輸入。',
    'zh-Hans': '含有看不见的控制字符，请重新输入。',
    en: 'Contains invisible control characters. Type it again.',
  },
  'invalid.dateOutOfRange': {
    'zh-Hant': '年份須在 1900 至 2199 之間，請更正。',
    'zh-Hans': '年份须在 1900 至 2199 之间，请更正。',
    en: 'The year must be between 1900 and 2199. Correct it.',
  },
  'invalid.tooDeep': {
    'zh-Hant': '內容的層數太多，沒有接受。請重新開啟這一頁再試。',
    'zh-Hans': '内容的层数太多，没有接受。请重新打开这一页再试。',
    en: 'This is nested too deeply to be accepted. Open the page again and retry.',
  },
  'invalid.other': { 'zh-Hant': '內容不合要求。', 'zh-Hans': '内容不合要求。', en: 'Not acceptable here.' },
} satisfies MessageTable;
