import type { MessageTable } from '../../i18n/language.ts';
import { disposalScreenMessages } from './disposal-screen.messages.ts';
import { filingScreenMessages } from './filing-screen.messages.ts';
import { filingWordMessages } from './filing-word.messages.ts';
import { paperMessages } from './paper.messages.ts';

/** Why something of the registers is refused, each with its next step. */
const refusals = {
  'refusal.filingNumberTaken': {
    'zh-Hant': '編號 {{number}} 已有另一份文件用了。請請主管在「檔號設定」核對編號樣式和全宗號。',
    'zh-Hans': '编号 {{number}} 已有另一份文件用了。请请主管在“档号设置”核对编号样式和全宗号。',
    en: 'Another file has the number {{number}}. Ask a supervisor to check the patterns under Number settings.',
  },
  'refusal.filingNotNow': {
    'zh-Hant': '「{{number}}」現在的狀態不能這樣做。請重新打開它，看現在可以做甚麼。',
    'zh-Hans': '“{{number}}”现在的状态不能这样做。请重新打开它，看现在可以做什么。',
    en: 'This cannot be done with “{{number}}” as it stands. Open it again and see what can be done now.',
  },
  'refusal.filingDraft': {
    'zh-Hant': '「{{title}}」還是草稿，不能加附件，也不能凍結。請先登記，取得登記號。',
    'zh-Hans': '“{{title}}”还是草稿，不能加附件，也不能冻结。请先登记，取得登记号。',
    en: '“{{title}}” is a draft and takes neither files nor holds. Register it first so that it has a number.',
  },
  'refusal.filingCirculating': {
    'zh-Hant': '{{number}} 還在傳閱，{{name}} 未閱。請先登記閱畢，或更改傳閱名單。',
    'zh-Hans': '{{number}} 还在传阅，{{name}} 未阅。请先登记阅毕，或更改传阅名单。',
    en: '{{number}} still goes round and {{name}} has not seen it. Note that they have, or change the list.',
  },
  'refusal.filingReaderSeen': {
    'zh-Hant': '{{name}} 已於 {{date}} 閱畢。請重新載入。',
    'zh-Hans': '{{name}} 已于 {{date}} 阅毕。请重新加载。',
    en: '{{name}} saw it on {{date}}. Load the page again.',
  },
  'refusal.filingLettersRegistered': {
    'zh-Hant': '所選函件都已登記為發文。請在登記簿查看。',
    'zh-Hans': '所选函件都已登记为发文。请在登记簿查看。',
    en: 'These letters are all registered already. Look them up in the register.',
  },
  'refusal.filingAttached': {
    'zh-Hant': '「{{title}}」的內容已在這份文件的附件中。請選另一個檔案。',
    'zh-Hans': '“{{title}}”的内容已在这份文件的附件中。请选另一个文件。',
    en: 'The content of “{{title}}” is attached already. Choose another file.',
  },
  'refusal.filingAttachmentRemoved': {
    'zh-Hant': '「{{title}}」已由 {{by}} 移除。請重新載入。',
    'zh-Hans': '“{{title}}”已由 {{by}} 移除。请重新加载。',
    en: '{{by}} has removed “{{title}}”. Load the page again.',
  },
  'refusal.filingAttachmentDestroyed': {
    'zh-Hant': '「{{title}}」已隨檔案銷毀，不能再查看。銷毀清冊留有它的目錄。',
    'zh-Hans': '“{{title}}”已随档案销毁，不能再查看。销毁清册留有它的目录。',
    en: '“{{title}}” was destroyed with its file and cannot be seen. The destruction list keeps its catalogue facts.',
  },
  'refusal.filingNoHousehold': {
    'zh-Hant': '門類「{{name}}」按房屋編號，這份文件還沒有關聯房屋。請先更改並選擇房屋，或選另一個門類。',
    'zh-Hans': '门类“{{name}}”按房屋编号，这份文件还没有关联房屋。请先更改并选择房屋，或选另一个门类。',
    en: 'The class “{{name}}” is numbered by household and this file names none. Change it and choose one, or take another class.',
  },
  'refusal.retentionTooShort': {
    'zh-Hant': '保管期限短於「{{name}}」的最低期限。請選同樣或更長的期限。',
    'zh-Hans': '保管期限短于“{{name}}”的最低期限。请选同样或更长的期限。',
    en: 'The period is shorter than “{{name}}” asks for. Choose the same or a longer one.',
  },
  'refusal.retentionClassExists': {
    'zh-Hant': '代碼 {{code}} 已用於「{{name}}」。請用另一個代碼。',
    'zh-Hans': '代码 {{code}} 已用于“{{name}}”。请用另一个代码。',
    en: 'The code {{code}} belongs to “{{name}}”. Take another.',
  },
  'refusal.retentionClassNotInForce': {
    'zh-Hant': '「{{name}}」今天不在施行期內。請選另一個保管期限類別。',
    'zh-Hans': '“{{name}}”今天不在施行期内。请选另一个保管期限类别。',
    en: '“{{name}}” is not in force today. Choose another retention class.',
  },
  'refusal.holdLifted': {
    'zh-Hant': '這項凍結已由 {{by}} 解除。請重新載入。',
    'zh-Hans': '这项冻结已由 {{by}} 解除。请重新加载。',
    en: '{{by}} has lifted this hold. Load the page again.',
  },
  'refusal.filingHeld': {
    'zh-Hant': '{{number}} 已被凍結，不能銷毀。請先解除凍結，或不把它列為銷毀。',
    'zh-Hans': '{{number}} 已被冻结，不能销毁。请先解除冻结，或不把它列为销毁。',
    en: '{{number}} is on hold and cannot be destroyed. Lift the hold first, or leave it out of what is destroyed.',
  },
  'refusal.filingHeldApproved': {
    'zh-Hant':
      '清冊 {{list}} 已批准，但其中的 {{number}} 被凍結，不能銷毀。請解除凍結後再執行；或取消這份清冊，另編一份不含這一件的。',
    'zh-Hans':
      '清册 {{list}} 已批准，但其中的 {{number}} 被冻结，不能销毁。请解除冻结后再执行；或取消这份清册，另编一份不含这一件的。',
    en: 'The list {{list}} is approved, but {{number}} on it is on hold and cannot be destroyed. Lift the hold first, or cancel the list and draw up another without it.',
  },
  'refusal.filingUnitHeld': {
    'zh-Hant': '{{number}} 正被凍結，不能改為另一戶。請先解除凍結，或保留原來的房屋。',
    'zh-Hans': '{{number}} 正被冻结，不能改为另一户。请先解除冻结，或保留原来的房屋。',
    en: '{{number}} is on hold and stays with its household. Lift the hold first, or leave the unit as it was.',
  },
  'refusal.filingUnitAttached': {
    'zh-Hant':
      '{{number}} 附有這一戶的檔案「{{title}}」，不能改為另一戶。請先移除這份附件，或保留原來的房屋。',
    'zh-Hans': '{{number}} 附有这一户的文件“{{title}}”，不能改为另一户。请先移除这份附件，或保留原来的房屋。',
    en: '“{{title}}” from this household’s file is attached to {{number}}, which stays with the household. Remove the attachment first, or leave the unit as it was.',
  },
  'refusal.filingNotDue': {
    'zh-Hant': '{{number}} 還未到期（保管至 {{date}}），沒有列入。請從「到期檔案」選取。',
    'zh-Hans': '{{number}} 还未到期（保管至 {{date}}），没有列入。请从“到期档案”选取。',
    en: '{{number}} is not due (kept until {{date}}), so nothing was listed. Choose from the files that are due.',
  },
  'refusal.filingUnsettled': {
    'zh-Hant': '{{number}} 還未結清，沒有到期日，沒有列入。請先打開它登記結清日；如確實未結清，不要選它。',
    'zh-Hans': '{{number}} 还未结清，没有到期日，没有列入。请先打开它登记结清日；如确实未结清，不要选它。',
    en: '{{number}} is not settled and so has no end, and nothing was listed. Open it and enter the day it was settled, or leave it out.',
  },
  'refusal.filingCountsFromYear': {
    'zh-Hant': '{{number}} 的保管期限只由文件年度起計，不用登記結清日。請重新載入。',
    'zh-Hans': '{{number}} 的保管期限只由文件年度起计，不用登记结清日。请重新加载。',
    en: 'The period of {{number}} counts from its year alone, so no day of settlement is entered. Load the page again.',
  },
  'refusal.filingHeldRemoval': {
    'zh-Hant':
      '{{number}} 已銷毀，但之後它或它那一戶被凍結，附件內容暫不移除。請先解除凍結，再在銷毀清冊按「繼續移除」。',
    'zh-Hans':
      '{{number}} 已销毁，但之后它或它那一户被冻结，附件内容暂不移除。请先解除冻结，再在销毁清册按“继续移除”。',
    en: '{{number}} is destroyed, but it or its household was put on hold since, so the content of its attachments stays for now. Lift the hold, then remove them from the disposal list.',
  },
  'refusal.filingOnOtherList': {
    'zh-Hant': '{{number}} 已在清冊 {{list}} 中。請先辦完或取消那份清冊。',
    'zh-Hans': '{{number}} 已在清册 {{list}} 中。请先办完或取消那份清册。',
    en: '{{number}} is on the list {{list}}. Finish or cancel that one first.',
  },
  'refusal.disposalNotNow': {
    'zh-Hant': '清冊 {{number}} 現在不能這樣做。請重新載入，看它走到哪一步。',
    'zh-Hans': '清册 {{number}} 现在不能这样做。请重新加载，看它走到哪一步。',
    en: 'This cannot be done with the list {{number}} now. Load it again and see where it stands.',
  },
  'refusal.disposalItemsMissing': {
    'zh-Hant': '清冊 {{number}} 的每一件都要有鑑定結果。請補齊後再儲存。',
    'zh-Hans': '清册 {{number}} 的每一件都要有鉴定结果。请补齐后再保存。',
    en: 'Every item of the list {{number}} needs a decision. Complete them and save again.',
  },
  'refusal.witnessTwice': {
    'zh-Hant': '兩位監銷人不能是同一人（{{name}}）。請填另一位。',
    'zh-Hans': '两位监销人不能是同一人（{{name}}）。请填另一位。',
    en: 'The two witnesses may not be the same person ({{name}}). Name another.',
  },
  'refusal.witnessIsCarrier': {
    'zh-Hant': '{{name}} 是執行銷毀的人，不能同時監銷。請由另一位同事監銷。',
    'zh-Hans': '{{name}} 是执行销毁的人，不能同时监销。请由另一位同事监销。',
    en: '{{name}} carries it out and cannot witness it. Ask another colleague.',
  },
  'invalid.timeOfDay': {
    'zh-Hant': '時間請寫成 09:30。',
    'zh-Hans': '时间请写成 09:30。',
    en: 'Write the time as 09:30.',
  },
  'invalid.archiveCode': {
    'zh-Hant': '代碼用 2 至 6 個大寫字母或數字。',
    'zh-Hans': '代码用 2 至 6 个大写字母或数字。',
    en: 'Use 2 to 6 capital letters or digits.',
  },
  'invalid.fondsNumber': {
    'zh-Hant': '全宗號用 4 個大寫字母或數字，例如 W001。',
    'zh-Hans': '全宗号用 4 个大写字母或数字，例如 W001。',
    en: 'Use 4 capital letters or digits, such as W001.',
  },
  'invalid.codeTwice': {
    'zh-Hant': '兩行的代碼相同。請改其中一個。',
    'zh-Hans': '两行的代码相同。请改其中一个。',
    en: 'Two lines have the same code. Change one of them.',
  },
  'invalid.inFuture': {
    'zh-Hant': '這一天還未到。',
    'zh-Hans': '这一天还未到。',
    en: 'That day has not come yet.',
  },
  'invalid.yearBeforeFile': {
    'zh-Hant': '年度不能早於文件日期的那一年。',
    'zh-Hans': '年度不能早于文件日期的那一年。',
    en: 'Not a year before that of the file itself.',
  },
  'invalid.forGoodAlready': {
    'zh-Hant': '永久保管的不用由結清日起計。請填年數，或清空這一欄。',
    'zh-Hans': '永久保管的不用由结清日起计。请填年数，或清空这一栏。',
    en: 'What is kept for good does not count from a settlement. Give the years, or empty this field.',
  },
  'invalid.beforeApproval': {
    'zh-Hant': '不能早於批准的那一天。',
    'zh-Hans': '不能早于批准的那一天。',
    en: 'Not before the day of the approval.',
  },
} satisfies MessageTable;

