import type { Random } from './random.ts';

const SURNAMES = [
  [9, '陳'],
  [8, '李'],
  [7, '黃'],
  [7, '張'],
  [6, '林'],
  [6, '王'],
  [5, '劉'],
  [5, '吳'],
  [4, '梁'],
  [4, '何'],
  [4, '鄭'],
  [3, '謝'],
  [3, '蔡'],
  [3, '羅'],
  [3, '許'],
  [3, '曾'],
  [3, '鄧'],
  [3, '馮'],
  [2, '蘇'],
  [2, '葉'],
  [2, '盧'],
  [2, '趙'],
  [2, '楊'],
  [2, '周'],
  [2, '徐'],
  [2, '蕭'],
  [1, '歐陽'],
  [1, '譚'],
  [1, '簡'],
  [1, '龔'],
] as const;

const MEN = [
  '志',
  '偉',
  '文',
  '建',
  '國',
  '家',
  '俊',
  '明',
  '華',
  '浩',
  '然',
  '子',
  '軒',
  '宇',
  '傑',
  '榮',
  '德',
  '耀',
  '輝',
  '健',
  '永',
  '強',
  '嘉',
  '豪',
  '樂',
  '啟',
  '賢',
  '澤',
  '銘',
  '鋒',
] as const;
const WOMEN = [
  '美',
  '玲',
  '麗',
  '嘉',
  '欣',
  '慧',
  '敏',
  '婷',
  '雅',
  '詩',
  '韻',
  '穎',
  '思',
  '雪',
  '芳',
  '淑',
  '珍',
  '秀',
  '英',
  '燕',
  '佩',
  '儀',
  '詠',
  '曉',
  '晴',
  '可',
  '怡',
  '靜',
  '琳',
  '萱',
] as const;

const COMPANIES = [
  '翠景餐飲',
  '康健大藥房',
  '鄰里便利店',
  '悅享美髮',
  '晨曦幼兒教育',
  '安心洗衣',
  '好日子烘焙',
  '德信地產代理',
] as const;

const MOBILE_HEADS = [
  '133',
  '135',
  '136',
  '138',
  '139',
  '150',
  '158',
  '159',
  '177',
  '186',
  '188',
  '189',
] as const;
const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export interface SampleName {
  readonly name: string;
  readonly honorific: string;
}

export function makeName(random: Random): SampleName {
  const woman = random.chance(0.5);
  const surname = random.weighted(SURNAMES);
  const letters = woman ? WOMEN : MEN;
  const given = random.chance(0.12) ? random.pick(letters) : `${random.pick(letters)}${random.pick(letters)}`;
  return { name: `${surname}${given}`, honorific: woman ? '女士' : '先生' };
}

/** The name of the site's first, second, … shop. */
export function makeCompany(number: number): string {
  const name = COMPANIES[(number - 1) % COMPANIES.length] ?? COMPANIES[0];
  return `${name}${number > COMPANIES.length ? `（${number}號店）` : ''}有限公司`;
}

/** A mobile number in groups; `0000` in its middle is a block that nobody is given. */
export function makePhone(random: Random): string {
  return `${random.pick(MOBILE_HEADS)} 0000 ${String(random.between(0, 9999)).padStart(4, '0')}`;
}

/** Eighteen digits of a region that does not exist, so that it is nobody's. */
export function makeIdNumber(random: Random): string {
  const born = `${random.between(1950, 2000)}${String(random.between(1, 12)).padStart(2, '0')}${String(random.between(1, 28)).padStart(2, '0')}`;
  return `990101${born}${String(random.between(0, 999)).padStart(3, '0')}X`;
}

/** A plate that no household has yet. */
export function makePlate(random: Random, taken: Set<string>): string {
  for (;;) {
    const letter = () => PLATE_LETTERS[random.between(0, PLATE_LETTERS.length - 1)] ?? 'A';
    const plate = `粵${letter()}${letter()}${String(random.between(0, 9999)).padStart(4, '0')}`;
    if (taken.has(plate)) continue;
    taken.add(plate);
    return plate;
  }
}
