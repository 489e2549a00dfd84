import type { MessageTable } from '../../i18n/language.ts';

/** The way back to a backup, and what was lost by it. */
export const restoreMessages = {
  'restore.title': { 'zh-Hant': '還原備份', 'zh-Hans': '还原备份', en: 'Restore a backup' },
  'restore.open': { 'zh-Hant': '還原…', 'zh-Hans': '还原…', en: 'Restore…' },
  'restore.step.choose': { 'zh-Hant': '選擇備份', 'zh-Hans': '选择备份', en: 'Choose a backup' },
  'restore.step.changes': {
    'zh-Hant': '看清會改變甚麼',
    'zh-Hans': '看清会改变什么',
    en: 'See what changes',
  },
  'restore.step.confirm': { 'zh-Hant': '確認還原', 'zh-Hans': '确认还原', en: 'Confirm' },
  'restore.managerOnly': {
    'zh-Hant': '還原由經理進行。請告知經理。',
    'zh-Hans': '还原由经理进行。请告知经理。',
    en: 'Only the manager restores. Tell the manager.',
  },
  'restore.source': { 'zh-Hant': '由哪裡還原', 'zh-Hans': '由哪里还原', en: 'Restore from' },
  'restore.source.backup': { 'zh-Hant': '本機的備份', 'zh-Hans': '本机的备份', en: 'A backup on this PC' },
  'restore.source.secondTarget': {
    'zh-Hant': '第二位置的副本',
    'zh-Hans': '第二位置的副本',
    en: 'A copy of the second place',
  },
  'restore.source.file': { 'zh-Hant': '一個檔案', 'zh-Hans': '一个文件', en: 'A file' },
  'restore.file.drop': {
    'zh-Hant': '把備份檔案拖到這裡，或按此選擇',
    'zh-Hans': '把备份文件拖到这里，或按此选择',
    en: 'Drop a backup here, or click to choose one',
  },
  'restore.file.hint': {
    'zh-Hant': '.guanjia-backup 或 .sqlite，最大 64 MB；更大的請先放進備份資料夾或第二位置。',
    'zh-Hans': '.guanjia-backup 或 .sqlite，最大 64 MB；更大的请先放进备份文件夹或第二位置。',
    en: '.guanjia-backup or .sqlite, up to 64 MB; put a larger one into the backups folder or the second place first.',
  },
  'restore.file.chosen': { 'zh-Hant': '已選：{{name}}', 'zh-Hans': '已选：{{name}}', en: 'Chosen: {{name}}' },
  'restore.passphrase': { 'zh-Hant': '密語', 'zh-Hans': '密语', en: 'Passphrase' },
  'restore.passphraseNote': {
    'zh-Hant': '見密語紙。未加密的 .sqlite 不用填。',
    'zh-Hans': '见密语纸。未加密的 .sqlite 不用填。',
    en: 'See the passphrase sheet. Leave empty for a plain .sqlite.',
  },
  'restore.choose': {
    'zh-Hant': '請選一份備份；加密的副本還要輸入密語。',
    'zh-Hans': '请选一份备份；加密的副本还要输入密语。',
    en: 'Choose a backup; an encrypted copy needs its passphrase too.',
  },
  'restore.check': { 'zh-Hant': '核對這一份', 'zh-Hans': '核对这一份', en: 'Check this one' },
  'restore.checkNote': {
    'zh-Hant': '只核對，不改動任何資料。',
    'zh-Hans': '只核对，不改动任何数据。',
    en: 'This only checks; nothing is changed.',
  },
  'restore.checking': {
    'zh-Hant': '正在打開並完整核對…',
    'zh-Hans': '正在打开并完整核对…',
    en: 'Opening and checking it in full…',
  },
  'restore.made': { 'zh-Hant': '備份時間', 'zh-Hans': '备份时间', en: 'Made' },
  'restore.madeUnknown': { 'zh-Hant': '不詳', 'zh-Hans': '不详', en: 'Not known' },
  'restore.site': { 'zh-Hant': '小區', 'zh-Hans': '小区', en: 'Site' },
  'restore.name': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'File' },
  'restore.sound': {
    'zh-Hant': '已完整核對，這一份完好。',
    'zh-Hans': '已完整核对，这一份完好。',
    en: 'Checked in full: this one is sound.',
  },
  'restore.otherOffice': {
    'zh-Hant': '這份備份來自另一個辦公室「{{site}}」。還原後，現在辦公室的全部資料都會換成它的。',
    'zh-Hans': '这份备份来自另一个办公室“{{site}}”。还原后，现在办公室的全部数据都会换成它的。',
    en: 'This backup was made by another office, “{{site}}”. Restoring replaces everything of the present office with it.',
  },
  'restore.needsUpgrade': {
    'zh-Hant': '這份備份由較早的版本製作，還原時會更新到現在的版本；備份本身不變。',
    'zh-Hans': '这份备份由较早的版本制作，还原时会更新到现在的版本；备份本身不变。',
    en: 'An earlier version made this backup. It is brought up to date while restoring; the backup itself stays as it is.',
  },
  'restore.files.missing': {
    'zh-Hant':
      '這份備份應有 {{named}} 個電子檔，欠 {{missing}} 個；其中 {{here}} 個在本機，還原後照樣可用，另外 {{lost}} 個還原後打不開。請先看有沒有別的備份；還原後到「系統狀態」按「立即通讀核對」，看欠的是哪些。',
    'zh-Hans':
      '这份备份应有 {{named}} 个电子档，欠 {{missing}} 个；其中 {{here}} 个在本机，还原后照样可用，另外 {{lost}} 个还原后打不开。请先看有没有别的备份；还原后到“系统状态”点“立即通读核对”，看欠的是哪些。',
    en: '{{missing}} of the {{named}} files of this backup are missing from it. {{here}} of them are on this PC and stay usable; {{lost}} cannot be opened after the restore. Look for another backup first; after the restore, read the office through under Health to see which they are.',
  },
  'restore.files.allHere': {
    'zh-Hant': '這份備份應有 {{named}} 個電子檔，欠 {{missing}} 個；欠的都在本機，還原後照樣可用。',
    'zh-Hans': '这份备份应有 {{named}} 个电子档，欠 {{missing}} 个；欠的都在本机，还原后照样可用。',
    en: '{{missing}} of the {{named}} files of this backup are missing from it; all of them are on this PC and stay usable.',
  },
  'restore.rows': { 'zh-Hant': '資料的數目', 'zh-Hans': '数据的数目', en: 'Number of records' },
  'restore.rows.what': { 'zh-Hant': '資料', 'zh-Hans': '数据', en: 'Records' },
  'restore.rows.now': { 'zh-Hant': '現在', 'zh-Hans': '现在', en: 'Now' },
  'restore.rows.then': { 'zh-Hant': '還原後', 'zh-Hans': '还原后', en: 'After' },
  'restore.rows.difference': { 'zh-Hant': '相差', 'zh-Hans': '相差', en: 'Difference' },
  'restore.rows.same': {
    'zh-Hant': '數目都一樣。',
    'zh-Hans': '数目都一样。',
    en: 'All numbers are the same.',
  },
  'restore.lost': { 'zh-Hant': '會失去的操作', 'zh-Hans': '会失去的操作', en: 'What would be lost' },
  'restore.toConfirm': { 'zh-Hant': '下一步：確認', 'zh-Hans': '下一步：确认', en: 'Next: confirm' },
  'restore.back': { 'zh-Hant': '上一步', 'zh-Hans': '上一步', en: 'Back' },
  'restore.confirmText': {
    'zh-Hant':
      '程式會先把現在的辦公室備份並另存，再換成 {{time}} 的備份。所有視窗會登出，之後登入的就是還原後的辦公室。',
    'zh-Hans':
      '程序会先把现在的办公室备份并另存，再换成 {{time}} 的备份。所有窗口会登出，之后登录的就是还原后的办公室。',
    en: 'The present office is backed up and put aside first, then the backup of {{time}} takes its place. All windows are signed out; whoever signs in next is in the restored office.',
  },
  'restore.confirmLost': {
    'zh-Hant': '會失去 {{count}} 項操作。',
    'zh-Hans': '会失去 {{count}} 项操作。',
    en: 'Actions that would be lost: {{count}}.',
  },
  'restore.confirmNothing': {
    'zh-Hant': '不會失去任何工作。',
    'zh-Hans': '不会失去任何工作。',
    en: 'No work would be lost.',
  },
  'restore.confirmLabel': {
    'zh-Hant': '請輸入小區名稱「{{site}}」',
    'zh-Hans': '请输入小区名称“{{site}}”',
    en: 'Type the site’s name, “{{site}}”',
  },
  'restore.go': { 'zh-Hant': '還原這份備份', 'zh-Hans': '还原这份备份', en: 'Go back to this backup' },
  'restore.done': {
    'zh-Hant': '已還原 {{time}} 的備份，失去 {{count}} 項操作。原來的辦公室已另存。請重新登入。',
    'zh-Hans': '已还原 {{time}} 的备份，失去 {{count}} 项操作。原来的办公室已另存。请重新登录。',
    en: 'Back at the backup of {{time}}; actions lost: {{count}}. The former office was put aside. Sign in again.',
  },
  'restore.doneHere': {
    'zh-Hant':
      '這是還原後的辦公室（{{time}} 的備份）。失去的 {{count}} 項操作列在下面的還原記錄，請逐項補做。',
    'zh-Hans':
      '这是还原后的办公室（{{time}} 的备份）。失去的 {{count}} 项操作列在下面的还原记录，请逐项补做。',
    en: 'This is the restored office (backup of {{time}}). Actions lost: {{count}}. They are listed below under Restores: do them again one by one.',
  },
  'restore.history': { 'zh-Hant': '還原記錄', 'zh-Hans': '还原记录', en: 'Restores' },
  'restore.history.empty': {
    'zh-Hant': '從未還原過備份。',
    'zh-Hans': '从未还原过备份。',
    en: 'The office never went back to a backup.',
  },
  'restore.history.kind': { 'zh-Hant': '經過', 'zh-Hans': '经过', en: 'What happened' },
  'restore.history.backup': { 'zh-Hant': '備份', 'zh-Hans': '备份', en: 'Backup' },
  'restore.history.lost': { 'zh-Hant': '失去', 'zh-Hans': '失去', en: 'Lost' },
  'restore.history.list': { 'zh-Hant': '看清單', 'zh-Hans': '看清单', en: 'See the list' },
  'restore.kind.restore': { 'zh-Hant': '還原備份', 'zh-Hans': '还原备份', en: 'Went back to a backup' },
  'restore.kind.recovery': {
    'zh-Hant': '檔案受損後還原備份',
    'zh-Hans': '文件受损后还原备份',
    en: 'Went back to a backup after damage',
  },
  'restore.kind.kept': {
    'zh-Hant': '按原樣使用檔案',
    'zh-Hans': '按原样使用文件',
    en: 'Kept the file as it was',
  },
  'restore.record.aside': {
    'zh-Hant': '原來的檔案另存於',
    'zh-Hans': '原来的文件另存于',
    en: 'Former files put aside in',
  },
  'restore.record.print': { 'zh-Hant': '打印', 'zh-Hans': '打印', en: 'Print' },
  'restore.record.title': {
    'zh-Hant': '還原失去的操作',
    'zh-Hans': '还原失去的操作',
    en: 'Actions lost by a restore',
  },
  'restore.record.explain': {
    'zh-Hant': '以下操作在還原後的辦公室裡沒有了。請逐項補做，做好的打勾。',
    'zh-Hans': '以下操作在还原后的办公室里没有了。请逐项补做，做好的打勾。',
    en: 'These actions are no longer in the office. Do them again one by one and tick them off.',
  },
  'restore.record.done': { 'zh-Hant': '補做', 'zh-Hans': '补做', en: 'Done' },
  'restore.record.gone': {
    'zh-Hant': '沒有這筆還原記錄。',
    'zh-Hans': '没有这笔还原记录。',
    en: 'There is no such record of a restore.',
  },
  'drill.history': { 'zh-Hant': '演練記錄', 'zh-Hans': '演练记录', en: 'Practised restores' },
  'drill.history.empty': {
    'zh-Hant': '還沒有演練過。程式每月會自行演練一次。',
    'zh-Hans': '还没有演练过。程序每月会自行演练一次。',
    en: 'None yet. The program practises one every month by itself.',
  },
  'drill.result': { 'zh-Hant': '結果', 'zh-Hans': '结果', en: 'Result' },
  'drill.backup': { 'zh-Hant': '所用備份', 'zh-Hans': '所用备份', en: 'Backup used' },
  'drill.rows': { 'zh-Hant': '資料筆數', 'zh-Hans': '数据笔数', en: 'Rows' },
  'drill.head': { 'zh-Hant': '審計末條', 'zh-Hans': '审计末条', en: 'Audit head' },
  'gap.none': {
    'zh-Hant': '不會失去任何操作。',
    'zh-Hans': '不会失去任何操作。',
    en: 'Nothing would be lost.',
  },
  'gap.noWork': {
    'zh-Hant': '不會失去任何工作；之後只有備份、核對和登入。',
    'zh-Hans': '不会失去任何工作；之后只有备份、核对和登录。',
    en: 'No work would be lost: only copies, checks and sign-ins came after it.',
  },
  'gap.sum': {
    'zh-Hant': '共 {{work}} 項，由 {{from}} 至 {{to}}。',
    'zh-Hans': '共 {{work}} 项，由 {{from}} 至 {{to}}。',
    en: 'Actions: {{work}}, from {{from}} to {{to}}.',
  },
  'gap.rest': {
    'zh-Hant': '另有 {{count}} 項只是備份、核對和登入。',
    'zh-Hans': '另有 {{count}} 项只是备份、核对和登录。',
    en: 'Besides them only copies, checks and sign-ins: {{count}}.',
  },
  'gap.more': {
    'zh-Hant': '這裡列出最早的部分；全部有 {{count}} 項。',
    'zh-Hans': '这里列出最早的部分；全部有 {{count}} 项。',
    en: 'The first of them are listed; there are {{count}} in all.',
  },
  'gap.caption': { 'zh-Hant': '逐項清單', 'zh-Hans': '逐项清单', en: 'List of actions' },
  'gap.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'gap.person': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'By' },
  'gap.action': { 'zh-Hant': '操作', 'zh-Hans': '操作', en: 'Action' },
  'gap.subject': { 'zh-Hant': '對象', 'zh-Hans': '对象', en: 'Subject' },
  'gap.amount': { 'zh-Hant': '金額', 'zh-Hans': '金额', en: 'Amount' },
  'gap.count': { 'zh-Hant': '{{count}} 項', 'zh-Hans': '{{count}} 项', en: '{{count}}' },
  'gap.countLast': {
    'zh-Hant': '{{count}} 項，最後一項 {{last}}',
    'zh-Hans': '{{count}} 项，最后一项 {{last}}',
    en: '{{count}}, the last at {{last}}',
  },
  'shut.title': {
    'zh-Hant': '資料檔案需要處理',
    'zh-Hans': '数据文件需要处理',
    en: 'The office file needs attention',
  },
  'shut.title.site': {
    'zh-Hant': '{{site}}：資料檔案需要處理',
    'zh-Hans': '{{site}}：数据文件需要处理',
    en: '{{site}}: the office file needs attention',
  },
  'shut.text': {
    'zh-Hant': '程式沒有改動這個檔案。請由經理選擇以下一種做法；原來的檔案會另存，不會刪去。',
    'zh-Hans': '程序没有改动这个文件。请由经理选择以下一种做法；原来的文件会另存，不会删去。',
    en: 'The program has not touched the file. A manager chooses what to do; the present file is put aside and never deleted.',
  },
  'shut.problem.damagedFile': {
    'zh-Hant': '資料檔案受損，無法使用。請還原最近的備份。',
    'zh-Hans': '数据文件受损，无法使用。请还原最近的备份。',
    en: 'The office file is damaged and cannot be used. Go back to the newest backup.',
  },
  'shut.problem.pagesChanged': {
    'zh-Hant': '資料檔案有 {{pages}} 處在程式以外被改動或受損。請還原最近的備份；肯定無礙時，才按原樣使用。',
    'zh-Hans': '数据文件有 {{pages}} 处在程序以外被改动或受损。请还原最近的备份；肯定无碍时，才按原样使用。',
    en: 'The office file was damaged or changed outside the program (places: {{pages}}). Go back to the newest backup; keep the file as it is only when you are sure of it.',
  },
  'shut.problem.databaseGone': {
    'zh-Hant': '找不到資料檔案，備份仍在。請把檔案放回原處再開啟程式，或還原最近的備份。',
    'zh-Hans': '找不到数据文件，备份仍在。请把文件放回原处再打开程序，或还原最近的备份。',
    en: 'The office file is gone, its backups are there. Put the file back and start the program again, or go back to the newest backup.',
  },
  'shut.problem.notSound': {
    'zh-Hant': '資料檔案內部不相符，不能照用。有問題的是：{{parts}}。請還原最近的備份。',
    'zh-Hans': '数据文件内部不相符，不能照用。有问题的是：{{parts}}。请还原最近的备份。',
    en: 'The office file does not agree with itself and cannot be used. Wrong in it: {{parts}}. Go back to the newest backup.',
  },
  'shut.problem.entriesMissing': {
    'zh-Hant': '資料檔案少了已記下的 {{entries}} 項操作。請看清少了哪些，再還原備份，或按原樣使用並補做。',
    'zh-Hans': '数据文件少了已记下的 {{entries}} 项操作。请看清少了哪些，再还原备份，或按原样使用并补做。',
    en: 'The office file lacks actions that were written down ({{entries}}). See which, then go back to a backup, or keep the file and do them again.',
  },
  'shut.problem.historyDiffers': {
    'zh-Hant':
      '資料檔案的審計記錄與另存的一份不同，檔案可能被換過或改過。請還原備份；肯定無礙時，才按原樣使用。',
    'zh-Hans':
      '数据文件的审计记录与另存的一份不同，文件可能被换过或改过。请还原备份；肯定无碍时，才按原样使用。',
    en: 'The audit trail in the office file is not the one written down beside it: the file was exchanged or altered. Go back to a backup; keep the file only when you are sure of it.',
  },
  'shut.missing': {
    'zh-Hant': '已記下而檔案裡沒有的操作',
    'zh-Hans': '已记下而文件里没有的操作',
    en: 'Written down, and missing from the file',
  },
  'shut.backups': { 'zh-Hant': '還原一份備份', 'zh-Hans': '还原一份备份', en: 'Go back to a backup' },
  'shut.backups.none': {
    'zh-Hant': '備份資料夾裡沒有核對過的備份',
    'zh-Hans': '备份文件夹里没有核对过的备份',
    en: 'There is no verified backup in the backups folder',
  },
  'shut.backups.noneText': {
    'zh-Hant':
      '請用第二位置的 open-backup 工具打開一份副本，連同旁邊的 .json 放進備份資料夾，再按「再看一次」。',
    'zh-Hans':
      '请用第二位置的 open-backup 工具打开一份副本，连同旁边的 .json 放进备份文件夹，再按“再看一次”。',
    en: 'Open a copy of the second place with the open-backup tool beside it, put it and its .json into the backups folder, then press “Look again”.',
  },
  'shut.lookAgain': { 'zh-Hant': '再看一次', 'zh-Hans': '再看一次', en: 'Look again' },
  'shut.would': { 'zh-Hant': '會失去', 'zh-Hans': '会失去', en: 'Would lose' },
  'shut.manager': { 'zh-Hant': '經理確認', 'zh-Hans': '经理确认', en: 'The manager confirms' },
  'shut.managerNote': {
    'zh-Hant': '用戶名和密碼以所選備份裡的為準。',
    'zh-Hans': '用户名和密码以所选备份里的为准。',
    en: 'User name and password are those in the chosen backup.',
  },
  'shut.keep': {
    'zh-Hant': '按原樣使用檔案…',
    'zh-Hans': '按原样使用文件…',
    en: 'Keep the file as it is…',
  },
  'shut.keepTitle': {
    'zh-Hant': '按原樣使用檔案',
    'zh-Hans': '按原样使用文件',
    en: 'Keep the file as it is',
  },
  'shut.keepText': {
    'zh-Hant':
      '檔案本身前後一致，可以按原樣使用。但它在程式以外被動過：少了的操作不會回來，被改的內容會當作真的。這個決定會記入審計日誌。',
    'zh-Hans':
      '文件本身前后一致，可以按原样使用。但它在程序以外被动过：少了的操作不会回来，被改的内容会当作真的。这个决定会记入审计日志。',
    en: 'The file holds together in itself and may be kept. But it was changed outside the program: missing actions do not come back, and what was altered counts as true. The audit trail records this decision.',
  },
  'shut.keepAnother': { 'zh-Hant': '另一種做法', 'zh-Hans': '另一种做法', en: 'Another way' },
  'shut.kept': {
    'zh-Hant': '檔案已按原樣使用，{{count}} 項操作不在其中。登入後可在「設定 › 備份」的還原記錄看清單。',
    'zh-Hans': '文件已按原样使用，{{count}} 项操作不在其中。登录后可在“设置 › 备份”的还原记录看清单。',
    en: 'The file was kept as it is; actions that are not in it: {{count}}. Sign in and read the list under Settings › Backups, Restores.',
  },
  'shut.done': {
    'zh-Hant': '已還原 {{time}} 的備份，失去 {{count}} 項操作。登入後可在「設定 › 備份」的還原記錄看清單。',
    'zh-Hans': '已还原 {{time}} 的备份，失去 {{count}} 项操作。登录后可在“设置 › 备份”的还原记录看清单。',
    en: 'Back at the backup of {{time}}; actions lost: {{count}}. Sign in and read the list under Settings › Backups, Restores.',
  },
  'shut.readList': { 'zh-Hant': '看清單', 'zh-Hans': '看清单', en: 'Read the list' },
} satisfies MessageTable;
