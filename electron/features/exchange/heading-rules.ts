import {
  FIELDS_OF_KIND,
  type ImportField,
  type ImportKind,
} from '../../../shared/features/exchange/import-kind.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import { plainHeading } from './plain-heading.ts';

type Rule = readonly [ImportField | null, RegExp];

const SERIAL: Rule = [null, /^(序號|序号|编号|編號|no\.?|#)$/u];
const PLACE: readonly Rule[] = [
  [
    'unitName',
    /^(房屋|單位|单位|住戶單位|單位編號|单位编号|房產編號|房产编号|房屋編號|房屋编号|房間編碼|房间编码|戶號|户号|門牌|门牌|門牌號|门牌号|household|unit|unitno\.?|unitcode)$/u,
  ],
  ['room', /(房號|房号|室號|室号|房間|房间|^室$|^房$|room|apt|apartment|flat)/u],
  ['entrance', /(單元|单元|梯號|梯号|entrance|stair)/u],
  ['building', /(樓棟|楼栋|樓號|楼号|樓宇|楼宇|樓座|楼座|棟|栋|幢|座|building|block|tower)/u],
];
const NOTE: Rule = ['note', /(備註|备注|備考|附註|说明|說明|remark|note|comment)/u];
const IN_USE: Rule = ['inUse', /(在用|使用中|停用|狀態|状态|inuse|status|active)/u];

/**
 * What offices write above their columns, in Traditional and Simplified Chinese and in English. The first rule that
 * fits decides, so what is narrower stands before what is wider.
 */
const RULES: Readonly<Record<Exclude<ImportKind, 'roll'>, readonly Rule[]>> = {
  units: [
    SERIAL,
    [null, /(業主|业主|租[戶户客]|付款|電話|电话|欠|owner|tenant|payer|phone|owed|arrears|overdue)/u],
    ['worksState', /(裝修|装修|fit-?out|works)/u],
    ['occupancyState', /(入住|居住|使用)(情況|情况|狀況|状况|狀態|状态)|^(狀態|状态|status|occupancy)$/u],
    ['billedFromOn', /(計費|计费|起收|起計|起计|收費|收费|billed|charged).*(日|起|from)/u],
    ['handedOverOn', /(入住|交房|交樓|交楼|交付|收樓|收楼|收房|接房|move.?in|handover|handed)/u],
    ['innerArea', /(套[內内]|使用面|實用面|实用面|室內面|室内面|inner|net).*(面|積|积|area)?/u],
    ['area', /(面[積积]|area)/u],
    ['floor', /^(樓層|楼层|所在層|所在层|層|层|層数|层数|層數|floor)$/u],
    ['kind', /(類型|类型|性質|性质|用途|^kind$|^type$|^use$)/u],
    ...PLACE,
    NOTE,
  ],
  occupancies: [
    SERIAL,
    [null, /(工作單位|工作单位|緊急聯|紧急联|合同|經手|经手|簽名|签名|households)/u],
    ['primaryContact', /(主要聯|主要联|首要聯|首要联|第一聯|第一联|primary|maincontact)/u],
    ['phones', /(電話|电话|手機|手机|聯[繫絡系]|联[系络]|phone|mobile|tel)/u],
    ['idType', /(證件類|证件类|證件種|证件种|id(entity)?type|document$|kindofid)/u],
    ['idNumber', /(身份證|身份证|證件|证件|id.?(no|num|card))/u],
    ['email', /(電郵|电邮|郵箱|邮箱|e-?mail)/u],
    ['honorific', /(稱呼|称呼|稱謂|称谓|honorific|salutation|formofaddress|title)/u],
    ['mailingAddress', /(地址|住址|address)/u],
    ['payer', /(付款|繳費|缴费|交費|交费|pay)/u],
    ['toOn', /(結束|结束|終止|终止|截止|到期|遷出|迁出|搬出|最後一|最后一|^至|^to$|until|last|end)/u],
    ['fromOn', /(起始|起日|開始|开始|生效|遷入|迁入|入住|^自|from|since|start|begin|move.?in)/u],
    ['share', /(份額|份额|產權比|产权比|share)/u],
    ['role', /(身份|身分|角色|關係|关系|role|relation)/u],
    ['personKind', /(個人|个人|公司|人員類|人员类|類別|类别|類型|类型|persontype|personkind|^kind$|^type$)/u],
    ...PLACE,
    ['personName', /(姓名|名稱|名称|住戶|住户|業主|业主|person|resident|name)/u],
  ],
  vehicles: [
    SERIAL,
    [null, /(車位|车位|電話|电话|parking|phone)/u],
    ['plate', /(車牌|车牌|車號|车号|車輛號|车辆号|plate)/u],
    ['driverName', /(車主|车主|使用人|司機|司机|駕駛|驾驶|姓名|driver|holder|person|name|owner)/u],
    ...PLACE,
    IN_USE,
    NOTE,
  ],
  openingBalances: [
    SERIAL,
    [null, /(業主|业主|姓名|租[戶户客]|電話|电话|owner|name|phone)/u],
    ['prepaid', /(預收|预收|預繳|预缴|預交|预交|預存|预存|結餘|结余|餘額|余额|credit|prepaid|advance)/u],
    ['owed', /(欠費|欠费|欠款|欠繳|欠缴|未繳|未缴|未收|應收|应收|金額|金额|owed|owing|arrears|amount)/u],
    ['month', /(月份|賬期|账期|所屬|所属|期間|期间|年月|^月$|month|period)/u],
    ['feeItem', /(收費項|收费项|費項|费项|費用|费用|費目|费目|項目|项目|科目|item|fee)/u],
    ...PLACE,
  ],
  meters: [
    SERIAL,
    [null, /(業主|业主|姓名|租[戶户客]|電話|电话|owner|name|phone)/u],
    ['meterNumber', /([表錶][號号]|[表錶]編|[表錶]编|meterno|meternum|serial|number)/u],
    ['baseReading', /(底數|底数|底碼|底码|起碼|起码|初始|讀數|读数|reading|base)/u],
    ['installedOn', /(安裝|安装|裝[表錶]|装[表錶]|啟用|启用|install)/u],
    ['digits', /(位數|位数|量程|digits)/u],
    ['multiplier', /(倍率|倍數|倍数|變比|变比|multipl|ratio|factor)/u],
    ['meterKind', /([表錶]類|[表錶]类|[表錶]種|[表錶]种|類型|类型|種類|种类|kind|type|^meter$)/u],
    ...PLACE,
    IN_USE,
    NOTE,
  ],
  readings: [
    SERIAL,
    [
      null,
      /(業主|业主|姓名|租[戶户客]|電話|电话|上次|上月|前次|用量|走字|金額|金额|owner|phone|previous|usage|amount)/u,
    ],
    ['meterNumber', /([表錶][號号]|[表錶]編|[表錶]编|meterno|meternum|serial|number)/u],
    ['rolledOver', /(走過一圈|走过一圈|翻轉|翻转|歸零|归零|pastitsend|roll)/u],
    ['readOn', /(抄[表錶]?日|日期|readon|date|^day$)/u],
    ['reader', /(抄[表錶](員|员|人)|reader)/u],
    ['readingKind', /(方式|性質|性质|估抄|抄法|^how$)/u],
    ['reading', /(讀數|读数|止數|止数|本次|本月|示數|示数|reading|current)/u],
    ['month', /(月份|賬期|账期|所屬|所属|年月|^月$|month|period)/u],
    ['meterKind', /([表錶]類|[表錶]类|[表錶]種|[表錶]种|類型|类型|種類|种类|kind|type|^meter$)/u],
    ...PLACE,
    NOTE,
  ],
};

/** The product's own word for a column, in whichever language it was written. */
function ownWords(kind: ImportKind): ReadonlyMap<string, ImportField> {
  return new Map(
    FIELDS_OF_KIND[kind].flatMap((field) =>
      LANGUAGES.map((language) => [plainHeading(messages[`importField.${field}`][language]), field] as const),
    ),
  );
}

/** How headings of a kind of list are matched. */
export function headingGuesser(kind: Exclude<ImportKind, 'roll'>): (heading: string) => ImportField | null {
  const words = ownWords(kind);
  return (heading) => {
    const plain = plainHeading(heading);
    if (plain === '') return null;
    return words.get(plain) ?? RULES[kind].find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  };
}
