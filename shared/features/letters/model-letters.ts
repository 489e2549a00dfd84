import type { Language } from '../../i18n/language.ts';
import type { LetterKind } from './letter-kind.ts';

export interface ModelLetter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly name: string;
  readonly body: string;
}

/** The templates that a new office begins with; it edits them as its own. */
export const MODEL_LETTERS: readonly ModelLetter[] = [
  {
    kind: 'ownerLetter',
    language: 'zh-Hant',
    name: '業主函（通用）',
    body: `# 關於{{事由}}的函
@ {{房號}} {{收件人}}：
您好。關於{{背景}}，我處經核實，現將有關情況函告如下：
{{情況}}
為{{目的}}，請您於{{答覆期限}}前{{請求}}。如需協助，歡迎致電{{服務電話}}與{{經辦人}}聯繫，或到客戶服務中心面談。
感謝您一直以來的理解與支持。
附件：{{附件?}}`,
  },
  {
    kind: 'ownerLetter',
    language: 'zh-Hant',
    name: '業主函（滲漏配合維修）',
    body: `# 關於配合查修滲漏的函
@ {{房號}} {{收件人}}：
您好。我處接獲報修，{{背景}}。經工程人員到場查勘，情況如下：
{{情況}}
為及早查明滲漏原因、避免損失擴大，請您於{{答覆期限}}前與我處約定入戶查修時間，並{{請求}}。入戶前我處將再次與您確認，工程人員會出示工作證，並保持室內整潔。
如您對查勘結果有不同意見，請以書面告知，我處將安排覆查。聯繫電話：{{服務電話}}（{{經辦人}}）。
附件：{{附件?}}`,
  },
  {
    kind: 'ownerLetter',
    language: 'zh-Hant',
    name: '業主函（投訴答覆）',
    body: `# 關於{{事由}}的答覆函
@ {{房號}} {{收件人}}：
您好。您反映的{{背景}}，我處十分重視，經查核，情況如下：
{{情況}}
我處已採取以下措施：
{{事項}}
如您仍不滿意，可於收到本函之日起{{答覆日數}}日內向我處申請覆核，我處將由未經辦此事的負責人處理。聯繫電話：{{服務電話}}（{{經辦人}}）。`,
  },
  {
    kind: 'publicNotice',
    language: 'zh-Hant',
    name: '公共通知（通用）',
    body: `# 關於{{事由}}的通知
@ {{範圍}}各位業主、住戶：
為{{目的}}，我處定於{{開始時間}}至{{結束時間}}{{安排}}。現將有關事項通知如下：
{{事項}}
由此帶來不便，敬請諒解。如有查詢，請致電{{服務電話}}。`,
  },
  {
    kind: 'publicNotice',
    language: 'zh-Hant',
    name: '停水停電停梯通知',
    body: `# 關於{{事由}}的通知
@ {{範圍}}各位業主、住戶：
因{{背景}}，{{範圍}}將於{{開始時間}}至{{結束時間}}{{安排}}。
{{事項}}
家中有長者、幼兒或行動不便的住戶，如需協助請提前告知我處。如提前或延遲恢復，我處將另行通知。查詢電話：{{服務電話}}。`,
  },
  {
    kind: 'memo',
    language: 'zh-Hant',
    name: '內部備忘錄',
    body: `## 一、情況
{{情況}}
## 二、建議
{{建議}}
## 三、需配合事項及完成時間
{{配合事項}}`,
  },
  {
    kind: 'reminder',
    language: 'zh-Hant',
    name: '溫馨提示',
    body: `# 溫馨提示：{{事由}}
@ 各位業主、住戶：
近期{{背景}}，為保障您和家人的安全與方便，提醒您留意以下事項：
{{事項}}
如遇緊急情況，請即致電{{服務電話}}，我處人員隨時為您服務。`,
  },
  {
    kind: 'dunning',
    language: 'zh-Hant',
    name: '催繳函',
    body: `# 關於繳納物業服務費用的催告函
@ {{房號}} {{收件人}}：
您好。根據《{{合同名稱}}》第{{合同條款}}條，您名下房屋自{{欠費起日}}至{{欠費止日}}應繳的{{欠費項目}}，截至本函簽發之日仍有人民幣{{欠費大寫}}（¥{{欠費金額}}）尚未繳納，明細如下：
{{欠費明細表}}
請您於收到本函之日起{{繳清期限日數}}日內繳清。如已繳納，請提供憑證以便核對，並請見諒。
如您對服務或金額有異議，請以書面提出具體意見，我處將在{{答覆日數}}日內答覆。
本函為第{{催繳次數}}次書面催告，用以主張權利；我處保留依法追索的權利。`,
  },
  {
    kind: 'ownerLetter',
    language: 'zh-Hans',
    name: '业主函（通用）',
    body: `# 关于{{事由}}的函
@ {{房号}} {{收件人}}：
您好。关于{{背景}}，我处经核实，现将有关情况函告如下：
{{情况}}
为{{目的}}，请您于{{答复期限}}前{{请求}}。如需协助，欢迎致电{{服务电话}}与{{经办人}}联系，或到客户服务中心面谈。
感谢您一直以来的理解与支持。
附件：{{附件?}}`,
  },
  {
    kind: 'publicNotice',
    language: 'zh-Hans',
    name: '公共通知（通用）',
    body: `# 关于{{事由}}的通知
@ {{范围}}各位业主、住户：
为{{目的}}，我处定于{{开始时间}}至{{结束时间}}{{安排}}。现将有关事项通知如下：
{{事项}}
由此带来不便，敬请谅解。如有查询，请致电{{服务电话}}。`,
  },
  {
    kind: 'memo',
    language: 'zh-Hans',
    name: '内部备忘录',
    body: `## 一、情况
{{情况}}
## 二、建议
{{建议}}
## 三、需配合事项及完成时间
{{配合事项}}`,
  },
  {
    kind: 'reminder',
    language: 'zh-Hans',
    name: '温馨提示',
    body: `# 温馨提示：{{事由}}
@ 各位业主、住户：
近期{{背景}}，为保障您和家人的安全与方便，提醒您留意以下事项：
{{事项}}
如遇紧急情况，请即致电{{服务电话}}，我处人员随时为您服务。`,
  },
  {
    kind: 'dunning',
    language: 'zh-Hans',
    name: '催缴函',
    body: `# 关于缴纳物业服务费用的催告函
@ {{房号}} {{收件人}}：
您好。根据《{{合同名称}}》第{{合同条款}}条，您名下房屋自{{欠费起日}}至{{欠费止日}}应缴的{{欠费项目}}，截至本函签发之日仍有人民币{{欠费大写}}（¥{{欠费金额}}）尚未缴纳，明细如下：
{{欠费明细表}}
请您于收到本函之日起{{缴清期限日数}}日内缴清。如已缴纳，请提供凭证以便核对，并请见谅。
如您对服务或金额有异议，请以书面提出具体意见，我处将在{{答复日数}}日内答复。
本函为第{{催缴次数}}次书面催告，用以主张权利；我处保留依法追索的权利。`,
  },
  {
    kind: 'ownerLetter',
    language: 'en',
    name: 'Owner letter',
    body: `# {{Subject}}
@ {{Recipient}}, {{Unit}}
@ Dear {{Recipient}},
We are writing about {{Background}}. We have looked into the matter and found the following.
{{Facts}}
Please {{Request}} by {{Reply by}}. If we can help, call {{Handler}} on {{Hotline}} or come to the customer service centre.
Thank you for your understanding.
Enclosed: {{Attachments?}}`,
  },
  {
    kind: 'publicNotice',
    language: 'en',
    name: 'Public notice',
    body: `# Notice: {{Subject}}
@ To the owners and residents of {{Scope}}
From {{Start}} to {{End}}, {{Arrangement}}.
{{Points}}
We apologise for any inconvenience. For enquiries call {{Hotline}}.`,
  },
];
