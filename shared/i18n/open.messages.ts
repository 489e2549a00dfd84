import type { MessageTable } from './language.ts';

/** Why the program cannot start, each with its next step. Shown before there is a window. */
export const openMessages = {
  'open.folderReadOnly': {
    'zh-Hant': '資料夾「{{folder}}」不可寫入，未能開啟。請檢查資料夾的權限，或選用另一個資料夾後再開啟。',
    'zh-Hans': '文件夹“{{folder}}”不可写入，未能打开。请检查文件夹的权限，或选用另一个文件夹后再打开。',
    en: 'The folder “{{folder}}” cannot be written, so the office stays closed. Check its permissions or choose another folder, then start again.',
  },
  'open.folderMissing': {
    'zh-Hant': '「{{folder}}」沒有辦公室資料。請接上所在的磁碟，或檢查路徑後再開啟。',
    'zh-Hans': '“{{folder}}”没有办公室数据。请接上所在的磁盘，或检查路径后再打开。',
    en: 'There is no office in “{{folder}}”. Connect its drive or check the path, then start again.',
  },
  'open.alreadyOpen': {
    'zh-Hant': '這個辦公室已在另一個視窗或程式中開啟（{{folder}}）。請使用該視窗，或先關閉它再開啟。',
    'zh-Hans': '这个办公室已在另一个窗口或程序中打开（{{folder}}）。请使用该窗口，或先关闭它再打开。',
    en: 'This office is already open in another window or program ({{folder}}). Use that window, or close it first.',
  },
  'open.foreignFile': {
    'zh-Hant': '「{{file}}」不是物業管家台的資料檔，沒有更改它。請選擇正確的資料夾，或先把這個檔案移走。',
    'zh-Hans': '“{{file}}”不是物业管家台的数据文件，没有更改它。请选择正确的文件夹，或先把这个文件移走。',
    en: '“{{file}}” is not a Guanjia Desk office and was left as it is. Choose the right folder, or move that file away first.',
  },
  'open.newerFile': {
    'zh-Hant':
      '資料檔由較新的版本寫成（第 {{version}} 版，本程式只認到第 {{newest}} 版），沒有更改它。請更新程式後再開啟。',
    'zh-Hans':
      '数据文件由较新的版本写成（第 {{version}} 版，本程序只认到第 {{newest}} 版），没有更改它。请更新程序后再打开。',
    en: 'The office was written by a newer version (file version {{version}}, this program knows up to {{newest}}) and was left as it is. Update the program, then start again.',
  },
  'open.damagedFile': {
    'zh-Hant': '資料檔「{{file}}」受損，沒有更改它。請由資料夾內 backups 的最近備份還原，並保留受損的檔案。',
    'zh-Hans': '数据文件“{{file}}”受损，没有更改它。请由文件夹内 backups 的最近备份还原，并保留受损的文件。',
    en: 'The office file “{{file}}” is damaged and was left as it is. Restore the newest copy from the backups folder beside it, and keep the damaged file.',
  },
  'open.pagesChanged': {
    'zh-Hant':
      '資料檔「{{file}}」有 {{pages}} 處在程式以外被改動或受損，沒有更改它。請用程式視窗還原最近的備份，或由經理核對後按原樣使用。',
    'zh-Hans':
      '数据文件“{{file}}”有 {{pages}} 处在程序以外被改动或受损，没有更改它。请用程序窗口还原最近的备份，或由经理核对后按原样使用。',
    en: 'The office file “{{file}}” was damaged or changed outside the program in {{pages}} places and was left as it is. Open the program’s window to go back to the newest backup, or to keep it as it is once the manager has looked.',
  },
  'open.databaseGone': {
    'zh-Hant': '找不到資料檔「{{file}}」，但備份仍在。請把檔案放回原處，或用程式視窗還原最近的備份。',
    'zh-Hans': '找不到数据文件“{{file}}”，但备份仍在。请把文件放回原处，或用程序窗口还原最近的备份。',
    en: 'The office file “{{file}}” is gone, but its backups are there. Put the file back, or open the program’s window to go back to the newest backup.',
  },
  'open.notSound': {
    'zh-Hant': '資料檔內部不相符（{{parts}}），沒有更改它。請用程式視窗還原最近的備份，並保留現有檔案。',
    'zh-Hans': '数据文件内部不相符（{{parts}}），没有更改它。请用程序窗口还原最近的备份，并保留现有文件。',
    en: 'The office file does not agree with itself ({{parts}}) and was left as it is. Open the program’s window to go back to the newest backup; the present file is kept.',
  },
  'open.entriesMissing': {
    'zh-Hant':
      '資料檔少了已記下的 {{entries}} 項操作（由第 {{from}} 項起），沒有更改它。請用程式視窗查看少了哪些，再還原備份或按原樣使用。',
    'zh-Hans':
      '数据文件少了已记下的 {{entries}} 项操作（由第 {{from}} 项起），没有更改它。请用程序窗口查看少了哪些，再还原备份或按原样使用。',
    en: 'The office file lacks {{entries}} actions that were written down (from entry {{from}} on) and was left as it is. Open the program’s window to see which, then go back to a backup or keep it as it is.',
  },
  'open.historyDiffers': {
    'zh-Hant':
      '資料檔的審計記錄與另存的一份不同，可能換過檔案或被改動，沒有更改它。請用程式視窗還原備份，或由經理核對後按原樣使用。',
    'zh-Hans':
      '数据文件的审计记录与另存的一份不同，可能换过文件或被改动，没有更改它。请用程序窗口还原备份，或由经理核对后按原样使用。',
    en: 'The audit trail in the office file is not the one written down beside it: the file was exchanged or altered. It was left as it is. Open the program’s window to go back to a backup, or to keep it as it is once the manager has looked.',
  },
  'open.diskFull': {
    'zh-Hant': '磁碟已滿，未能開啟，已有的資料完好。請騰出空間後再開啟。',
    'zh-Hans': '磁盘已满，未能打开，已有的数据完好。请腾出空间后再打开。',
    en: 'The disk is full, so the office stays closed; everything saved is intact. Free some space, then start again.',
  },
  'open.migrationFailed': {
    'zh-Hant':
      '未能把資料檔更新至本版本（{{migration}}），檔案保持原狀。請確認磁碟有足夠空間後再開啟，或改用原來的版本。',
    'zh-Hans':
      '未能把数据文件更新至本版本（{{migration}}），文件保持原状。请确认磁盘有足够空间后再打开，或改用原来的版本。',
    en: 'The office file could not be brought to this version ({{migration}}) and stays as it was. Check that the disk has room and start again, or use the earlier version.',
  },
  'open.sqliteTooOld': {
    'zh-Hant': '程式的資料庫元件太舊（{{version}}），為免損壞資料而不開啟。請重新安裝程式。',
    'zh-Hans': '程序的数据库组件太旧（{{version}}），为免损坏数据而不打开。请重新安装程序。',
    en: 'The program’s database component is too old ({{version}}) to be safe, so the office stays closed. Install the program again.',
  },
  'open.walUnavailable': {
    'zh-Hant': '「{{file}}」所在的磁碟不支援安全寫入（多為網絡磁碟）。請把資料夾放在本機磁碟後再開啟。',
    'zh-Hans': '“{{file}}”所在的磁盘不支持安全写入（多为网络磁盘）。请把文件夹放在本机磁盘后再打开。',
    en: 'The drive of “{{file}}” cannot write safely (most often a network drive). Keep the folder on a disk of this PC, then start again.',
  },
  'open.portTaken': {
    'zh-Hant': '埠 {{port}} 已被另一個程式佔用。請換一個，或不指定 --port。',
    'zh-Hans': '端口 {{port}} 已被另一个程序占用。请换一个，或不指定 --port。',
    en: 'Port {{port}} is taken by another program. Choose another, or leave out --port.',
  },
  'open.unexpected': {
    'zh-Hant':
      '程式未能開啟，資料保持原狀。請再試一次；若再出現，請把編號 {{reference}} 和 {{log}} 交給技術支援。',
    'zh-Hans':
      '程序未能打开，数据保持原状。请再试一次；若再出现，请把编号 {{reference}} 和 {{log}} 交给技术支持。',
    en: 'The program could not start and nothing was changed. Try again; if it comes back, give support the reference {{reference}} and {{log}}.',
  },
  'window.leaveUnsaved': {
    'zh-Hant': '有未儲存的內容，離開便會失去。',
    'zh-Hans': '有未保存的内容，离开便会失去。',
    en: 'Something here is not saved and will be lost if you leave.',
  },
  'window.stay': { 'zh-Hant': '留下', 'zh-Hans': '留下', en: 'Stay' },
  'window.leave': { 'zh-Hant': '離開', 'zh-Hans': '离开', en: 'Leave' },
  'failure.sessionEnded': {
    'zh-Hant': '這個視窗的連接已失效。請關閉它，並由程式重新開啟。',
    'zh-Hans': '这个窗口的连接已失效。请关闭它，并由程序重新打开。',
    en: 'This window’s connection has ended. Close it and open it again from the program.',
  },
} satisfies MessageTable;
