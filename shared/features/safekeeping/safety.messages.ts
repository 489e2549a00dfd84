import type { MessageTable } from '../../i18n/language.ts';

/** How safe the office is, and the second copies away from this PC. */
export const safetyMessages = {
  'safety.title': { 'zh-Hant': '資料安全', 'zh-Hans': '数据安全', en: 'How safe the office is' },
  'safety.tone.safe': { 'zh-Hant': '安全', 'zh-Hans': '安全', en: 'Safe' },
  'safety.tone.caution': { 'zh-Hant': '請留意', 'zh-Hans': '请留意', en: 'Needs a look' },
  'safety.tone.danger': { 'zh-Hant': '需要處理', 'zh-Hans': '需要处理', en: 'Needs action' },
  'safety.newest': { 'zh-Hant': '最近一份備份', 'zh-Hans': '最近一份备份', en: 'Newest backup' },
  'safety.newestNote': {
    'zh-Hant': '第 {{sequence}} 份，{{size}}，已核對',
    'zh-Hans': '第 {{sequence}} 份，{{size}}，已核对',
    en: 'No. {{sequence}}, {{size}}, verified',
  },
  'safety.none': { 'zh-Hant': '還沒有', 'zh-Hans': '还没有', en: 'None yet' },
  'safety.target': { 'zh-Hant': '第二份備份', 'zh-Hans': '第二份备份', en: 'Second copies' },
  'safety.target.none': { 'zh-Hant': '未設定', 'zh-Hans': '未设置', en: 'Not set up' },
  'safety.target.days': {
    'zh-Hant': '{{days}} 天沒有新的一份',
    'zh-Hans': '{{days}} 天没有新的一份',
    en: 'Days without a copy: {{days}}',
  },
  'safety.target.today': {
    'zh-Hant': '今天已有一份',
    'zh-Hans': '今天已有一份',
    en: 'Copied within a day',
  },
  'safety.target.never': {
    'zh-Hant': '還沒有抄過去',
    'zh-Hans': '还没有抄过去',
    en: 'Nothing copied yet',
  },
  'safety.target.state.ready': { 'zh-Hant': '可用', 'zh-Hans': '可用', en: 'Ready' },
  'safety.target.state.sameDisk': {
    'zh-Hant': '與辦公室在同一個磁碟，磁碟損壞時兩份都會失去',
    'zh-Hans': '与办公室在同一个磁盘，磁盘损坏时两份都会失去',
    en: 'On the same disk as the office: if that disk fails, both are lost',
  },
  'safety.target.state.missing': {
    'zh-Hant': '未插上或未連接',
    'zh-Hans': '未插上或未连接',
    en: 'Not plugged in or connected',
  },
  'safety.target.state.notWritable': {
    'zh-Hant': '不可寫入',
    'zh-Hans': '不可写入',
    en: 'Cannot be written',
  },
  'safety.target.state.notOurs': {
    'zh-Hant': '屬於另一個辦公室',
    'zh-Hans': '属于另一个办公室',
    en: 'Belongs to another office',
  },
  'safety.target.state.keyMissing': {
    'zh-Hant': '這台電腦沒有密語的鑰匙，請重新設定',
    'zh-Hans': '这台电脑没有密语的钥匙，请重新设置',
    en: 'Its key is not on this PC; set it up again',
  },
  'safety.drill': {
    'zh-Hant': '最近一次演練還原',
    'zh-Hans': '最近一次演练还原',
    en: 'Last practised restore',
  },
  'safety.drill.passed': { 'zh-Hant': '成功', 'zh-Hans': '成功', en: 'Passed' },
  'safety.drill.failed': { 'zh-Hant': '未成功', 'zh-Hans': '未成功', en: 'Failed' },
  'safety.drill.lost': {
    'zh-Hant':
      '這份備份缺 {{count}} 個電子檔：{{names}}。請立即備份；如仍然缺少，請找出原件，在該戶或收發文登記重新加入。',
    'zh-Hans':
      '这份备份缺 {{count}} 个电子档：{{names}}。请立即备份；如仍然缺少，请找出原件，在该户或收发文登记重新加入。',
    en: 'This backup lacks {{count}} files: {{names}}. Back up now; if they are still lacking, find the originals and add them again to their household or register.',
  },
  'safety.drill.more': { 'zh-Hant': '{{names}}等', 'zh-Hans': '{{names}}等', en: '{{names}} and others' },
  'safety.drill.certificate': {
    'zh-Hant': '用 {{time}} 的備份，{{rows}} 筆資料，審計末條 {{head}}',
    'zh-Hans': '用 {{time}} 的备份，{{rows}} 笔数据，审计末条 {{head}}',
    en: 'Backup of {{time}}, {{rows}} rows, audit head {{head}}',
  },
  'safety.free': { 'zh-Hant': '磁碟剩餘空間', 'zh-Hans': '磁盘剩余空间', en: 'Free disk space' },
  'safety.free.unknown': { 'zh-Hant': '不詳', 'zh-Hans': '不详', en: 'Not known' },
  'safety.free.enough': { 'zh-Hant': '足夠', 'zh-Hans': '足够', en: 'Enough' },
  'safety.free.low': { 'zh-Hant': '快滿了', 'zh-Hans': '快满了', en: 'Nearly full' },
  'safety.warning.diskNearlyFull': {
    'zh-Hant': '磁碟快滿了，下一份備份可能放不下。請刪去不用的檔案，或清空回收站。',
    'zh-Hans': '磁盘快满了，下一份备份可能放不下。请删去不用的文件，或清空回收站。',
    en: 'The disk is nearly full and the next backup may not fit. Remove files nobody needs, or empty the recycle bin.',
  },
  'safety.warning.noBackup': {
    'zh-Hant': '還沒有核對過的備份，電腦一旦損壞便無法還原。請立即備份。',
    'zh-Hans': '还没有核对过的备份，电脑一旦损坏便无法还原。请立即备份。',
    en: 'There is no verified backup, so nothing could be restored. Back up now.',
  },
  'safety.warning.backupOld': {
    'zh-Hant': '最近一份備份已超過兩天。請立即備份。',
    'zh-Hans': '最近一份备份已超过两天。请立即备份。',
    en: 'The newest backup is more than two days old. Back up now.',
  },
  'safety.warning.backupBad': {
    'zh-Hant': '最近的備份不見了或已損壞，不能用來還原。請立即另做一份，並查明原因。',
    'zh-Hans': '最近的备份不见了或已损坏，不能用来还原。请立即另做一份，并查明原因。',
    en: 'The newest backup is gone or damaged and cannot be restored from. Make another now and find out why.',
  },
  'safety.unusable': {
    'zh-Hant': '這些備份不能用來還原，過了保留期便不再列出：',
    'zh-Hans': '这些备份不能用来还原，过了保留期便不再列出：',
    en: 'These backups cannot be restored from and are no longer listed after their time:',
  },
  'safety.warning.documentFilesLost': {
    'zh-Hant':
      '有住戶或收發文的電子檔在磁碟上不見了或已被改動，備份裡也沒有。請到「系統狀態」按「立即通讀核對」看是哪些，再把原件重新加入。',
    'zh-Hans':
      '有住户或收发文的电子档在磁盘上不见了或已被改动，备份里也没有。请到“系统状态”点“立即通读核对”看是哪些，再把原件重新加入。',
    en: 'Files of households or registers are gone from the disk or were altered, and no backup has them. Read the office through under Health to see which, and add the originals again.',
  },
  'safety.warning.orphansGoSoon': {
    'zh-Hant':
      '有電子檔沒有任何記錄使用，一星期內便會刪去。請到「系統狀態」查看；如仍有用，請在期內取出，重新加入該戶或收發文登記。',
    'zh-Hans':
      '有电子档没有任何记录使用，一星期内便会删去。请到“系统状态”查看；如仍有用，请在期内取出，重新加入该户或收发文登记。',
    en: 'Files that no record uses will be removed within a week. See them under Health; if one is still needed, take it from there in time and add it again to its household or register.',
  },
  'safety.warning.drillFailed': {
    'zh-Hant': '最近一次演練還原未成功，那份備份不能用。請立即備份，再演練一次。',
    'zh-Hans': '最近一次演练还原未成功，那份备份不能用。请立即备份，再演练一次。',
    en: 'The last practised restore failed: that backup cannot be used. Back up now, then practise again.',
  },
  'safety.warning.drillOverdue': {
    'zh-Hant': '這一個月沒有演練過還原，不知道備份是否真的能用。請演練一次。',
    'zh-Hans': '这一个月没有演练过还原，不知道备份是否真的能用。请演练一次。',
    en: 'No restore was practised this month, so nobody knows that the backups work. Practise one.',
  },
  'safety.warning.secondTargetBad': {
    'zh-Hant':
      '第二份備份有副本讀回來與寫入的不同，那個 USB 或資料夾靠不住。請換一個 USB，設定第二位置，再抄一份。',
    'zh-Hans':
      '第二份备份有副本读回来与写入的不同，那个 U 盘或文件夹靠不住。请换一个 U 盘，设置第二位置，再抄一份。',
    en: 'A second copy was read back other than it was written, so that drive or folder cannot be relied on. Use another drive, set it up as the second place and copy again.',
  },
  'safety.warning.secondTargetNone': {
    'zh-Hant': '備份只在這台電腦上，電腦損壞或被竊時會一併失去。請設定 USB 或網絡資料夾作第二份備份。',
    'zh-Hans': '备份只在这台电脑上，电脑损坏或被盗时会一并失去。请设置 U 盘或网络文件夹作第二份备份。',
    en: 'All backups are on this PC and would be lost with it. Set up a USB drive or network folder for second copies.',
  },
  'safety.warning.secondTargetOverdue': {
    'zh-Hant': '第二份備份已有 {{days}} 天沒有新的一份。請插上 USB 或接上網絡磁碟，再抄一份。',
    'zh-Hans': '第二份备份已有 {{days}} 天没有新的一份。请插上 U 盘或接上网络磁盘，再抄一份。',
    en: 'No second copy was made for {{days}} days. Plug in the drive or connect the network folder, then copy now.',
  },
  'safety.warning.folderNetwork': {
    'zh-Hant':
      '辦公室資料夾在網絡磁碟上，連線一斷，正在使用的檔案可能損壞。請關閉程式，把資料夾移到本機磁碟再開啟。',
    'zh-Hans':
      '办公室文件夹在网络磁盘上，连线一断，正在使用的文件可能损坏。请关闭程序，把文件夹移到本机磁盘再打开。',
    en: 'The office lies on a network drive, where a file in use can be damaged when the connection drops. Close the program, move the folder to a disk of this PC and open it there.',
  },
  'safety.warning.folderSynced': {
    'zh-Hant':
      '辦公室資料夾在自動同步的資料夾裡，同步程式可能弄壞正在使用的檔案。請關閉程式，把資料夾移到本機磁碟再開啟。',
    'zh-Hans':
      '办公室文件夹在自动同步的文件夹里，同步程序可能弄坏正在使用的文件。请关闭程序，把文件夹移到本机磁盘再打开。',
    en: 'The office lies in a folder that is synchronised, which can damage a file in use. Close the program, move the folder to a plain folder of this PC and open it there.',
  },
  'safety.warning.folderRemovable': {
    'zh-Hant': '辦公室資料夾在可拔出的磁碟上，拔出時會中斷寫入。請關閉程式，把資料夾移到本機磁碟再開啟。',
    'zh-Hans': '办公室文件夹在可拔出的磁盘上，拔出时会中断写入。请关闭程序，把文件夹移到本机磁盘再打开。',
    en: 'The office lies on a drive that can be pulled out. Close the program, move the folder to a disk of this PC and open it there.',
  },
  'safety.today': {
    'zh-Hant': '備份有 {{count}} 項需要留意：{{first}}',
    'zh-Hans': '备份有 {{count}} 项需要留意：{{first}}',
    en: 'Backups need a look ({{count}}): {{first}}',
  },
  'safety.open': { 'zh-Hant': '去看備份', 'zh-Hans': '去看备份', en: 'Open Backups' },
  'safety.copyNow': {
    'zh-Hant': '抄一份到第二位置',
    'zh-Hans': '抄一份到第二位置',
    en: 'Copy to second place',
  },
  'safety.copying': {
    'zh-Hant': '正在備份、加密並抄過去…',
    'zh-Hans': '正在备份、加密并抄过去…',
    en: 'Backing up, encrypting and copying…',
  },
  'safety.copied': {
    'zh-Hant': '已抄到第二位置並讀回核對：{{name}}（{{size}}）。',
    'zh-Hans': '已抄到第二位置并读回核对：{{name}}（{{size}}）。',
    en: 'Copied to the second place, read back and checked: {{name}} ({{size}}).',
  },
  'safety.practise': { 'zh-Hant': '演練還原', 'zh-Hans': '演练还原', en: 'Practise a restore' },
  'safety.practising': {
    'zh-Hant': '正在另一個資料夾還原並核對…',
    'zh-Hans': '正在另一个文件夹还原并核对…',
    en: 'Restoring into a folder of its own and checking…',
  },
  'safety.practised': {
    'zh-Hant': '演練成功：{{time}} 的備份還原出 {{rows}} 筆資料，全部相符。辦公室沒有改動。',
    'zh-Hans': '演练成功：{{time}} 的备份还原出 {{rows}} 笔数据，全部相符。办公室没有改动。',
    en: 'Passed: the backup of {{time}} gave back {{rows}} rows and all agree. The office was not touched.',
  },
  'target.title': {
    'zh-Hant': '第二份備份的位置',
    'zh-Hans': '第二份备份的位置',
    en: 'Place for second copies',
  },
  'target.explain': {
    'zh-Hant': '每天加密抄一份到 USB 或另一台電腦的資料夾。這台電腦損壞或被竊時，由那裡還原。',
    'zh-Hans': '每天加密抄一份到 U 盘或另一台电脑的文件夹。这台电脑损坏或被盗时，由那里还原。',
    en: 'An encrypted copy goes every day to a USB drive or a folder of another PC. If this PC breaks or is stolen, the office is restored from there.',
  },
  'target.set': { 'zh-Hant': '設定第二位置', 'zh-Hans': '设置第二位置', en: 'Set up a second place' },
  'target.change': {
    'zh-Hant': '更改位置或密語',
    'zh-Hans': '更改位置或密语',
    en: 'Change place or passphrase',
  },
  'target.remove': { 'zh-Hant': '不再抄到這裡', 'zh-Hans': '不再抄到这里', en: 'Stop copying there' },
  'target.removeText': {
    'zh-Hant': '以後不再抄到「{{folder}}」。已在那裡的副本會留下，仍可用密語打開。',
    'zh-Hans': '以后不再抄到“{{folder}}”。已在那里的副本会留下，仍可用密语打开。',
    en: 'Nothing more is copied to “{{folder}}”. The copies there stay and still open with their passphrase.',
  },
  'target.removed': {
    'zh-Hant': '已停止抄到第二位置。',
    'zh-Hans': '已停止抄到第二位置。',
    en: 'Copying to the second place has stopped.',
  },
  'target.managerOnly': {
    'zh-Hant': '第二位置由經理設定。',
    'zh-Hans': '第二位置由经理设置。',
    en: 'The manager sets up the second place.',
  },
  'target.folder': { 'zh-Hant': '資料夾', 'zh-Hans': '文件夹', en: 'Folder' },
  'target.folderNote': {
    'zh-Hant': '例如 E:\\備份 或 \\\\另一台電腦\\備份。請先建立這個資料夾。',
    'zh-Hans': '例如 E:\\备份 或 \\\\另一台电脑\\备份。请先建立这个文件夹。',
    en: 'Such as E:\\backups or \\\\other-pc\\backups. Make the folder first.',
  },
  'target.passphrase': { 'zh-Hant': '密語', 'zh-Hans': '密语', en: 'Passphrase' },
  'target.passphraseNote': {
    'zh-Hant': '至少 15 個字元，或 4 個不同的詞。',
    'zh-Hans': '至少 15 个字符，或 4 个不同的词。',
    en: 'At least 15 characters, or 4 different words.',
  },
  'target.passphraseAgain': { 'zh-Hant': '再輸入密語', 'zh-Hans': '再输入密语', en: 'Passphrase again' },
  'target.passphraseDiffer': {
    'zh-Hant': '兩次輸入的密語不同。',
    'zh-Hans': '两次输入的密语不同。',
    en: 'The two passphrases differ.',
  },
  'target.keepIt': {
    'zh-Hant':
      '密語不會存放在任何地方，沒有密語就打不開第二份備份，誰也幫不了。請打印密語紙，手寫下來，鎖在另一處。',
    'zh-Hans':
      '密语不会存放在任何地方，没有密语就打不开第二份备份，谁也帮不了。请打印密语纸，手写下来，锁在另一处。',
    en: 'The passphrase is kept nowhere. Without it nobody can open the second copies. Print the sheet, write it down by hand and lock it away elsewhere.',
  },
  'target.warnAfter': {
    'zh-Hant': '多少天沒有新的一份便提醒',
    'zh-Hans': '多少天没有新的一份便提醒',
    en: 'Warn after so many days',
  },
  'target.daysUnit': { 'zh-Hant': '天', 'zh-Hans': '天', en: 'days' },
  'target.saved': {
    'zh-Hant': '第二位置已設定。請打印密語紙、寫下密語，然後抄第一份過去。',
    'zh-Hans': '第二位置已设置。请打印密语纸、写下密语，然后抄第一份过去。',
    en: 'The second place is set up. Print the sheet, write the passphrase down, then copy for the first time.',
  },
  'target.copies': { 'zh-Hant': '那裡的副本', 'zh-Hans': '那里的副本', en: 'Copies there' },
  'target.noCopies': {
    'zh-Hant': '看不到副本。插上 USB 或接上網絡磁碟後，這裡會列出來。',
    'zh-Hans': '看不到副本。插上 U 盘或接上网络磁盘后，这里会列出来。',
    en: 'No copies in sight. They are listed here once the drive is plugged in or connected.',
  },
  'target.empty': {
    'zh-Hant': '那裡還沒有副本。',
    'zh-Hans': '那里还没有副本。',
    en: 'There is no copy there yet.',
  },
  'target.sheet': { 'zh-Hant': '密語紙', 'zh-Hans': '密语纸', en: 'Passphrase sheet' },
  'sheet.title': {
    'zh-Hant': '第二份備份密語紙',
    'zh-Hans': '第二份备份密语纸',
    en: 'Passphrase sheet for the second copies',
  },
  'sheet.site': { 'zh-Hant': '小區', 'zh-Hans': '小区', en: 'Site' },
  'sheet.folder': { 'zh-Hant': '位置', 'zh-Hans': '位置', en: 'Place' },
  'sheet.printed': { 'zh-Hant': '打印日期', 'zh-Hans': '打印日期', en: 'Printed on' },
  'sheet.why': {
    'zh-Hant': '程式不保存密語。請在下面用正楷手寫，大小寫、空格和標點都要照樣；寫好後請另一人照着讀一遍。',
    'zh-Hans': '程序不保存密语。请在下面用正楷手写，大小写、空格和标点都要照样；写好后请另一人照着读一遍。',
    en: 'The program does not keep the passphrase. Write it below in clear letters, with capitals, spaces and marks exactly as typed, and have somebody else read it back.',
  },
  'sheet.line': { 'zh-Hant': '密語', 'zh-Hans': '密语', en: 'Passphrase' },
  'sheet.writtenBy': { 'zh-Hant': '書寫人', 'zh-Hans': '书写人', en: 'Written by' },
  'sheet.readBy': { 'zh-Hant': '核對人', 'zh-Hans': '核对人', en: 'Read back by' },
  'sheet.keptAt': { 'zh-Hant': '存放處', 'zh-Hans': '存放处', en: 'Kept at' },
  'sheet.date': { 'zh-Hant': '日期', 'zh-Hans': '日期', en: 'Date' },
  'sheet.keep': {
    'zh-Hant':
      '請與電腦和 USB 分開存放，例如公司總部的保險櫃。更改密語後，寫一張新的，舊的與舊副本一同保留。',
    'zh-Hans':
      '请与电脑和 U 盘分开存放，例如公司总部的保险柜。更改密语后，写一张新的，旧的与旧副本一同保留。',
    en: 'Keep it apart from the PC and the drive, such as in the safe of head office. After a change of passphrase write a new sheet; the old one stays with the old copies.',
  },
  'sheet.use': {
    'zh-Hant':
      '還原時：設定 › 備份 › 還原，選擇第二位置的副本，輸入密語。沒有本程式時，可用副本旁的 open-backup 工具打開。',
    'zh-Hans':
      '还原时：设置 › 备份 › 还原，选择第二位置的副本，输入密语。没有本程序时，可用副本旁的 open-backup 工具打开。',
    en: 'To restore: Settings › Backups › Restore, choose a copy of the second place and type the passphrase. Without the program, the open-backup tool beside the copies opens them.',
  },
} satisfies MessageTable;
