import type { MessageTable } from '../../i18n/language.ts';

/** 公攤: what is shared among the households, by what, and why. */
export const poolMessages = {
  'fees.formula.shared': { 'zh-Hant': '公攤', 'zh-Hans': '公摊', en: 'Shared pools' },
  'fees.pools': { 'zh-Hant': '公攤記錄', 'zh-Hans': '公摊记录', en: 'Shared pools' },
  'fees.pools.none': {
    'zh-Hant': '還沒有登記公攤。每期把要分攤的總額登記在這裡，開單時按戶收取。',
    'zh-Hans': '还没有登记公摊。每期把要分摊的总额登记在这里，开单时按户收取。',
    en: 'No pool yet. Enter what is to be shared each period; billing then charges every unit its share.',
  },
  'fees.pool.add': { 'zh-Hant': '登記公攤', 'zh-Hans': '登记公摊', en: 'Enter a pool' },
  'fees.pool.total': { 'zh-Hant': '分攤總額', 'zh-Hans': '分摊总额', en: 'To be shared' },
  'fees.pool.weighting': { 'zh-Hant': '分攤方式', 'zh-Hans': '分摊方式', en: 'Shared by' },
  'fees.pool.weighting.area': { 'zh-Hant': '按建築面積', 'zh-Hans': '按建筑面积', en: 'Gross area' },
  'fees.pool.weighting.household': { 'zh-Hant': '按戶', 'zh-Hans': '按户', en: 'Household' },
  'fees.pool.weighting.usage': { 'zh-Hant': '按用量', 'zh-Hans': '按用量', en: 'Usage' },
  'fees.pool.weighting.weights': { 'zh-Hant': '按係數', 'zh-Hans': '按系数', en: 'Weights' },
  'fees.pool.basis': { 'zh-Hant': '分攤依據', 'zh-Hans': '分摊依据', en: 'Basis' },
  'fees.pool.basisExtra': {
    'zh-Hant':
      '必填。約定優先，沒有約定按專有部分面積（民法典第 283 條）。如：業主大會 2026-03 決議、服務合同第八條',
    'zh-Hans':
      '必填。约定优先，没有约定按专有部分面积（民法典第 283 条）。如：业主大会 2026-03 决议、服务合同第八条',
    en: 'Required. What was agreed, else the exclusive area (Civil Code, article 283). For example: vote of the owners, March 2026',
  },
  'fees.pool.exempt': { 'zh-Hant': '不分攤的房屋', 'zh-Hans': '不分摊的房屋', en: 'Units left out' },
  'fees.pool.weights': {
    'zh-Hant': '各戶用量或係數',
    'zh-Hans': '各户用量或系数',
    en: 'Usage or weight of each unit',
  },
  'fees.pool.weightsExtra': {
    'zh-Hant': '每行一戶：房號、空格、數值；可從 Excel 貼上。',
    'zh-Hans': '每行一户：房号、空格、数值；可从 Excel 粘贴。',
    en: 'One unit a line: unit, space, figure; can be pasted from Excel.',
  },
  'fees.pool.weightsUnknown': {
    'zh-Hant': '第 {{line}} 行看不懂：「{{text}}」',
    'zh-Hans': '第 {{line}} 行看不懂：“{{text}}”',
    en: 'Line {{line}} is not understood: “{{text}}”',
  },
  'fees.pool.preview': {
    'zh-Hant':
      '{{period}}：{{units}} 戶分攤 {{total}} 元，最多 {{most}} 元，最少 {{least}} 元；{{exempt}} 戶不分攤。',
    'zh-Hans':
      '{{period}}：{{units}} 户分摊 {{total}} 元，最多 {{most}} 元，最少 {{least}} 元；{{exempt}} 户不分摊。',
    en: '{{period}}: {{units}} units share ¥{{total}}, ¥{{most}} at most and ¥{{least}} at least; {{exempt}} left out.',
  },
  'fees.pool.leftOut': {
    'zh-Hant': '另有 {{count}} 戶未交付、未到起收日或本期已開單，這次不分攤。',
    'zh-Hans': '另有 {{count}} 户未交付、未到起收日或本期已开单，这次不分摊。',
    en: '{{count}} more are not handed over, charged from a later day or billed already, and take no share.',
  },
  'fees.pool.missing': {
    'zh-Hant': '{{period}}：還有 {{count}} 戶缺面積、用量或係數。',
    'zh-Hans': '{{period}}：还有 {{count}} 户缺面积、用量或系数。',
    en: '{{period}}: {{count}} units have no area, usage or weight yet.',
  },
  'fees.pool.nobody': {
    'zh-Hant': '{{period}}：沒有房屋掛這個項目。',
    'zh-Hans': '{{period}}：没有房屋挂这个项目。',
    en: '{{period}}: no unit is charged this item.',
  },
  'fees.pool.do': { 'zh-Hant': '登記並分攤', 'zh-Hans': '登记并分摊', en: 'Share it out' },
  'fees.pool.done': {
    'zh-Hant': '{{period}} 的公攤 {{total}} 元已分攤到 {{units}} 戶。',
    'zh-Hans': '{{period}} 的公摊 {{total}} 元已分摊到 {{units}} 户。',
    en: '¥{{total}} for {{period}} is shared out among {{units}} units.',
  },
  'fees.pool.shares': { 'zh-Hant': '各戶分攤', 'zh-Hans': '各户分摊', en: 'Shares' },
  'fees.pool.sharesOf': {
    'zh-Hant': '{{period}} 各戶分攤',
    'zh-Hans': '{{period}} 各户分摊',
    en: 'Shares for {{period}}',
  },
  'fees.pool.weight': { 'zh-Hant': '面積、用量或係數', 'zh-Hans': '面积、用量或系数', en: 'Weight' },
  'fees.pool.isExempt': { 'zh-Hant': '不分攤', 'zh-Hans': '不分摊', en: 'Left out' },
  'fees.pool.billed': { 'zh-Hant': '已開單，鎖定', 'zh-Hans': '已开单，锁定', en: 'Billed, locked' },
  'fees.pool.open': { 'zh-Hant': '未開單', 'zh-Hans': '未开单', en: 'Not billed' },
  'fees.pool.withdraw': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Withdraw' },
  'fees.pool.withdrawn': { 'zh-Hant': '已撤回', 'zh-Hans': '已撤回', en: 'Withdrawn' },
  'fees.pool.withdrawNote': {
    'zh-Hant': '撤回後這一期可以重新登記。',
    'zh-Hans': '撤回后这一期可以重新登记。',
    en: 'The period can be entered again afterwards.',
  },
  'fees.pool.withdrawDone': {
    'zh-Hant': '{{period}} 的公攤已撤回。',
    'zh-Hans': '{{period}} 的公摊已撤回。',
    en: 'The pool for {{period}} is withdrawn.',
  },
  'fees.skip.noPool': {
    'zh-Hant': '本期未登記公攤',
    'zh-Hans': '本期未登记公摊',
    en: 'No pool for the period',
  },
  'fees.skip.noPool.next': { 'zh-Hant': '登記本期公攤', 'zh-Hans': '登记本期公摊', en: 'Enter the pool' },
  'fees.skip.exempt': { 'zh-Hant': '列為不分攤', 'zh-Hans': '列为不分摊', en: 'Left out of the pool' },
  'fees.skip.exempt.next': { 'zh-Hant': '無需處理', 'zh-Hans': '无需处理', en: 'Nothing' },
  'fees.skip.notInPool': {
    'zh-Hant': '登記公攤時未掛上或未起收',
    'zh-Hans': '登记公摊时未挂上或未起收',
    en: 'Not attached or not charged yet when the pool was shared',
  },
  'fees.skip.notInPool.next': {
    'zh-Hant': '撤回公攤後重新登記，或從下期起',
    'zh-Hans': '撤回公摊后重新登记，或从下期起',
    en: 'Withdraw and enter the pool again, or begin next period',
  },
} satisfies MessageTable;
