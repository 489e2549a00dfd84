import type { PaperProcess } from './document.ts';

export interface ModelDocumentKind {
  readonly code: string;
  readonly name: string;
  readonly process: PaperProcess;
  readonly required: boolean;
  readonly identity: boolean;
}

function kind(
  process: PaperProcess,
  code: string,
  name: string,
  asked: 'required' | 'optional' = 'required',
  shows: 'identity' | 'nothing' = 'nothing',
): ModelDocumentKind {
  return { code, name, process, required: asked === 'required', identity: shows === 'identity' };
}

/** The papers of 一戶一檔 as offices keep them; a new office begins with them and changes them as it likes. */
export const MODEL_DOCUMENT_KINDS: readonly ModelDocumentKind[] = [
  kind('moveIn', 'RZTZ', '入住通知書'),
  kind('moveIn', 'YZDJ', '業主／住戶登記表', 'required', 'identity'),
  kind('moveIn', 'SFZM', '身份證明', 'required', 'identity'),
  kind('moveIn', 'CQHT', '產權或購房合同證明', 'required', 'identity'),
  kind('moveIn', 'GYCN', '臨時管理規約承諾書'),
  kind('moveIn', 'WYHT', '前期物業服務合同'),
  kind('moveIn', 'SCQS', '業主手冊簽收單'),
  kind('moveIn', 'YFJL', '驗房記錄'),
  kind('moveIn', 'YSQS', '鑰匙及門禁卡簽收單'),
  kind('moveIn', 'WPYJ', '物品移交清單'),
  kind('moveIn', 'RZHQ', '入住會簽單'),
  kind('moveIn', 'SFXY', '收費協議／代扣授權', 'required', 'identity'),
  kind('moveIn', 'CWXY', '車位協議', 'optional'),
  kind('moveIn', 'WTSS', '委託書', 'optional', 'identity'),
  kind('moveIn', 'ZHZL', '租戶資料', 'optional', 'identity'),
  kind('moveIn', 'TSZH', '寵物／特殊照護同意書', 'optional', 'identity'),
  kind('fitOut', 'ZXSQ', '裝修申請表'),
  kind('fitOut', 'ZXTZ', '裝修圖紙'),
  kind('fitOut', 'ZXXY', '裝修管理協議'),
  kind('fitOut', 'ZXYJ', '裝修押金單'),
  kind('fitOut', 'ZXXK', '裝修許可證'),
  kind('fitOut', 'ZXXC', '裝修巡查記錄'),
  kind('fitOut', 'ZXZG', '裝修整改通知', 'optional'),
  kind('fitOut', 'ZXYS', '裝修驗收記錄'),
  kind('moveOut', 'QCSQ', '遷出／過戶申請', 'required', 'identity'),
  kind('moveOut', 'QCYF', '遷出驗房記錄'),
  kind('moveOut', 'QFJQ', '費用結清證明'),
  kind('moveOut', 'YSJH', '鑰匙及門禁卡交還單'),
  kind('moveOut', 'GHZM', '過戶證明', 'optional', 'identity'),
];
