import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import { plainHeading } from './plain-heading.ts';

/**
 * What offices write above their columns, in Traditional and Simplified Chinese and in English. The first rule that
 * fits decides, so what is narrower stands before what is wider: 租戶電話 before 電話, 套內面積 before 面積.
 */
const RULES: readonly (readonly [ImportField | null, RegExp])[] = [
  // Columns that only look like one of ours.
  [null, /^(序號|序号|编号|編號|no\.?|#)$/u],
  [null, /(工作單位|工作单位|緊急聯|紧急联|合同|證件類型|证件类型|經手|经手|簽名|签名)/u],
  ['tenantPhone', /(租[戶户客]|承租|tenant).*(電話|电话|手機|手机|聯[繫絡系]|联[系络]|phone|tel|mobile)/u],
  ['tenantName', /(租[戶户客]|承租|tenant)/u],
  ['occupancyState', /(入住|居住|使用)(情況|情况|狀況|状况|狀態|状态)|^(狀態|状态|status|occupancy)$/u],
  ['billedFromOn', /(計費|计费|起收|起計|起计|收費|收费|billed|charged).*(日|起|from)/u],
  ['handedOverOn', /(入住|交房|交樓|交楼|交付|收樓|收楼|收房|接房|move.?in|handover|handed)/u],
  ['ownerIdNumber', /(身份證|身份证|證件號|证件号|證件編|证件编|id.?(no|num|card))/u],
  ['ownerPhone', /(電話|电话|手機|手机|聯[繫絡系]|联[系络]|phone|mobile|tel)/u],
  ['ownerEmail', /(電郵|电邮|郵箱|邮箱|e-?mail)/u],
  ['mailingAddress', /(地址|住址|address)/u],
  ['plates', /(車牌|车牌|車號|车号|車輛號|车辆号|plate)/u],
  [null, /(車位|车位|parking)/u],
  ['innerArea', /(套[內内]|使用面|實用面|实用面|室內面|室内面|inner|net).*(面|積|积|area)?/u],
  ['area', /(面[積积]|area)/u],
  ['kind', /(房屋|物業|物业|單位|单位)?(類型|类型|性質|性质|用途|^kind$|^type$|^use$)/u],
  [
    'unitName',
    /^(房屋|單位|单位|單位編號|单位编号|房產編號|房产编号|房屋編號|房屋编号|房間編碼|房间编码|戶號|户号|門牌|门牌|門牌號|门牌号|unit|unitno\.?|unitcode)$/u,
  ],
  ['floor', /^(樓層|楼层|所在層|所在层|層|层|層數|层数|floor)$/u],
  ['room', /(房號|房号|室號|室号|房間|房间|房屋|房產|房产|^室$|^房$|room|apt|apartment|flat)/u],
  ['entrance', /(單元|单元|梯號|梯号|entrance|stair)/u],
  ['building', /(樓棟|楼栋|樓號|楼号|樓宇|楼宇|樓座|楼座|棟|栋|幢|座|building|block|tower)/u],
  ['note', /(備註|备注|備考|附註|说明|說明|remark|note|comment)/u],
  ['ownerName', /(業主|业主|戶主|户主|產權人|产权人|權利人|权利人|姓名|名稱|名称|owner|name)/u],
];

export function guessRollField(heading: string): ImportField | null {
  const plain = plainHeading(heading);
  if (plain === '') return null;
  return RULES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
