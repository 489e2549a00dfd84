import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the screens of templates and clauses. */
export const letterTemplateMessages = {
  'wordFile.images': { 'zh-Hant': '圖片', 'zh-Hans': '图片', en: 'pictures' },
  'wordFile.textBoxes': { 'zh-Hant': '文字方塊', 'zh-Hans': '文本框', en: 'text boxes' },
  'wordFile.headersAndFooters': {
    'zh-Hant': '頁首、頁尾',
    'zh-Hans': '页眉、页脚',
    en: 'headers and footers',
  },
  'wordFile.notes': { 'zh-Hant': '註腳', 'zh-Hans': '脚注', en: 'footnotes' },
  'wordFile.comments': { 'zh-Hant': '批註', 'zh-Hans': '批注', en: 'comments' },
  'wordFile.numbering': {
    'zh-Hant': '自動編號（請補寫編號）',
    'zh-Hans': '自动编号（请补写编号）',
    en: 'automatic numbers (write them in)',
  },
  'wordFile.mergedRows': {
    'zh-Hant': '上下合併的儲存格',
    'zh-Hans': '上下合并的单元格',
    en: 'cells merged downwards',
  },
  'wordFile.tablesWithinTables': {
    'zh-Hant': '表格內的表格',
    'zh-Hans': '表格内的表格',
    en: 'tables within tables',
  },
  'wordFile.equations': { 'zh-Hant': '算式', 'zh-Hans': '公式', en: 'equations' },
  'wordFile.pageBreaks': { 'zh-Hant': '分頁', 'zh-Hans': '分页', en: 'page breaks' },
  'wordFile.deletedText': {
    'zh-Hant': '修訂中刪去的文字',
    'zh-Hans': '修订中删去的文字',
    en: 'text deleted in tracked changes',
  },
  'fieldSource.office': { 'zh-Hant': '本處', 'zh-Hans': '本处', en: 'The office' },
  'fieldSource.staff': { 'zh-Hant': '經辦', 'zh-Hans': '经办', en: 'Who handles it' },
  'fieldSource.unit': { 'zh-Hant': '收件住戶', 'zh-Hans': '收件住户', en: 'The household' },
  'fieldSource.arrears': { 'zh-Hant': '欠費', 'zh-Hans': '欠费', en: 'Arrears' },
  'fieldSource.bill': { 'zh-Hant': '賬單', 'zh-Hans': '账单', en: 'The bill' },
  'fieldSource.typed': { 'zh-Hant': '寫函件時填寫', 'zh-Hans': '写函件时填写', en: 'Filled in when writing' },
  'letters.findField': {
    'zh-Hant': '找欄位或條款（或在正文鍵入兩個 {）',
    'zh-Hans': '找栏位或条款（或在正文键入两个 {）',
    en: 'Find a field or clause, or type { twice in the text',
  },
  'letters.noField': {
    'zh-Hant': '沒有這個名稱；寫在兩個大括號內，便成為這個範本自己的欄位。',
    'zh-Hans': '没有这个名称；写在两个大括号内，便成为这个模板自己的栏位。',
    en: 'Nothing of that name. Between double braces it becomes a field of this template’s own.',
  },
  'letters.fieldList': { 'zh-Hant': '欄位和條款', 'zh-Hans': '栏位和条款', en: 'Fields and clauses' },
  'letters.wordsHelp': { 'zh-Hant': '寫法說明', 'zh-Hans': '写法说明', en: 'How to write it' },
  'letters.help.lines': {
    'zh-Hant':
      '每行一段。行首 # 標題，@ 稱呼，## 和 ### 小標題，> 靠右，>< 居中，< 頂格；--- 橫線。**粗體**，__底線__。',
    'zh-Hans':
      '每行一段。行首 # 标题，@ 称呼，## 和 ### 小标题，> 靠右，>< 居中，< 顶格；--- 横线。**粗体**，__下划线__。',
    en: 'One paragraph a line. A line begins with # for the title, @ for the salutation, ## or ### for headings, > for the right, >< for the middle, < for no indent; --- is a rule. **bold**, __underlined__.',
  },
  'letters.help.fields': {
    'zh-Hant': '欄位寫在兩個大括號內；名稱後加 ? 的可以留空，整行隨之省去。',
    'zh-Hans': '栏位写在两个大括号内；名称后加 ? 的可以留空，整行随之省去。',
    en: 'A field stands between double braces. With ? after its name it may stay empty and takes its line away.',
  },
  'letters.help.conditions': {
    'zh-Hant': '條件（可獨佔一行，也可在行內；最多套四層）：',
    'zh-Hans': '条件（可独占一行，也可在行内；最多套四层）：',
    en: 'Conditions, on lines of their own or within a line, four deep at most:',
  },
  'letters.help.conditionsExample': {
    'zh-Hant': '{若 附件} … {否則} … {完}　{若無 附件} … {完}　{若 處理方式=停工} … {完}',
    'zh-Hans': '{若 附件} … {否则} … {完}　{若无 附件} … {完}　{若 处理方式=停工} … {完}',
    en: '{if Attachments} … {else} … {end if}; {if not Attachments} … {end if}; {if Measure=Stop-work} … {end if}',
  },
  'letters.help.rows': {
    'zh-Hant': '逐行填寫的表，獨佔一行；*3 是欄寬：{表 放行物品：物品*3、數量、備註}',
    'zh-Hans': '逐行填写的表，独占一行；*3 是列宽：{表 放行物品：物品*3、数量、备注}',
    en: 'A list filled in row by row, on a line of its own; *3 is a width: {table Goods: Item*3, Quantity, Remarks}',
  },
  'letters.help.choices': {
    'zh-Hant': '選一項：{選 處理方式：整改、停工}；印出各項方格：{勾 身份：業主、家屬、租戶}',
    'zh-Hans': '选一项：{选 处理方式：整改、停工}；印出各项方格：{勾 身份：业主、家属、租户}',
    en: 'One of several: {choose Measure: repair, stop}; with boxes to tick: {tick Applicant is: owner, tenant}',
  },
  'letters.help.tables': {
    'zh-Hant':
      '畫表格：| 甲 | 乙 |；儲存格寫 < 併入左格，<br> 換行；|---|------| 放在首行之下使首行成為表頭，短劃多少即欄寬。',
    'zh-Hans':
      '画表格：| 甲 | 乙 |；单元格写 < 并入左格，<br> 换行；|---|------| 放在首行之下使首行成为表头，短划多少即列宽。',
    en: 'A drawn table: | one | two |; a cell < joins the one before it, <br> breaks its line; |---|------| under the first row makes that the heading, its dashes are widths.',
  },
  'letters.help.clauses': {
    'zh-Hant': '條款：兩個大括號內寫 > 和條款名稱。寫成函件時取當時的文字，以後條款更改也不影響。',
    'zh-Hans': '条款：两个大括号内写 > 和条款名称。写成函件时取当时的文字，以后条款更改也不影响。',
    en: 'A clause: > and its name between double braces. A letter takes its words as they are when it is kept; a later change leaves it alone.',
  },
  'letters.fromWord': {
    'zh-Hant': '由 Word 檔案匯入',
    'zh-Hans': '由 Word 文件导入',
    en: 'Take from a Word file',
  },
  'letters.fromWordDrop': {
    'zh-Hant': '把 .docx 檔案拖到這裡，或按此選取',
    'zh-Hans': '把 .docx 文件拖到这里，或点此选取',
    en: 'Drop a .docx file here, or choose one',
  },
  'letters.fromWordHint': {
    'zh-Hant': '檔案中以兩個大括號寫出的欄位和 Word 的合併欄位都會認出；先在編輯器中查看，儲存後才生效。',
    'zh-Hans': '文件中以两个大括号写出的栏位和 Word 的合并域都会认出；先在编辑器中查看，保存后才生效。',
    en: 'Fields between double braces and Word’s own merge fields are recognised. Look at it in the editor; nothing is kept until you save.',
  },
  'letters.fromWordLeft': {
    'zh-Hant': '「{{file}}」已讀入，尚未儲存。以下內容不能帶入，請查看：{{left}}。',
    'zh-Hans': '“{{file}}”已读入，尚未保存。以下内容不能带入，请查看：{{left}}。',
    en: '“{{file}}” is read and not saved yet. These could not come along: {{left}}.',
  },
  'letters.fromWordWhole': {
    'zh-Hant': '「{{file}}」已讀入，尚未儲存。請查看版面，選定文種後儲存。',
    'zh-Hans': '“{{file}}”已读入，尚未保存。请查看版面，选定文种后保存。',
    en: '“{{file}}” is read and not saved yet. Look at the page, choose the kind and save.',
  },
  'letters.leftCount': {
    'zh-Hant': '{{what}} {{count}} 處',
    'zh-Hans': '{{what}} {{count}} 处',
    en: '{{what}}: {{count}}',
  },
  'letters.sampleMissing': {
    'zh-Hant': '寫函件時仍須填寫：{{fields}}',
    'zh-Hans': '写函件时仍须填写：{{fields}}',
    en: 'Still to be filled in: {{fields}}',
  },
  'letters.sampleAll': {
    'zh-Hant': '所有欄位都由系統填寫',
    'zh-Hans': '所有栏位都由系统填写',
    en: 'Every field is filled in for you',
  },
  'letters.compareVersions': {
    'zh-Hant': '與現時版本比較',
    'zh-Hans': '与当前版本比较',
    en: 'Compare with the present one',
  },
  'letters.comparedTitle': {
    'zh-Hant': '第 {{earlier}} 版與第 {{later}} 版',
    'zh-Hans': '第 {{earlier}} 版与第 {{later}} 版',
    en: 'Version {{earlier}} and version {{later}}',
  },
  'letters.comparedNote': {
    'zh-Hant': '劃去的是舊版文字，加底線的是新版文字。',
    'zh-Hans': '划去的是旧版文字，加下划线的是新版文字。',
    en: 'Struck out is what the earlier version said, underlined what the later one says.',
  },
  'letters.clauses': { 'zh-Hant': '條款庫', 'zh-Hans': '条款库', en: 'Clause library' },
  'letters.clausesNote': {
    'zh-Hant': '常用的段落，起個名稱，在範本和函件中引用。更改後，以後寫的函件用新文字；已寫好的不變。',
    'zh-Hans': '常用的段落，起个名称，在模板和函件中引用。更改后，以后写的函件用新文字；已写好的不变。',
    en: 'Passages that you use again, called by name in templates and letters. A change holds for letters written from then on.',
  },
  'letters.newClause': { 'zh-Hant': '新條款', 'zh-Hans': '新条款', en: 'New clause' },
  'letters.clauseName': { 'zh-Hant': '條款名稱', 'zh-Hans': '条款名称', en: 'Name of the clause' },
  'letters.noClauses': { 'zh-Hant': '還沒有條款', 'zh-Hans': '还没有条款', en: 'No clause yet' },
  'letters.clauseSaved': {
    'zh-Hant': '條款「{{name}}」已儲存為第 {{version}} 版。',
    'zh-Hans': '条款“{{name}}”已保存为第 {{version}} 版。',
    en: 'The clause “{{name}}” is saved as version {{version}}.',
  },
  'letters.clauseReadOnly': {
    'zh-Hant': '條款由主管或經理更改；這裡可以查看。',
    'zh-Hans': '条款由主管或经理更改；这里可以查看。',
    en: 'A supervisor or the manager changes clauses; you can read them here.',
  },
  'letters.templatesOfKind': { 'zh-Hant': '各文種範本', 'zh-Hans': '各文种模板', en: 'Templates by kind' },
  'letters.atCounter': {
    'zh-Hant': '收據、押金收據和退款單在收費櫃台開立；版面在「櫃台設定」的收據版面中調整。',
    'zh-Hans': '收据、押金收据和退款单在收费柜台开立；版面在“柜台设置”的收据版面中调整。',
    en: 'Receipts, deposit receipts and refund slips are made at the counter; their layout is under Receipt layouts in the counter settings.',
  },
  'letters.choose': { 'zh-Hant': '請選擇', 'zh-Hans': '请选择', en: 'Choose' },
  'letters.addRow': { 'zh-Hant': '加一行', 'zh-Hans': '加一行', en: 'Add a row' },
  'letters.removeRow': {
    'zh-Hant': '刪去第 {{row}} 行',
    'zh-Hans': '删去第 {{row}} 行',
    en: 'Remove row {{row}}',
  },
  'letters.rowCell': {
    'zh-Hant': '{{column}}，第 {{row}} 行',
    'zh-Hans': '{{column}}，第 {{row}} 行',
    en: '{{column}}, row {{row}}',
  },
  'letters.timeAsText': { 'zh-Hant': '改寫文字', 'zh-Hans': '改写文字', en: 'Type words' },
  'letters.timeAsTime': { 'zh-Hant': '改選日期時間', 'zh-Hans': '改选日期时间', en: 'Choose a time' },
  'letters.lackingFields': {
    'zh-Hant': '這種函件必須載明：{{fields}}。請放回正文。',
    'zh-Hans': '这种函件必须载明：{{fields}}。请放回正文。',
    en: 'Letters of this kind have to tell: {{fields}}. Put them back into the text.',
  },
  'letters.householdFields': {
    'zh-Hant': '張貼的文件不能寫出個別住戶的資料或欠費：{{fields}}。請從正文刪去。',
    'zh-Hans': '张贴的文件不能写出个别住户的资料或欠费：{{fields}}。请从正文删去。',
    en: 'What everyone reads may not tell of one household: {{fields}}. Take them out of the text.',
  },
  'letters.goodsAndArrears': {
    'zh-Hant': '提示：本戶尚欠 {{amount}} 元。欠費不是扣留物品的理由，放行條照常開具；欠費請循催繳途徑處理。',
    'zh-Hans': '提示：本户尚欠 {{amount}} 元。欠费不是扣留物品的理由，放行条照常开具；欠费请循催缴途径处理。',
    en: 'Note: this household owes ¥{{amount}}. Arrears are no ground for holding goods, so the slip is issued all the same; press for them by way of collection.',
  },
} satisfies MessageTable;
