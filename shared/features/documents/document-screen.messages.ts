import type { MessageTable } from '../../i18n/language.ts';

/** Words of the files of a household. */
export const documentScreenMessages = {
  'mediaType.image/jpeg': { 'zh-Hant': 'JPEG 圖片', 'zh-Hans': 'JPEG 图片', en: 'JPEG picture' },
  'mediaType.image/png': { 'zh-Hant': 'PNG 圖片', 'zh-Hans': 'PNG 图片', en: 'PNG picture' },
  'mediaType.image/tiff': { 'zh-Hant': 'TIFF 掃描件', 'zh-Hans': 'TIFF 扫描件', en: 'TIFF scan' },
  'mediaType.image/heic': { 'zh-Hant': 'HEIC 照片', 'zh-Hans': 'HEIC 照片', en: 'HEIC photo' },
  'mediaType.application/pdf': { 'zh-Hant': 'PDF', 'zh-Hans': 'PDF', en: 'PDF' },
  'documents.card': { 'zh-Hant': '資料與檔案', 'zh-Hans': '资料与文件', en: 'Papers and files' },
  'documents.files': { 'zh-Hant': '電子檔', 'zh-Hans': '电子档', en: 'Files' },
  'documents.filesThen': {
    'zh-Hant': '{{date}} 當日在檔的電子檔',
    'zh-Hans': '{{date}} 当日在档的电子档',
    en: 'Files on hand on {{date}}',
  },
  'documents.noneThen': {
    'zh-Hant': '當日沒有在檔的電子檔。',
    'zh-Hans': '当日没有在档的电子档。',
    en: 'No files were on hand that day.',
  },
  'documents.none': { 'zh-Hant': '還沒有電子檔。', 'zh-Hans': '还没有电子档。', en: 'No files yet.' },
  'documents.add': { 'zh-Hant': '加入檔案', 'zh-Hans': '加入文件', en: 'Add a file' },
  'documents.addTo': {
    'zh-Hant': '加入檔案到 {{unit}}',
    'zh-Hans': '加入文件到 {{unit}}',
    en: 'Add a file to {{unit}}',
  },
  'documents.drop': {
    'zh-Hant': '把掃描件、照片或 PDF 拖到這裏，或按此選擇',
    'zh-Hans': '把扫描件、照片或 PDF 拖到这里，或点此选择',
    en: 'Drop a scan, photo or PDF here, or click to choose',
  },
  'documents.dropHint': {
    'zh-Hant': 'JPEG、PNG、TIFF、HEIC、PDF，每個最多 20 MB。身份證件宜只登記「已核驗」，不留影像。',
    'zh-Hans': 'JPEG、PNG、TIFF、HEIC、PDF，每个最多 20 MB。身份证件宜只登记“已核验”，不留影像。',
    en: 'JPEG, PNG, TIFF, HEIC or PDF, 20 MB at most. For identity papers, note “checked” rather than keep a copy.',
  },
  'documents.chosen': { 'zh-Hant': '已選：{{name}}', 'zh-Hans': '已选：{{name}}', en: 'Chosen: {{name}}' },
  'documents.chooseFirst': {
    'zh-Hant': '請先選擇檔案。',
    'zh-Hans': '请先选择文件。',
    en: 'Choose a file first.',
  },
  'documents.chooseOther': { 'zh-Hant': '換一個檔案', 'zh-Hans': '换一个文件', en: 'Choose another' },
  'documents.kind': { 'zh-Hant': '資料種類', 'zh-Hans': '资料种类', en: 'Kind of paper' },
  'documents.kindHint': {
    'zh-Hant': '未選種類的檔案，查看時須說明原因',
    'zh-Hans': '未选种类的文件，查看时须说明原因',
    en: 'A file without a kind asks for a reason at every look',
  },
  'documents.person': { 'zh-Hant': '所屬人', 'zh-Hans': '所属人', en: 'Person' },
  'documents.title': { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'Title' },
  'documents.titleHint': {
    'zh-Hant': '留空即用檔案名稱',
    'zh-Hans': '留空即用文件名称',
    en: 'The file’s name when left empty',
  },
  'documents.note': { 'zh-Hant': '備註', 'zh-Hans': '备注', en: 'Note' },
  'documents.added': {
    'zh-Hant': '已把「{{title}}」加入 {{unit}}。',
    'zh-Hans': '已把“{{title}}”加入 {{unit}}。',
    en: 'Added “{{title}}” to {{unit}}.',
  },
  'documents.edit': { 'zh-Hant': '更改說明', 'zh-Hans': '更改说明', en: 'Change description' },
  'documents.saved': {
    'zh-Hant': '已儲存「{{title}}」。',
    'zh-Hans': '已保存“{{title}}”。',
    en: 'Saved “{{title}}”.',
  },
  'documents.remove': { 'zh-Hant': '移除檔案', 'zh-Hans': '移除文件', en: 'Remove file' },
  'documents.removeNote': {
    'zh-Hant': '「{{title}}」將不再列在這一戶，也不再計入齊全度；檔案本身與移除的原因會留存備查。',
    'zh-Hans': '“{{title}}”将不再列在这一户，也不再计入齐全度；文件本身与移除的原因会留存备查。',
    en: '“{{title}}” leaves the household’s list and no longer counts as held. The file itself and the reason are kept.',
  },
  'documents.removed': {
    'zh-Hant': '已移除「{{title}}」。',
    'zh-Hans': '已移除“{{title}}”。',
    en: 'Removed “{{title}}”.',
  },
  'documents.removedBy': {
    'zh-Hant': '由 {{by}} 移除：{{reason}}',
    'zh-Hans': '由 {{by}} 移除：{{reason}}',
    en: 'Removed by {{by}}: {{reason}}',
  },
  'documents.showRemoved': {
    'zh-Hant': '已移除的檔案（{{count}}）',
    'zh-Hans': '已移除的文件（{{count}}）',
    en: 'Removed files ({{count}})',
  },
  'documents.actionsOf': {
    'zh-Hant': '「{{title}}」的操作',
    'zh-Hans': '“{{title}}”的操作',
    en: 'Actions on “{{title}}”',
  },
  'documents.open': { 'zh-Hant': '查看', 'zh-Hans': '查看', en: 'Open' },
  'documents.take': { 'zh-Hant': '另存到電腦', 'zh-Hans': '另存到电脑', en: 'Save a copy' },
  'documents.takeToView': {
    'zh-Hant': '這類檔案用電腦上的程式開啟：另存後雙擊即可。另存會記入審計日誌。',
    'zh-Hans': '这类文件用电脑上的程序打开：另存后双击即可。另存会记入审计日志。',
    en: 'Files of this kind open in a program on this PC: save a copy and double-click it. Saving is kept in the audit trail.',
  },
  'documents.fileReady': {
    'zh-Hant': '已另存「{{file}}」。',
    'zh-Hans': '已另存“{{file}}”。',
    en: 'Saved a copy as “{{file}}”.',
  },
  'documents.lookReason': { 'zh-Hant': '查看原因', 'zh-Hans': '查看原因', en: 'Why' },
  'documents.lookNote': {
    'zh-Hant': '證件類檔案：查看與另存的原因會記入審計日誌。',
    'zh-Hans': '证件类文件：查看与另存的原因会记入审计日志。',
    en: 'Identity papers: who looks or saves a copy, and why, is kept in the audit trail.',
  },
  'documents.hidesSoon': {
    'zh-Hant': '證件類檔案顯示 30 秒後自動收起。',
    'zh-Hans': '证件类文件显示 30 秒后自动收起。',
    en: 'Identity papers are put away after 30 seconds.',
  },
  'documents.sensitive': { 'zh-Hant': '證件類', 'zh-Hans': '证件类', en: 'Identity' },
  'documents.noKind': { 'zh-Hant': '未選種類', 'zh-Hans': '未选种类', en: 'No kind' },
  'documents.pages': { 'zh-Hant': '{{count}} 頁', 'zh-Hans': '{{count}} 页', en: '{{count}} p.' },
} satisfies MessageTable;
