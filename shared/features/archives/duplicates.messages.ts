import type { MessageTable } from '../../i18n/language.ts';

/** Texts of people who are on file twice. */
export const duplicatesMessages = {
  'archives.duplicates': { 'zh-Hant': '疑似重複', 'zh-Hans': '疑似重复', en: 'Duplicates' },
  'duplicates.title': {
    'zh-Hant': '疑似重複的住戶',
    'zh-Hans': '疑似重复的住户',
    en: 'People who look alike',
  },
  'duplicates.count': {
    'zh-Hant': '共 {{count}} 對，最可能的在前',
    'zh-Hans': '共 {{count}} 对，最可能的在前',
    en: 'Pairs: {{count}}, the likeliest first',
  },
  'duplicates.first': {
    'zh-Hant': '共 {{count}} 對，先列出最可能的 {{shown}} 對；處理後其餘會補上。',
    'zh-Hans': '共 {{count}} 对，先列出最可能的 {{shown}} 对；处理后其余会补上。',
    en: 'Pairs: {{count}}; the {{shown}} likeliest are shown, the rest follow as these are dealt with.',
  },
  'duplicates.rule': {
    'zh-Hant':
      '評分：證件號碼相同 100；姓名和電話相同 90；電話相同、姓名相近 60；兩人證件號碼不同則減 50，低於 40 不列出。',
    'zh-Hans':
      '评分：证件号码相同 100；姓名和电话相同 90；电话相同、姓名相近 60；两人证件号码不同则减 50，低于 40 不列出。',
    en: 'Score: same ID number 100; same name and phone 90; same phone and a similar name 60; different ID numbers take 50 off, and below 40 a pair is not listed.',
  },
  'duplicates.none': {
    'zh-Hant': '沒有疑似重複的住戶',
    'zh-Hans': '没有疑似重复的住户',
    en: 'Nobody looks like another',
  },
  'duplicates.noneText': {
    'zh-Hant': '證件號碼、姓名和電話都沒有重複。',
    'zh-Hans': '证件号码、姓名和电话都没有重复。',
    en: 'No ID number, and no name with its phone, is on file twice.',
  },
  'duplicates.one': { 'zh-Hant': '甲', 'zh-Hans': '甲', en: 'One' },
  'duplicates.other': { 'zh-Hant': '乙', 'zh-Hans': '乙', en: 'The other' },
  'duplicates.why': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Why' },
  'duplicates.score': { 'zh-Hant': '評分', 'zh-Hans': '评分', en: 'Score' },
  'duplicates.actions': { 'zh-Hant': '處理', 'zh-Hans': '处理', en: 'Decide' },
  'duplicateReason.sameIdNumber': {
    'zh-Hant': '證件號碼相同',
    'zh-Hans': '证件号码相同',
    en: 'Same ID number',
  },
  'duplicateReason.sameNameAndPhone': {
    'zh-Hant': '姓名和電話相同',
    'zh-Hans': '姓名和电话相同',
    en: 'Same name and phone',
  },
  'duplicateReason.similarNameAndPhone': {
    'zh-Hant': '電話相同，姓名相近',
    'zh-Hans': '电话相同，姓名相近',
    en: 'Same phone, similar name',
  },
  'duplicates.differentIdNumbers': {
    'zh-Hant': '但證件號碼不同',
    'zh-Hans': '但证件号码不同',
    en: 'but different ID numbers',
  },
  'duplicates.merge': { 'zh-Hant': '比較並合併', 'zh-Hans': '比较并合并', en: 'Compare and merge' },
  'duplicates.keepApart': { 'zh-Hant': '不是同一人', 'zh-Hans': '不是同一人', en: 'Not the same' },
  'duplicates.keptApart': {
    'zh-Hant': '已記下 {{one}} 和 {{other}} 不是同一人，不再提示。',
    'zh-Hans': '已记下 {{one}} 和 {{other}} 不是同一人，不再提示。',
    en: 'Noted: {{one}} and {{other}} are two people. They will not be suggested again.',
  },
  'merge.title': {
    'zh-Hant': '合併重複的住戶',
    'zh-Hans': '合并重复的住户',
    en: 'Merge two files of one person',
  },
  'merge.do': { 'zh-Hant': '合併為一人', 'zh-Hans': '合并为一人', en: 'Merge into one' },
  'merge.keep': { 'zh-Hant': '保留哪一份檔案', 'zh-Hans': '保留哪一份档案', en: 'File to keep' },
  'merge.keepThis': { 'zh-Hant': '保留', 'zh-Hans': '保留', en: 'Keep' },
  'merge.field': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Field' },
  'merge.choose': {
    'zh-Hant': '{{field}}：用{{value}}',
    'zh-Hans': '{{field}}：用{{value}}',
    en: '{{field}}: {{value}}',
  },
  'merge.phonesBoth': { 'zh-Hant': '兩邊的都保留', 'zh-Hans': '两边的都保留', en: 'both are kept' },
  'merge.units': {
    'zh-Hant': '房屋（現在和以往）',
    'zh-Hans': '房屋（现在和以往）',
    en: 'Units, now and before',
  },
  'merge.vehicles': { 'zh-Hant': '車輛', 'zh-Hans': '车辆', en: 'Vehicles' },
  'merge.explain': {
    'zh-Hant':
      '房屋、車輛和電話全部歸到保留的檔案，空白項目由另一份補上。已開出的賬單和收據不變。另一份檔案不再列出，可在個人頁撤銷合併。',
    'zh-Hans':
      '房屋、车辆和电话全部归到保留的档案，空白项目由另一份补上。已开出的账单和收据不变。另一份档案不再列出，可在个人页撤销合并。',
    en: 'Units, vehicles and phones all go to the file that is kept, and its empty fields are filled. Bills and receipts stay as issued. The other file is no longer listed; the merge can be undone on the person’s page.',
  },
  'merge.done': {
    'zh-Hant': '已合併為 {{name}} 一人。',
    'zh-Hans': '已合并为 {{name}} 一人。',
    en: 'Merged into {{name}}.',
  },
  'merge.open': { 'zh-Hant': '開啟檔案', 'zh-Hans': '打开档案', en: 'Open the file' },
  'merge.into': {
    'zh-Hant': '{{who}} 於 {{when}} 把這份檔案合併到 {{name}}。',
    'zh-Hans': '{{who}} 于 {{when}} 把这份档案合并到 {{name}}。',
    en: '{{who}} merged this file into {{name}} on {{when}}.',
  },
  'merge.from': {
    'zh-Hant': '{{who}} 於 {{when}} 把 {{name}} 的另一份檔案合併到這裡。',
    'zh-Hans': '{{who}} 于 {{when}} 把 {{name}} 的另一份档案合并到这里。',
    en: '{{who}} merged another file, {{name}}, into this one on {{when}}.',
  },
  'merge.undo': { 'zh-Hant': '撤銷合併', 'zh-Hans': '撤销合并', en: 'Undo the merge' },
  'merge.undone': {
    'zh-Hant': '已撤銷合併，{{name}} 的檔案回復原狀。',
    'zh-Hans': '已撤销合并，{{name}} 的档案恢复原状。',
    en: 'Undone: {{name}}’s file is as it was.',
  },
  'field.mergedFrom': { 'zh-Hant': '合併自', 'zh-Hans': '合并自', en: 'Merged from' },
  'field.mergedInto': { 'zh-Hant': '合併到', 'zh-Hans': '合并到', en: 'Merged into' },
  'field.partedFrom': {
    'zh-Hant': '撤銷合併，分開自',
    'zh-Hans': '撤销合并，分开自',
    en: 'Parted again from',
  },
  'field.notSameAs': { 'zh-Hant': '不是同一人', 'zh-Hans': '不是同一人', en: 'Not the same as' },
  'field.united': {
    'zh-Hant': '與另一筆重複，已併入',
    'zh-Hans': '与另一笔重复，已并入',
    en: 'Said twice, joined',
  },
  'invalid.samePerson': {
    'zh-Hant': '這是同一份檔案，請選另一人。',
    'zh-Hans': '这是同一份档案，请选另一人。',
    en: 'This is the same file. Choose somebody else.',
  },
  'refusal.personMerged': {
    'zh-Hant': '{{name}} 的檔案已合併到 {{kept}}。請開啟 {{kept}} 的檔案再辦理。',
    'zh-Hans': '{{name}} 的档案已合并到 {{kept}}。请打开 {{kept}} 的档案再办理。',
    en: '{{name}}’s file was merged into {{kept}}. Open {{kept}}’s file instead.',
  },
  'refusal.mergeSharesDiffer': {
    'zh-Hant': '兩份檔案在 {{unit}} 同一段日期的產權份額不同。請先更正其中一份，再合併。',
    'zh-Hans': '两份档案在 {{unit}} 同一段日期的产权份额不同。请先更正其中一份，再合并。',
    en: 'The two files hold different shares of {{unit}} on the same days. Correct one of them, then merge.',
  },
  'refusal.mergePhonesTooMany': {
    'zh-Hant': '合併後會有 {{count}} 個電話，最多 10 個。請先移除不再使用的電話。',
    'zh-Hans': '合并后会有 {{count}} 个电话，最多 10 个。请先移除不再使用的电话。',
    en: 'Together they have {{count}} phones; 10 is the most. Remove those no longer in use first.',
  },
  'refusal.mergeChangedSince': {
    'zh-Hant': '合併後已有改動，不能撤銷：{{what}}。請先把它改回合併時的樣子，或直接更正檔案。',
    'zh-Hans': '合并后已有改动，不能撤销：{{what}}。请先把它改回合并时的样子，或直接更正档案。',
    en: 'This was changed after the merge, so it cannot be undone: {{what}}. Change it back first, or correct the files by hand.',
  },
  'refusal.notMerged': {
    'zh-Hant': '{{name}} 的檔案沒有合併，或已撤銷。請重新開啟這一頁。',
    'zh-Hans': '{{name}} 的档案没有合并，或已撤销。请重新打开这一页。',
    en: '{{name}}’s file is not merged, or no longer. Open the page again.',
  },
  'activity.archives.keepApart': {
    'zh-Hant': '記下不是同一人',
    'zh-Hans': '记下不是同一人',
    en: 'Told two people apart',
  },
  'activity.archives.mergePeople': {
    'zh-Hant': '合併住戶檔案',
    'zh-Hans': '合并住户档案',
    en: 'Merged two files',
  },
  'activity.archives.undoMerge': { 'zh-Hant': '撤銷合併', 'zh-Hans': '撤销合并', en: 'Undid a merge' },
} satisfies MessageTable;
