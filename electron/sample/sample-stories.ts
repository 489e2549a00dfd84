import { addDays } from '../../shared/domain/calendar.ts';

/** The values of a letter's fields when it is written on a day. */
export type Story = (today: string) => Readonly<Record<string, string>>;

type Stories = readonly [Story, ...Story[]];

/** `11月23日`, some days after a date. */
function day(date: string, days: number): string {
  const [, month, dayOfMonth] = addDays(date, days).split('-').map(Number);
  return `${month}月${dayOfMonth}日`;
}

export const NOTICES: Stories = [
  (today) => ({
    subject: '清洗二次供水水池暫停供水',
    background: '二次供水水池需要定期清洗消毒',
    scope: '全體樓棟',
    startAt: `${day(today, 4)}9時`,
    endAt: `${day(today, 4)}17時`,
    action: '暫停供水',
    purpose: '保障用水衛生',
    items:
      '請提前儲備生活用水。\n停水期間請關好水龍頭，以防恢復供水時漫水。\n恢復供水後，請先放水數分鐘再使用。',
    validUntil: addDays(today, 6),
  }),
  (today) => ({
    subject: '1棟電梯年度檢驗',
    background: '電梯須進行年度檢驗',
    scope: '1棟',
    startAt: `${day(today, 5)}9時`,
    endAt: `${day(today, 5)}12時`,
    action: '逐台暫停使用電梯',
    purpose: '保障乘梯安全',
    items: '檢驗期間每次只停一台，請改乘另一台。\n行動不便的住戶如需協助，請提前告知我處。',
    validUntil: addDays(today, 7),
  }),
  (today) => ({
    subject: '公共區域線路檢修暫停供電',
    background: '公共配電房需要檢修',
    scope: '2棟、3棟',
    startAt: `${day(today, 3)}13時30分`,
    endAt: `${day(today, 3)}16時`,
    action: '暫停公共區域供電',
    purpose: '排除用電隱患',
    items: '住戶室內用電不受影響。\n電梯由備用電源供電，請盡量減少使用。',
    validUntil: addDays(today, 5),
  }),
];

export const REMINDERS: Stories = [
  (today) => ({
    subject: '颱風季節請固定陽台物品',
    background: '氣象部門預告將有強風雨',
    items:
      '請收起陽台和窗台上的花盆、衣架等物品。\n請關好門窗，檢查排水口是否暢通。\n請勿在樹下和棚架下停車。',
    validUntil: addDays(today, 10),
  }),
  (today) => ({
    subject: '電動自行車請勿上樓充電',
    background: '發現個別住戶把電動自行車推入樓內充電',
    items:
      '電動自行車及其電池請勿帶入電梯、樓道和室內。\n請到地面充電棚充電，充滿即取走。\n發現有人違反，請告知秩序維護員。',
    validUntil: addDays(today, 30),
  }),
  (today) => ({
    subject: '天氣乾燥請注意用火用電安全',
    background: '天氣轉冷乾燥，用電增加',
    items:
      '外出前請關閉燃氣和取暖電器。\n請勿把電器長時間插在同一個插座上。\n請保持樓梯和走廊暢通，勿堆放雜物。',
    validUntil: addDays(today, 30),
  }),
];

export const MEMOS: Stories = [
  (today) => ({
    toDepartment: '工程部',
    fromDepartment: '客戶服務部',
    subject: '地下車庫照明改善',
    facts: '近期多位業主反映地下一層車庫部分燈具損壞，晚間行走不便。\n經查勘，共有燈具十二盞不亮。',
    proposal: '統一更換為感應燈具，費用由公共能耗節省部分列支。',
    cooperation: `請工程部於${day(today, 7)}前完成更換，並將結果回覆客戶服務部。`,
    due: addDays(today, 7),
  }),
  (today) => ({
    toDepartment: '環境部',
    fromDepartment: '客戶服務部',
    subject: '加強樓道清潔',
    facts: '上月住戶滿意度回訪中，樓道清潔得分偏低，集中在3棟高層。',
    proposal: '3棟十樓以上每日增加一次清潔，每週由主管抽查。',
    cooperation: `請環境部於${day(today, 3)}起執行，每週五提交檢查記錄。`,
    due: addDays(today, 3),
  }),
];

export const LEAK_LETTERS: Stories = [
  (today) => ({
    background: '您樓下住戶反映洗手間天花滲水',
    facts: '工程人員在樓下洗手間天花查見滲水痕跡，位置與您家洗手間地面相對。\n經關水試驗，滲水於用水後加重。',
    request: '配合進行閉水試驗',
    replyBy: addDays(today, 7),
    attachments: '現場照片兩張',
  }),
  (today) => ({
    background: '您家相鄰單位牆面出現水漬',
    facts: '工程人員在相鄰牆面測得濕度偏高，未見公共管道滲漏。',
    request: '讓工程人員檢查廚房給水管',
    replyBy: addDays(today, 10),
    attachments: '',
  }),
];

export const COMPLAINT_LETTERS: Stories = [
  () => ({
    subject: '樓上裝修噪音',
    background: '樓上單位午間施工影響休息一事',
    facts: '經查核，該單位已辦理裝修申請，但曾於午休時間施工兩次。',
    items: '已向該單位發出整改通知書，要求遵守施工時間。\n秩序維護員每日十二時至十四時加強巡查。',
    responseDays: '五',
  }),
  () => ({
    subject: '訪客車輛佔用車位',
    background: '訪客車輛停放在您車位一事',
    facts: '經查看錄像，該車輛於當日下午進入，停放約三小時。',
    items: '已聯繫車主駛離並登記。\n出入口已更新車牌識別，非登記車輛須先登記去向。',
    responseDays: '五',
  }),
];
