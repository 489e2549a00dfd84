import type { MessageTable } from '../../i18n/language.ts';
import { letterActivityMessages } from './letter-activity.messages.ts';
import { letterDeliveryMessages } from './letter-delivery.messages.ts';
import { letterFieldMessages } from './letter-field.messages.ts';
import { letterKindMessages } from './letter-kind.messages.ts';
import { letterRunMessages } from './letter-run.messages.ts';
import { letterScreenMessages } from './letter-screen.messages.ts';
import { letterTemplateMessages } from './letter-template.messages.ts';
import { letterWayMessages } from './letter-way.messages.ts';
import { sealMessages } from './seal.messages.ts';
import { templateRefusalMessages } from './template-refusal.messages.ts';

/** Why a letter is refused, what its kinds and states are called, and the texts of its screens and fields. */
export const lettersMessages = {
  'letterKind.ownerLetter': { 'zh-Hant': '業主函', 'zh-Hans': '业主函', en: 'Owner letter' },
  'letterKind.publicNotice': { 'zh-Hant': '公共通知', 'zh-Hans': '公共通知', en: 'Public notice' },
  'letterKind.supplyNotice': {
    'zh-Hant': '停水停電停梯通知',
    'zh-Hans': '停水停电停梯通知',
    en: 'Supply interruption notice',
  },
  'letterKind.announcement': { 'zh-Hant': '公告、公示', 'zh-Hans': '公告、公示', en: 'Announcement' },
  'letterKind.workLetter': { 'zh-Hant': '工作聯繫函', 'zh-Hans': '工作联系函', en: 'Work letter' },
  'letterKind.paymentNotice': { 'zh-Hant': '繳費通知單', 'zh-Hans': '缴费通知单', en: 'Payment notice' },
  'letterKind.finalDemand': { 'zh-Hant': '最後催告通知', 'zh-Hans': '最后催告通知', en: 'Final demand' },
  'letterKind.rectification': {
    'zh-Hant': '整改、停工通知書',
    'zh-Hans': '整改、停工通知书',
    en: 'Rectification notice',
  },
  'letterKind.violationReport': {
    'zh-Hant': '違規情況報告函',
    'zh-Hans': '违规情况报告函',
    en: 'Report of a violation',
  },
  'letterKind.worksPermit': { 'zh-Hant': '裝修施工許可證', 'zh-Hans': '装修施工许可证', en: 'Works permit' },
  'letterKind.workerPass': { 'zh-Hant': '施工人員出入證', 'zh-Hans': '施工人员出入证', en: 'Worker’s pass' },
  'letterKind.goodsPass': { 'zh-Hant': '物品放行條', 'zh-Hans': '物品放行条', en: 'Goods release slip' },
  'letterKind.complaintReply': {
    'zh-Hant': '投訴答覆函',
    'zh-Hans': '投诉答复函',
    en: 'Reply to a complaint',
  },
  'letterKind.incidentReport': { 'zh-Hant': '事故報告', 'zh-Hans': '事故报告', en: 'Incident report' },
  'letterKind.minutes': { 'zh-Hant': '會議紀要', 'zh-Hans': '会议纪要', en: 'Minutes' },
  'letterState.review': { 'zh-Hant': '送審中', 'zh-Hans': '送审中', en: 'In review' },
  'letterState.signed': { 'zh-Hant': '已簽發', 'zh-Hans': '已签发', en: 'Signed' },
  'chainStep.supervisor': { 'zh-Hant': '主管審核', 'zh-Hans': '主管审核', en: 'Supervisor' },
  'chainStep.manager': { 'zh-Hant': '經理簽發', 'zh-Hans': '经理签发', en: 'Manager' },
  'chainStep.company': { 'zh-Hant': '公司（法務）審定', 'zh-Hans': '公司（法务）审定', en: 'Company' },
  'letterAction.submitted': { 'zh-Hant': '送審', 'zh-Hans': '送审', en: 'Sent to review' },
  'letterAction.takenBack': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Taken back' },
  'letterAction.returned': { 'zh-Hant': '退回', 'zh-Hans': '退回', en: 'Returned' },
  'letterAction.agreed': { 'zh-Hant': '同意', 'zh-Hans': '同意', en: 'Agreed' },
  'letterAction.signed': { 'zh-Hant': '簽發編號', 'zh-Hans': '签发编号', en: 'Signed and numbered' },
  'letterAction.issued': { 'zh-Hant': '發出', 'zh-Hans': '发出', en: 'Issued' },
  'letterAction.urgent': {
    'zh-Hant': '緊急發出（經理口頭同意）',
    'zh-Hans': '紧急发出（经理口头同意）',
    en: 'Urgent, on the manager’s word',
  },
  'letterAction.confirmed': { 'zh-Hant': '補簽確認', 'zh-Hans': '补签确认', en: 'Confirmed afterwards' },
  'letterAction.disowned': { 'zh-Hant': '經理否認', 'zh-Hans': '经理否认', en: 'Disowned by the manager' },
  'urgentWay.phone': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'By phone' },
  'urgentWay.inPerson': { 'zh-Hant': '當面', 'zh-Hans': '当面', en: 'In person' },
  'urgentWay.message': { 'zh-Hant': '訊息', 'zh-Hans': '讯息', en: 'By message' },
  'deliveryMethod.hand': { 'zh-Hant': '當面簽收', 'zh-Hans': '当面签收', en: 'By hand, signed for' },
  'deliveryMethod.mailbox': {
    'zh-Hant': '門縫或信箱',
    'zh-Hans': '门缝或信箱',
    en: 'At the door or mailbox',
  },
  'deliveryMethod.post': { 'zh-Hant': '郵寄（EMS）', 'zh-Hans': '邮寄（EMS）', en: 'By post (EMS)' },
  'deliveryMethod.message': {
    'zh-Hant': '短信、微信或電郵',
    'zh-Hans': '短信、微信或电邮',
    en: 'SMS, WeChat or e-mail',
  },
  'deliveryMethod.board': { 'zh-Hant': '張貼', 'zh-Hans': '张贴', en: 'Posted on boards' },
  'deliveryMethod.call': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'By phone' },
  'sealUseState.standing': { 'zh-Hant': '有效', 'zh-Hans': '有效', en: 'Standing' },
  'sealUseState.withdrawn': { 'zh-Hant': '已撤銷', 'zh-Hans': '已撤销', en: 'Withdrawn' },
  'invalid.chainStepTwice': {
    'zh-Hant': '同一審批步驟只能出現一次。',
    'zh-Hans': '同一审批步骤只能出现一次。',
    en: 'A step stands in the chain once only.',
  },
  'refusal.letterInReview': {
    'zh-Hant': '函件正在送審，審批期間不能改動。請先撤回，改好再送審。',
    'zh-Hans': '函件正在送审，审批期间不能改动。请先撤回，改好再送审。',
    en: 'The letter is in review, where nobody changes it. Take it back first, change it, and send it again.',
  },
  'refusal.letterNotInReview': {
    'zh-Hant': '函件不在送審中，可能已被撤回、退回或簽發。請重新開啟查看。',
    'zh-Hans': '函件不在送审中，可能已被撤回、退回或签发。请重新开启查看。',
    en: 'The letter is not in review: it was taken back, returned or signed. Open it again.',
  },
  'refusal.letterNotSigned': {
    'zh-Hant': '函件還沒有簽發。請先送審，簽發後才能發出。',
    'zh-Hans': '函件还没有签发。请先送审，签发后才能发出。',
    en: 'The letter is not signed yet. Send it to review; once signed it can be issued.',
  },
  'refusal.draftOfAnother': {
    'zh-Hant': '這份函件由{{name}}擬稿，請由擬稿人或主管撤回。',
    'zh-Hans': '这份函件由{{name}}拟稿，请由拟稿人或主管撤回。',
    en: '{{name}} drafted this letter. Let them or a supervisor take it back.',
  },
  'refusal.companyNotNamed': {
    'zh-Hant': '下一步是公司（法務）審定。請填寫公司審定人的姓名和日期。',
    'zh-Hans': '下一步是公司（法务）审定。请填写公司审定人的姓名和日期。',
    en: 'The company’s agreement is next. Enter who agreed for the company and on what day.',
  },
  'refusal.companyAgreesFirst': {
    'zh-Hant': '這種函件須經公司（法務）審定，不能整批簽發。請逐份送審。',
    'zh-Hans': '这种函件须经公司（法务）审定，不能整批签发。请逐份送审。',
    en: 'The company agrees to each letter of this kind, so they are not signed in a run. Send them to review one by one.',
  },
  'refusal.notYourStep': {
    'zh-Hant': '下一步是{{step}}，不在你的權限內。請交由有權的同事處理。',
    'zh-Hans': '下一步是{{step}}，不在你的权限内。请交由有权的同事处理。',
    en: 'The next step is {{step}}, which is not yours. Leave it to a colleague whose it is.',
  },
  'refusal.stepMissing': {
    'zh-Hant': '還欠{{step}}，未能發出。你的同意已記入；請交下一位審批人。',
    'zh-Hans': '还欠{{step}}，未能发出。你的同意已记入；请交下一位审批人。',
    en: '{{step}} has yet to agree, so it is not issued. Pass it on to them.',
  },
  'refusal.anotherMustRead': {
    'zh-Hant': '本處規定擬稿人以外至少一人審批。請交由另一位同事同意。',
    'zh-Hans': '本处规定拟稿人以外至少一人审批。请交由另一位同事同意。',
    en: 'The office wants somebody other than the drafter to agree. Ask a colleague.',
  },
  'refusal.kindNotUrgent': {
    'zh-Hant': '這個文種沒有開放緊急發出。請按審批流程送審，或在函件設定中開放。',
    'zh-Hans': '这个文种没有开放紧急发出。请按审批流程送审，或在函件设置中开放。',
    en: 'This kind may not go out urgently. Send it to review, or allow it in the letter settings.',
  },
  'refusal.managerUnknown': {
    'zh-Hant': '請選擇一位在職的經理。',
    'zh-Hans': '请选择一位在职的经理。',
    en: 'Choose a manager who works here.',
  },
  'refusal.nothingToConfirm': {
    'zh-Hant': '這份函件沒有待補簽的緊急發出，可能已經確認。',
    'zh-Hans': '这份函件没有待补签的紧急发出，可能已经确认。',
    en: 'Nothing of this letter waits for the manager’s word; it may be confirmed already.',
  },
  'refusal.numberPatternTaken': {
    'zh-Hant': '這個編號樣式會與「{{kind}}」的文號相同。請改用不同的樣式，例如加上文種代碼 {code}。',
    'zh-Hans': '这个编号样式会与“{{kind}}”的文号相同。请改用不同的样式，例如加上文种代码 {code}。',
    en: 'The pattern makes the numbers of “{{kind}}” as well. Use another, for example with the code {code}.',
  },
  'refusal.notPrinted': {
    'zh-Hant': '印表機沒有打印（{{why}}）。請檢查印表機是否開啟、有紙，再打印一次。',
    'zh-Hans': '印表机没有打印（{{why}}）。请检查印表机是否开启、有纸，再打印一次。',
    en: 'The printer did not print ({{why}}). See that it is on and has paper, then print again.',
  },
  'invalid.pagesBackwards': {
    'zh-Hant': '最後一頁不能在第一頁之前。',
    'zh-Hans': '最后一页不能在第一页之前。',
    en: 'The last page is not before the first.',
  },
  'refusal.sealUseAhead': {
    'zh-Hant': '用印日期不能在今天之後。',
    'zh-Hans': '用印日期不能在今天之后。',
    en: 'A seal is not used after today.',
  },
  'refusal.sealOnUnsigned': {
    'zh-Hant': '只有已簽發且未作廢的函件可以用印。請先簽發。',
    'zh-Hans': '只有已签发且未作废的函件可以用印。请先签发。',
    en: 'A seal is pressed on signed letters that are not void. Have it signed first.',
  },
  'refusal.sealUseWithdrawn': {
    'zh-Hant': '這項用印登記已撤銷。',
    'zh-Hans': '这项用印登记已撤销。',
    en: 'This entry is withdrawn already.',
  },
  'letterKind.memo': { 'zh-Hant': '備忘錄', 'zh-Hans': '备忘录', en: 'Memo' },
  'letterKind.reminder': { 'zh-Hant': '溫馨提示', 'zh-Hans': '温馨提示', en: 'Reminder' },
  'letterKind.dunning': { 'zh-Hant': '催繳函', 'zh-Hans': '催缴函', en: 'Demand for payment' },
  'letterState.draft': { 'zh-Hant': '草稿', 'zh-Hans': '草稿', en: 'Draft' },
  'letterState.issued': { 'zh-Hant': '已發出', 'zh-Hans': '已发出', en: 'Issued' },
  'letterState.void': { 'zh-Hant': '已作廢', 'zh-Hans': '已作废', en: 'Void' },
  'letters.mergedFile': { 'zh-Hant': '函件合訂', 'zh-Hans': '函件合订', en: 'Letters' },
  'invalid.numberPattern': {
    'zh-Hant': '編號樣式須含年份 {yyyy} 和序號 {seq}，大括號內只可用 yyyy、yy、MM、code、seq 或 seq:0000。',
    'zh-Hans': '编号样式须含年份 {yyyy} 和序号 {seq}，大括号内只可用 yyyy、yy、MM、code、seq 或 seq:0000。',
    en: 'The pattern needs the year {yyyy} and the sequence {seq}; braces may hold yyyy, yy, MM, code, seq or seq:0000.',
  },
  'refusal.fieldsMissing': {
    'zh-Hant': '還不能簽發：{{fields}} 未有內容。請填妥這些欄位，或從正文中刪去。',
    'zh-Hans': '还不能签发：{{fields}} 未有内容。请填妥这些栏位，或从正文中删去。',
    en: 'Not ready to issue: {{fields}} have no value. Fill them in, or take them out of the text.',
  },
  'refusal.templateBroken': {
    'zh-Hant': '第 {{line}} 行的「{{text}}」不是完整的欄位。欄位要寫成兩個大括號，例如 {{example}}。',
    'zh-Hans': '第 {{line}} 行的“{{text}}”不是完整的栏位。栏位要写成两个大括号，例如 {{example}}。',
    en: '“{{text}}” in line {{line}} is not a whole field. Write a field between two braces on each side, such as {{example}}.',
  },
  'refusal.templateChanged': {
    'zh-Hant': '這個範本剛被同事更改。你的文字仍在；請先看過新版本再儲存。',
    'zh-Hans': '这个模板刚被同事更改。你的文字仍在；请先看过新版本再保存。',
    en: 'A colleague changed this template. Your words are still here; look at the new version before saving.',
  },
  'refusal.templateInactive': {
    'zh-Hant': '這個範本已停用，請選另一個。',
    'zh-Hans': '这个模板已停用，请选另一个。',
    en: 'This template is no longer in use. Choose another.',
  },
  'refusal.letterChanged': {
    'zh-Hant': '這份草稿剛在別處被更改。請重新開啟，再改一次。',
    'zh-Hans': '这份草稿刚在别处被更改。请重新打开，再改一次。',
    en: 'This draft was changed elsewhere. Open it again and repeat the change.',
  },
  'refusal.letterIssued': {
    'zh-Hant': '函件 {{number}} 已簽發，不能更改；如有錯誤，請作廢後另發一份。',
    'zh-Hans': '函件 {{number}} 已签发，不能更改；如有错误，请作废后另发一份。',
    en: 'Letter {{number}} is issued and cannot be changed. If it is wrong, void it and issue another.',
  },
  'refusal.letterNotIssued': {
    'zh-Hant': '只有已簽發的函件可以這樣做。',
    'zh-Hans': '只有已签发的函件可以这样做。',
    en: 'Only an issued letter can be treated so.',
  },
  'refusal.letterAltered': {
    'zh-Hant': '函件 {{number}} 存檔的內容與簽發時的校驗碼不符，不能再作為正本使用。請由備份核對。',
    'zh-Hans': '函件 {{number}} 存档的内容与签发时的校验码不符，不能再作为正本使用。请由备份核对。',
    en: 'What is kept of letter {{number}} does not match its checksum from the day of issue, so it is no original any more. Compare it with a backup.',
  },
  'refusal.glyphsMissing': {
    'zh-Hant':
      '這台電腦的字型畫不出這些字，印出來會是空格：{{characters}}。請改用通行的寫法，或請管理員安裝含有這些字的字型（例如明體擴充集或 Noto 字型）並重新開啟程式，再簽發。',
    'zh-Hans':
      '这台电脑的字体画不出这些字，印出来会是空格：{{characters}}。请改用通行的写法，或请管理员安装含有这些字的字体（例如宋体扩充集或 Noto 字体）并重新打开程序，再签发。',
    en: 'No font of this PC can draw these characters, so they would print as boxes: {{characters}}. Write them another way, or have a font with them installed (such as MingLiU-ExtB or Noto), open the program again and then issue.',
  },
  'refusal.letterNumberTaken': {
    'zh-Hant': '文號 {{number}} 已用於另一函件，本次沒有簽發。請在函件設定中讓各種函件的編號樣式互不相同。',
    'zh-Hans': '文号 {{number}} 已用于另一函件，本次没有签发。请在函件设置中让各种函件的编号样式互不相同。',
    en: 'Number {{number}} already belongs to another letter, so nothing was issued. Give each kind a number pattern of its own in the letter settings.',
  },
  'refusal.recipientMissing': {
    'zh-Hant': '這種函件要寫給一戶，請先選擇房號。',
    'zh-Hans': '这种函件要写给一户，请先选择房号。',
    en: 'This kind of letter goes to one household. Choose the unit first.',
  },
  'refusal.lettersForUnitsOnly': {
    'zh-Hant': '只有寫給住戶的函件可以分戶簽發；公共通知和備忘錄只發一份。',
    'zh-Hans': '只有写给住户的函件可以分户签发；公共通知和备忘录只发一份。',
    en: 'Only letters to households are issued one to each; a notice or a memo is issued once.',
  },
  ...letterFieldMessages,
  ...letterRunMessages,
  ...letterDeliveryMessages,
  ...letterActivityMessages,
  ...letterScreenMessages,
  ...letterWayMessages,
  ...letterKindMessages,
  ...sealMessages,
  ...letterTemplateMessages,
  ...templateRefusalMessages,
} satisfies MessageTable;
