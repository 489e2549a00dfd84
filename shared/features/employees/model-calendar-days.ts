import type { CalendarKind } from './employee.ts';

interface Announced {
  readonly source: string;
  readonly days: readonly { readonly day: string; readonly kind: CalendarKind; readonly name: string }[];
}

type Spell = readonly [kind: CalendarKind, name: string, ...days: string[]];

/** Days written as `02-17`, several of one name on one line. */
function announced(year: number, source: string, spells: readonly Spell[]): Announced {
  const days = spells.flatMap(([kind, name, ...of]) =>
    of.map((day) => ({ day: `${year}-${day}`, kind, name })),
  );
  return { source, days: days.sort((one, other) => (one.day < other.day ? -1 : 1)) };
}

/** The statutory days are those of the 2024 rules; the rest of each holiday is days off in exchange. */
export const MAINLAND_2026 = announced(2026, '國辦發明電〔2025〕7 號', [
  ['statutoryHoliday', '元旦', '01-01'],
  ['restDay', '元旦', '01-02', '01-03'],
  ['workday', '元旦調休', '01-04'],
  ['workday', '春節調休', '02-14', '02-28'],
  ['statutoryHoliday', '春節', '02-16', '02-17', '02-18', '02-19'],
  ['restDay', '春節', '02-15', '02-20', '02-21', '02-22', '02-23'],
  ['statutoryHoliday', '清明節', '04-05'],
  ['restDay', '清明節', '04-04', '04-06'],
  ['statutoryHoliday', '勞動節', '05-01', '05-02'],
  ['restDay', '勞動節', '05-03', '05-04', '05-05'],
  ['workday', '勞動節調休', '05-09'],
  ['statutoryHoliday', '端午節', '06-19'],
  ['restDay', '端午節', '06-20', '06-21'],
  ['statutoryHoliday', '中秋節', '09-25'],
  ['restDay', '中秋節', '09-26', '09-27'],
  ['workday', '國慶節調休', '09-20', '10-10'],
  ['statutoryHoliday', '國慶節', '10-01', '10-02', '10-03'],
  ['restDay', '國慶節', '10-04', '10-05', '10-06', '10-07'],
]);

/** General holidays; those that are no statutory holidays of the Employment Ordinance in 2026 are rest days. */
export const HONG_KONG_2026 = announced(2026, '香港特區政府公布二○二六年公眾假期（2025-05-16）', [
  ['statutoryHoliday', '一月一日', '01-01'],
  ['statutoryHoliday', '農曆新年', '02-17', '02-18', '02-19'],
  ['restDay', '耶穌受難節', '04-03'],
  ['restDay', '耶穌受難節翌日', '04-04'],
  ['statutoryHoliday', '清明節翌日', '04-06'],
  ['statutoryHoliday', '復活節星期一翌日', '04-07'],
  ['statutoryHoliday', '勞動節', '05-01'],
  ['statutoryHoliday', '佛誕翌日', '05-25'],
  ['statutoryHoliday', '端午節', '06-19'],
  ['statutoryHoliday', '香港特別行政區成立紀念日', '07-01'],
  ['statutoryHoliday', '中秋節翌日', '09-26'],
  ['statutoryHoliday', '國慶日', '10-01'],
  ['statutoryHoliday', '重陽節翌日', '10-19'],
  ['statutoryHoliday', '聖誕節', '12-25'],
  ['statutoryHoliday', '聖誕節後第一個周日', '12-26'],
]);

/** The ten days of article 44 of Act 7/2008 are statutory; the other public holidays are rest days. */
export const MACAU_2026 = announced(2026, '澳門第 60/2000 號行政命令；第 7/2008 號法律第四十四條', [
  ['statutoryHoliday', '元旦', '01-01'],
  ['statutoryHoliday', '農曆新年', '02-17', '02-18', '02-19'],
  ['restDay', '耶穌受難日', '04-03'],
  ['restDay', '復活節前日', '04-04'],
  ['statutoryHoliday', '清明節', '04-05'],
  ['statutoryHoliday', '勞動節', '05-01'],
  ['restDay', '佛誕節', '05-24'],
  ['restDay', '端午節', '06-19'],
  ['statutoryHoliday', '中秋節翌日', '09-26'],
  ['statutoryHoliday', '國慶日', '10-01'],
  ['restDay', '國慶日翌日', '10-02'],
  ['statutoryHoliday', '重陽節', '10-18'],
  ['restDay', '追思節', '11-02'],
  ['restDay', '聖母無原罪瞻禮', '12-08'],
  ['statutoryHoliday', '澳門特別行政區成立紀念日', '12-20'],
  ['restDay', '冬至', '12-22'],
  ['restDay', '聖誕節前日', '12-24'],
  ['restDay', '聖誕節', '12-25'],
]);

/** Days of the holidays' own, and those given for one that falls on a weekend, as the calendar of offices has them. */
export const TAIWAN_2026 = announced(2026, '中華民國 115 年政府行政機關辦公日曆表', [
  ['statutoryHoliday', '開國紀念日', '01-01'],
  ['statutoryHoliday', '除夕前一日', '02-15'],
  ['statutoryHoliday', '農曆除夕', '02-16'],
  ['statutoryHoliday', '春節', '02-17', '02-18', '02-19'],
  ['restDay', '除夕前一日補假', '02-20'],
  ['restDay', '和平紀念日補假', '02-27'],
  ['statutoryHoliday', '和平紀念日', '02-28'],
  ['restDay', '兒童節補假', '04-03'],
  ['statutoryHoliday', '兒童節', '04-04'],
  ['statutoryHoliday', '清明節', '04-05'],
  ['restDay', '清明節補假', '04-06'],
  ['statutoryHoliday', '勞動節', '05-01'],
  ['statutoryHoliday', '端午節', '06-19'],
  ['statutoryHoliday', '中秋節', '09-25'],
  ['statutoryHoliday', '孔子誕辰紀念日', '09-28'],
  ['restDay', '國慶日補假', '10-09'],
  ['statutoryHoliday', '國慶日', '10-10'],
  ['statutoryHoliday', '臺灣光復暨金門古寧頭大捷紀念日', '10-25'],
  ['restDay', '光復紀念日補假', '10-26'],
  ['statutoryHoliday', '行憲紀念日', '12-25'],
]);
