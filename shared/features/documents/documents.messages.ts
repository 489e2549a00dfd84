import type { MessageTable } from '../../i18n/language.ts';
import { documentScreenMessages } from './document-screen.messages.ts';
import { paperScreenMessages } from './paper-screen.messages.ts';
import { pdfMessages } from './pdf.messages.ts';

/** Why a file or a paper is refused, each with its next step. */
const refusals = {
  'refusal.documentEmpty': {
    'zh-Hant': '這個檔案是空的，沒有內容。請重新掃描或拍攝後再加入。',
    'zh-Hans': '这个文件是空的，没有内容。请重新扫描或拍摄后再加入。',
    en: 'This file is empty. Scan or photograph the paper again, then add it.',
  },
  'refusal.documentTooLarge': {
    'zh-Hant': '檔案超過 20 MB。請用較低的解析度掃描，或分成幾個檔案加入。',
    'zh-Hans': '文件超过 20 MB。请用较低的分辨率扫描，或分成几个文件加入。',
    en: 'The file is larger than 20 MB. Scan it at a lower resolution, or add it in parts.',
  },
  'refusal.documentProgram': {
    'zh-Hant': '這個檔案其實是程式，不論它叫甚麼名稱都不會收下。請刪去它，並請對方改發掃描件或照片。',
    'zh-Hans': '这个文件其实是程序，不论它叫什么名称都不会收下。请删去它，并请对方改发扫描件或照片。',
    en: 'This file is a program, whatever it is called, and is not taken. Delete it and ask the sender for a scan or a photo.',
  },
  'refusal.documentWebPage': {
    'zh-Hant': '這個檔案是網頁或可縮放圖形（HTML、SVG），可能帶有程式。請打印成 PDF，或拍成照片再加入。',
    'zh-Hans': '这个文件是网页或可缩放图形（HTML、SVG），可能带有程序。请打印成 PDF，或拍成照片再加入。',
    en: 'This file is a web page or a drawing (HTML, SVG) that may carry a program. Print it to PDF or photograph it, then add that.',
  },
  'refusal.documentUnknown': {
    'zh-Hant': '只收掃描件、照片和 PDF（JPEG、PNG、TIFF、HEIC、PDF）。Word、Excel 等請先另存為 PDF 再加入。',
    'zh-Hans': '只收扫描件、照片和 PDF（JPEG、PNG、TIFF、HEIC、PDF）。Word、Excel 等请先另存为 PDF 再加入。',
    en: 'Only scans, photos and PDFs are taken (JPEG, PNG, TIFF, HEIC, PDF). Save Word, Excel and the like as PDF first.',
  },
  'refusal.documentDamaged': {
    'zh-Hant': '檔案不完整或已損壞，可能沒有傳完。請重新複製或重新掃描後再加入。',
    'zh-Hans': '文件不完整或已损坏，可能没有传完。请重新复制或重新扫描后再加入。',
    en: 'The file is incomplete or damaged; perhaps it was not copied to its end. Copy or scan it again, then add it.',
  },
  'refusal.documentTwoInOne': {
    'zh-Hant': '檔案裡除了圖片或 PDF 還藏有別的內容，不能收下。請重新掃描，或把照片截圖另存後再加入。',
    'zh-Hans': '文件里除了图片或 PDF 还藏有别的内容，不能收下。请重新扫描，或把照片截图另存后再加入。',
    en: 'Something else is hidden in this file besides the picture or PDF. Scan it again, or save a screenshot of the photo, and add that.',
  },
  'refusal.documentActive': {
    'zh-Hant': '這個 PDF 帶有會自行執行的程式，不能收下。請用「打印成 PDF」另存一份再加入。',
    'zh-Hans': '这个 PDF 带有会自行执行的程序，不能收下。请用“打印成 PDF”另存一份再加入。',
    en: 'This PDF carries a program that would run by itself. Print it to a new PDF, then add that.',
  },
  'refusal.documentTooManyPixels': {
    'zh-Hant': '圖片的尺寸過大（最多 1.5 億像素，每邊 32,000），開啟時會耗盡電腦記憶體。請縮小後再加入。',
    'zh-Hans': '图片的尺寸过大（最多 1.5 亿像素，每边 32,000），打开时会耗尽电脑内存。请缩小后再加入。',
    en: 'The picture is too large to be opened safely (at most 150 million pixels, 32,000 a side). Make it smaller, then add it.',
  },
  'refusal.documentRemoved': {
    'zh-Hant': '這份檔案已由 {{by}} 移除，不能再改。請重新開啟這一戶。',
    'zh-Hans': '这份文件已由 {{by}} 移除，不能再改。请重新打开这一户。',
    en: '{{by}} removed this file, so it can no longer be changed. Open the household again.',
  },
  'refusal.documentFileGone': {
    'zh-Hant': '「{{title}}」的檔案不在附件資料夾內，或已被改動。請到 設定 → 備份 核對備份，並通知經理。',
    'zh-Hans': '“{{title}}”的文件不在附件文件夹内，或已被改动。请到 设置 → 备份 核对备份，并通知经理。',
    en: 'The file of “{{title}}” is not in the attachments folder, or was altered. Check the backups under Settings, and tell the manager.',
  },
  'refusal.documentKindExists': {
    'zh-Hant': '代碼 {{code}} 已用於「{{name}}」，請換一個代碼。',
    'zh-Hans': '代码 {{code}} 已用于“{{name}}”，请换一个代码。',
    en: 'Code {{code}} is already used for “{{name}}”. Use another.',
  },
  'refusal.documentKindInUse': {
    'zh-Hant': '「{{name}}」已有住戶的資料，不能改到另一個環節。請停用它，再在該環節新增一個種類。',
    'zh-Hans': '“{{name}}”已有住户的资料，不能改到另一个环节。请停用它，再在该环节新增一个种类。',
    en: 'Households have papers of “{{name}}”, so it stays with its occasion. Retire it and add a new kind to the other occasion.',
  },
  'refusal.documentKindRetired': {
    'zh-Hant': '「{{name}}」已停用。請選擇其他種類，或請主管重新啟用它。',
    'zh-Hans': '“{{name}}”已停用。请选择其他种类，或请主管重新启用它。',
    en: '“{{name}}” is no longer in use. Choose another kind, or ask a supervisor to bring it back.',
  },
  'refusal.paperNotOnShelf': {
    'zh-Hant': '檔案內沒有「{{name}}」的紙本，不能借出。請先登記紙本放在哪個盒、哪個架。',
    'zh-Hans': '档案内没有“{{name}}”的纸本，不能借出。请先登记纸本放在哪个盒、哪个架。',
    en: 'No paper of “{{name}}” is on the shelf to be lent. Note first in which box and on which shelf it lies.',
  },
  'refusal.paperLentOut': {
    'zh-Hant': '這份紙本已借給 {{borrower}}，應於 {{dueOn}} 歸還。請先辦理歸還。',
    'zh-Hans': '这份纸本已借给 {{borrower}}，应于 {{dueOn}} 归还。请先办理归还。',
    en: 'This paper is with {{borrower}} until {{dueOn}}. Take it back first.',
  },
  'refusal.paperReturned': {
    'zh-Hant': '這份紙本已於 {{date}} 歸還。請重新開啟清單。',
    'zh-Hans': '这份纸本已于 {{date}} 归还。请重新打开列表。',
    en: 'This paper came back on {{date}}. Open the list again.',
  },
  'invalid.kindCode': {
    'zh-Hant': '代碼用 2 至 10 個大寫英文字母或數字。',
    'zh-Hans': '代码用 2 至 10 个大写英文字母或数字。',
    en: '2 to 10 capital letters or digits.',
  },
  'invalid.dueInPast': {
    'zh-Hant': '應還日期不能早於今天。',
    'zh-Hans': '应还日期不能早于今天。',
    en: 'The day it is due cannot be before today.',
  },
} satisfies MessageTable;