/** What was done, to what, and the fields of it. */
const trail = {
  'activity.filing.saveSettings': {
    'zh-Hant': '更改檔號設定',
    'zh-Hans': '更改档号设置',
    en: 'Changed the archive numbers',
  },
  'activity.filing.saveEntry': { 'zh-Hant': '登記收發文', 'zh-Hans': '登记收发文', en: 'Registered a file' },
  'activity.filing.discardDraft': {
    'zh-Hant': '刪去登記草稿',
    'zh-Hans': '删去登记草稿',
    en: 'Discarded a draft entry',
  },
  'activity.filing.registerLetters': {
    'zh-Hant': '函件登記為發文',
    'zh-Hans': '函件登记为发文',
    en: 'Registered letters as outgoing',
  },
  'activity.filing.circulate': { 'zh-Hant': '傳閱', 'zh-Hans': '传阅', en: 'Circulated a file' },
  'activity.filing.noteSeen': { 'zh-Hant': '登記閱畢', 'zh-Hans': '登记阅毕', en: 'Noted that it was seen' },
  'activity.filing.handle': { 'zh-Hant': '辦結', 'zh-Hans': '办结', en: 'Handled a file' },
  'activity.filing.archive': { 'zh-Hant': '歸檔', 'zh-Hans': '归档', en: 'Archived a file' },
  'activity.filing.settle': {
    'zh-Hant': '登記結清日',
    'zh-Hans': '登记结清日',
    en: 'Entered the day of settlement',
  },
  'activity.filing.voidEntry': { 'zh-Hant': '作廢登記', 'zh-Hans': '作废登记', en: 'Voided an entry' },
  'activity.filing.attach': { 'zh-Hant': '加入附件', 'zh-Hans': '加入附件', en: 'Attached a file' },
  'activity.filing.attachDocument': {
    'zh-Hant': '附上住戶檔案',
    'zh-Hans': '附上住户文件',
    en: 'Attached a household’s file',
  },
  'activity.filing.removeAttachment': {
    'zh-Hant': '移除附件',
    'zh-Hans': '移除附件',
    en: 'Removed an attachment',
  },
  'activity.filing.openAttachment': {
    'zh-Hant': '查看保密附件',
    'zh-Hans': '查看保密附件',
    en: 'Looked at a guarded attachment',
  },
  'activity.filing.takeAttachment': {
    'zh-Hant': '取走附件',
    'zh-Hans': '取走附件',
    en: 'Took an attachment',
  },
  'activity.filing.deliverCatalogue': {
    'zh-Hant': '取走歸檔文件目錄',
    'zh-Hans': '取走归档文件目录',
    en: 'Took the archive catalogue',
  },
  'activity.filing.saveRetentionClass': {
    'zh-Hant': '更改保管期限',
    'zh-Hans': '更改保管期限',
    en: 'Changed a retention period',
  },
  'activity.filing.placeHold': { 'zh-Hant': '凍結檔案', 'zh-Hans': '冻结档案', en: 'Placed a hold' },
  'activity.filing.liftHold': { 'zh-Hant': '解除凍結', 'zh-Hans': '解除冻结', en: 'Lifted a hold' },
  'activity.filing.drawUpDisposal': {
    'zh-Hant': '編製銷毀清冊',
    'zh-Hans': '编制销毁清册',
    en: 'Drew up a disposal list',
  },
  'activity.filing.appraiseDisposal': {
    'zh-Hant': '鑑定到期檔案',
    'zh-Hans': '鉴定到期档案',
    en: 'Appraised a disposal list',
  },
  'activity.filing.approveDisposal': {
    'zh-Hant': '批准銷毀',
    'zh-Hans': '批准销毁',
    en: 'Approved a destruction',
  },
  'activity.filing.carryOutDisposal': { 'zh-Hant': '銷毀檔案', 'zh-Hans': '销毁档案', en: 'Destroyed files' },
  'activity.filing.finishRemoval': {
    'zh-Hant': '移除已銷毀檔案的內容',
    'zh-Hans': '移除已销毁档案的内容',
    en: 'Removed destroyed content',
  },
  'activity.filing.cancelDisposal': {
    'zh-Hant': '取消銷毀清冊',
    'zh-Hans': '取消销毁清册',
    en: 'Cancelled a disposal list',
  },
  'activity.filing.deliverDestructionList': {
    'zh-Hant': '取走銷毀清冊',
    'zh-Hans': '取走销毁清册',
    en: 'Took a destruction list',
  },
  'entity.filingEntry': { 'zh-Hant': '收發文', 'zh-Hans': '收发文', en: 'Filed paper' },
  'entity.filingSettings': { 'zh-Hant': '檔號設定', 'zh-Hans': '档号设置', en: 'Archive number settings' },
  'entity.retentionClass': { 'zh-Hant': '保管期限', 'zh-Hans': '保管期限', en: 'Retention period' },
  'entity.filingHold': { 'zh-Hant': '凍結', 'zh-Hans': '冻结', en: 'Hold' },
  'entity.filingDisposal': { 'zh-Hant': '銷毀清冊', 'zh-Hans': '销毁清册', en: 'Disposal list' },
  'field.register': { 'zh-Hant': '登記簿', 'zh-Hans': '登记簿', en: 'Register' },
  'field.filingState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'field.filingNumber': { 'zh-Hant': '登記號', 'zh-Hans': '登记号', en: 'Number' },
  'field.passedOn': { 'zh-Hant': '收發日期', 'zh-Hans': '收发日期', en: 'Day' },
  'field.passedTime': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'field.datedOn': { 'zh-Hant': '文件日期', 'zh-Hans': '文件日期', en: 'Dated' },
  'field.correspondent': { 'zh-Hant': '來文單位／主送', 'zh-Hans': '来文单位／主送', en: 'From or to' },
  'field.copiedTo': { 'zh-Hant': '抄送', 'zh-Hans': '抄送', en: 'Copied to' },
  'field.senderNumber': { 'zh-Hant': '文號', 'zh-Hans': '文号', en: 'File no.' },
  'field.fileTitle': { 'zh-Hant': '題名', 'zh-Hans': '题名', en: 'Title' },
  'field.copies': { 'zh-Hant': '份數', 'zh-Hans': '份数', en: 'Copies' },
  'field.pages': { 'zh-Hant': '頁數', 'zh-Hans': '页数', en: 'Pages' },
  'field.secrecy': { 'zh-Hant': '密級', 'zh-Hans': '密级', en: 'Secrecy' },
  'field.urgency': { 'zh-Hant': '緊急程度', 'zh-Hans': '紧急程度', en: 'Urgency' },
  'field.proposal': { 'zh-Hant': '擬辦', 'zh-Hans': '拟办', en: 'Proposed handling' },
  'field.instruction': { 'zh-Hant': '批示', 'zh-Hans': '批示', en: 'Instruction' },
  'field.handler': { 'zh-Hant': '承辦人', 'zh-Hans': '承办人', en: 'Handler' },
  'field.handleBy': { 'zh-Hant': '限辦日期', 'zh-Hans': '限办日期', en: 'To be done by' },
  'field.doneOn': { 'zh-Hant': '辦結日期', 'zh-Hans': '办结日期', en: 'Done on' },
  'field.handlingResult': { 'zh-Hant': '辦理結果', 'zh-Hans': '办理结果', en: 'Result' },
  'field.drafter': { 'zh-Hant': '擬稿', 'zh-Hans': '拟稿', en: 'Drafted by' },
  'field.reviewer': { 'zh-Hant': '審核', 'zh-Hans': '审核', en: 'Checked by' },
  'field.signer': { 'zh-Hant': '簽發', 'zh-Hans': '签发', en: 'Signed by' },
  'field.sealedBy': { 'zh-Hant': '用印', 'zh-Hans': '用印', en: 'Sealed by' },
  'field.sentBy': { 'zh-Hant': '發送方式', 'zh-Hans': '发送方式', en: 'Sent by' },
  'field.signedFor': { 'zh-Hant': '簽收', 'zh-Hans': '签收', en: 'Signed for' },
  'field.unitName': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Unit' },
  'field.archiveNumber': { 'zh-Hant': '檔號', 'zh-Hans': '档号', en: 'Archive no.' },
  'field.period': { 'zh-Hant': '保管期限', 'zh-Hans': '保管期限', en: 'Period' },
  'field.retentionName': { 'zh-Hant': '期限類別', 'zh-Hans': '期限类别', en: 'Retention class' },
  'field.settledOn': { 'zh-Hant': '結清日', 'zh-Hans': '结清日', en: 'Settled on' },
  'field.keepUntil': { 'zh-Hant': '保管至', 'zh-Hans': '保管至', en: 'Kept until' },
  'field.circulation': { 'zh-Hant': '傳閱名單', 'zh-Hans': '传阅名单', en: 'Circulation' },
  'field.seenBy': { 'zh-Hant': '閱者', 'zh-Hans': '阅者', en: 'Seen by' },
  'field.seenOn': { 'zh-Hant': '閱畢日期', 'zh-Hans': '阅毕日期', en: 'Seen on' },
  'field.remark': { 'zh-Hant': '意見', 'zh-Hans': '意见', en: 'Remark' },
  'field.attached': { 'zh-Hant': '附件', 'zh-Hans': '附件', en: 'Attachment' },
} satisfies MessageTable;

export const filingMessages = {
  ...refusals,
  ...trail,
  ...filingWordMessages,
  ...paperMessages,
  ...filingScreenMessages,
  ...disposalScreenMessages,
} satisfies MessageTable;
