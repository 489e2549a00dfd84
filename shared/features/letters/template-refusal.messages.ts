import type { MessageTable } from '../../i18n/language.ts';

/** Why a template, a clause or a Word file is refused. */
export const templateRefusalMessages = {
  'refusal.conditionOpen': {
    'zh-Hant': '第 {{line}} 行的條件「{{text}}」沒有結束。請在要顯示的文字之後加上 {{end}}。',
    'zh-Hans': '第 {{line}} 行的条件“{{text}}”没有结束。请在要显示的文字之后加上 {{end}}。',
    en: 'The condition “{{text}}” in line {{line}} has no end. Put {{end}} after the words that it shows.',
  },
  'refusal.conditionStray': {
    'zh-Hant': '第 {{line}} 行的「{{text}}」前面沒有相應的條件。請補上條件，或刪去它。',
    'zh-Hans': '第 {{line}} 行的“{{text}}”前面没有相应的条件。请补上条件，或删去它。',
    en: '“{{text}}” in line {{line}} belongs to no condition. Add the condition before it, or take it out.',
  },
  'refusal.conditionDeep': {
    'zh-Hant': '第 {{line}} 行的「{{text}}」套在太多層條件之內（最多四層）。請拆成幾段分別設條件。',
    'zh-Hans': '第 {{line}} 行的“{{text}}”套在太多层条件之内（最多四层）。请拆成几段分别设条件。',
    en: '“{{text}}” in line {{line}} lies within too many conditions (four at most). Split it into passages with a condition each.',
  },
  'refusal.rowsNotAlone': {
    'zh-Hant': '第 {{line}} 行的表「{{text}}」要獨佔一行。請把其他文字移到上一行或下一行。',
    'zh-Hans': '第 {{line}} 行的表“{{text}}”要独占一行。请把其他文字移到上一行或下一行。',
    en: 'The list “{{text}}” in line {{line}} needs a line of its own. Move the other words to the line above or below.',
  },
  'refusal.fieldsLacking': {
    'zh-Hant': '{{kind}}必須載明：{{fields}}，否則不足以主張權利。請把這些欄位放回正文。',
    'zh-Hans': '{{kind}}必须载明：{{fields}}，否则不足以主张权利。请把这些栏位放回正文。',
    en: 'A letter of this kind ({{kind}}) has to tell: {{fields}}, or it asserts no claim. Put these fields back into the text.',
  },
  'refusal.publicNamesHousehold': {
    'zh-Hant':
      '張貼給所有人看的文件不能寫出個別住戶的資料或欠費：{{fields}}。請從正文刪去，改用業主函或催繳函。',
    'zh-Hans':
      '张贴给所有人看的文件不能写出个别住户的资料或欠费：{{fields}}。请从正文删去，改用业主函或催缴函。',
    en: 'What everyone reads may not tell of one household’s people or debts: {{fields}}. Take them out, or write an owner letter or a demand instead.',
  },
  'refusal.clauseUnknown': {
    'zh-Hant': '條款庫中沒有使用中的「{{name}}」。請先新增這項條款，或更正名稱。',
    'zh-Hans': '条款库中没有使用中的“{{name}}”。请先新增这项条款，或更正名称。',
    en: 'The library has no clause “{{name}}” in use. Add it first, or correct its name.',
  },
  'refusal.clauseWithinClause': {
    'zh-Hant': '條款之內不能再引用條款。請直接寫出文字。',
    'zh-Hans': '条款之内不能再引用条款。请直接写出文字。',
    en: 'A clause does not call another. Write the words out.',
  },
  'refusal.clauseNameTaken': {
    'zh-Hant': '已有名為「{{name}}」的條款。請另取名稱，或更改原有條款。',
    'zh-Hans': '已有名为“{{name}}”的条款。请另取名称，或更改原有条款。',
    en: 'There is a clause “{{name}}” already. Choose another name, or change that clause.',
  },
  'refusal.clauseChanged': {
    'zh-Hant': '這項條款剛被同事更改。你的文字仍在；請先看過新版本再儲存。',
    'zh-Hans': '这项条款刚被同事更改。你的文字仍在；请先看过新版本再保存。',
    en: 'A colleague changed this clause. Your words are still here; look at the new version before saving.',
  },
  'refusal.clauseInUse': {
    'zh-Hant': '條款「{{name}}」仍由範本引用：{{templates}}。請先從這些範本中刪去，再改名或停用。',
    'zh-Hans': '条款“{{name}}”仍由模板引用：{{templates}}。请先从这些模板中删去，再改名或停用。',
    en: 'These templates call the clause “{{name}}”: {{templates}}. Take it out of them before renaming it or putting it out of use.',
  },
  'refusal.notWordFile': {
    'zh-Hant': '這不是 Word 檔案（.docx）。請在 Word 中另存為 .docx 再選取。',
    'zh-Hans': '这不是 Word 文件（.docx）。请在 Word 中另存为 .docx 再选取。',
    en: 'This is no Word file (.docx). Save it as .docx in Word and choose it again.',
  },
  'refusal.wordFileOld': {
    'zh-Hant': '這是舊格式的 Word 檔案（.doc）。請在 Word 中另存為 .docx 再選取。',
    'zh-Hans': '这是旧格式的 Word 文件（.doc）。请在 Word 中另存为 .docx 再选取。',
    en: 'This is a Word file of the old format (.doc). Save it as .docx in Word and choose it again.',
  },
  'refusal.wordFileEncrypted': {
    'zh-Hant': '這個 Word 檔案有密碼保護。請在 Word 中取消密碼，另存後再選取。',
    'zh-Hans': '这个 Word 文件有密码保护。请在 Word 中取消密码，另存后再选取。',
    en: 'This Word file is protected by a password. Take the password off in Word, save it and choose it again.',
  },
  'refusal.wordFileMacros': {
    'zh-Hant': '這個 Word 檔案帶有巨集，不予讀取。請另存為不含巨集的 .docx 再選取。',
    'zh-Hans': '这个 Word 文件带有宏，不予读取。请另存为不含宏的 .docx 再选取。',
    en: 'This Word file carries macros and is not read. Save it as a .docx without macros and choose it again.',
  },
  'refusal.wordFileDamaged': {
    'zh-Hant': '這個 Word 檔案已損壞或不完整。請在 Word 中打開，另存新檔後再選取。',
    'zh-Hans': '这个 Word 文件已损坏或不完整。请在 Word 中打开，另存新文件后再选取。',
    en: 'This Word file is damaged or cut off. Open it in Word, save it anew and choose it again.',
  },
  'refusal.wordFileBomb': {
    'zh-Hant': '這個 Word 檔案解開後大得不正常，不予讀取。請另存新檔，或把內容貼到範本中。',
    'zh-Hans': '这个 Word 文件解开后大得不正常，不予读取。请另存新文件，或把内容贴到模板中。',
    en: 'This Word file unpacks to something far too large and is not read. Save it anew, or paste its words into a template.',
  },
  'refusal.wordFileEmpty': {
    'zh-Hant': '這個 Word 檔案沒有文字（文字可能都在文字方塊或圖片中）。請把文字移到正文再選取。',
    'zh-Hans': '这个 Word 文件没有文字（文字可能都在文本框或图片中）。请把文字移到正文再选取。',
    en: 'This Word file has no text; it may all be in text boxes or pictures. Move it into the body and choose the file again.',
  },
  'refusal.wordFileTooLong': {
    'zh-Hant': '這個 Word 檔案超過 {{limit}} 字，不能作為一個範本。請分成幾個檔案。',
    'zh-Hans': '这个 Word 文件超过 {{limit}} 字，不能作为一个模板。请分成几个文件。',
    en: 'This Word file has more than {{limit}} characters, too many for one template. Split it into several files.',
  },
  'invalid.clauseName': {
    'zh-Hant': '條款名稱不能含大括號，也不能以問號結尾。',
    'zh-Hans': '条款名称不能含大括号，也不能以问号结尾。',
    en: 'A clause’s name has no braces and does not end with a question mark.',
  },
} satisfies MessageTable;