/** Words of the trail and of the history of a household. */
const trail = {
  'activity.documents.add': { 'zh-Hant': '加入檔案', 'zh-Hans': '加入文件', en: 'Added a file' },
  'activity.documents.change': {
    'zh-Hant': '更改檔案說明',
    'zh-Hans': '更改文件说明',
    en: 'Described a file anew',
  },
  'activity.documents.remove': { 'zh-Hant': '移除檔案', 'zh-Hans': '移除文件', en: 'Removed a file' },
  'activity.documents.open': {
    'zh-Hant': '查看證件類檔案',
    'zh-Hans': '查看证件类文件',
    en: 'Looked at identity papers',
  },
  'activity.documents.take': { 'zh-Hant': '取走檔案', 'zh-Hans': '取走文件', en: 'Took a file' },
  'activity.documents.saveKind': {
    'zh-Hant': '更改資料清單',
    'zh-Hans': '更改资料清单',
    en: 'Changed the paper checklist',
  },
  'activity.documents.notePaper': {
    'zh-Hant': '登記紙本資料',
    'zh-Hans': '登记纸本资料',
    en: 'Noted a paper',
  },
  'activity.documents.lend': { 'zh-Hant': '借出紙本', 'zh-Hans': '借出纸本', en: 'Lent a paper' },
  'activity.documents.takeBack': { 'zh-Hant': '紙本歸還', 'zh-Hans': '纸本归还', en: 'Took a paper back' },
  'entity.document': { 'zh-Hant': '住戶檔案', 'zh-Hans': '住户文件', en: 'Household file' },
  'entity.documentKind': { 'zh-Hant': '資料種類', 'zh-Hans': '资料种类', en: 'Kind of paper' },
  'entity.householdPaper': { 'zh-Hant': '紙本資料', 'zh-Hans': '纸本资料', en: 'Paper' },
  'entity.paperLoan': { 'zh-Hant': '紙本借閱', 'zh-Hans': '纸本借阅', en: 'Loan of a paper' },
  'field.title': { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'Title' },
  'field.kindName': { 'zh-Hant': '資料種類', 'zh-Hans': '资料种类', en: 'Kind of paper' },
  'field.personName': { 'zh-Hant': '所屬人', 'zh-Hans': '所属人', en: 'Person' },
  'field.fileName': { 'zh-Hant': '檔案名稱', 'zh-Hans': '文件名称', en: 'File name' },
  'field.removed': { 'zh-Hant': '已移除', 'zh-Hans': '已移除', en: 'Removed' },
  'field.looked': { 'zh-Hant': '已查看', 'zh-Hans': '已查看', en: 'Looked at' },
  'field.broughtBack': { 'zh-Hant': '已復原', 'zh-Hans': '已恢复', en: 'Brought back' },
  'field.taken': { 'zh-Hant': '已取走', 'zh-Hans': '已取走', en: 'Taken' },
  'field.standing': { 'zh-Hant': '狀況', 'zh-Hans': '状况', en: 'Standing' },
  'field.box': { 'zh-Hant': '盒號', 'zh-Hans': '盒号', en: 'Box' },
  'field.shelf': { 'zh-Hant': '架號', 'zh-Hans': '架号', en: 'Shelf' },
  'field.borrower': { 'zh-Hant': '借閱人', 'zh-Hans': '借阅人', en: 'Borrower' },
  'field.manner': { 'zh-Hant': '方式', 'zh-Hans': '方式', en: 'Manner' },
  'field.lentOn': { 'zh-Hant': '借出日期', 'zh-Hans': '借出日期', en: 'Lent on' },
  'field.returnedOn': { 'zh-Hant': '歸還日期', 'zh-Hans': '归还日期', en: 'Returned on' },
} satisfies MessageTable;

export const documentsMessages = {
  ...refusals,
  ...trail,
  ...documentScreenMessages,
  ...pdfMessages,
  ...paperScreenMessages,
} satisfies MessageTable;
