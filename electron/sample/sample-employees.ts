import { addDays, monthRange, monthsLater } from '../../shared/domain/calendar.ts';
import type { Random } from './random.ts';
import type { SampleStaff } from './sample-staff.ts';

interface SamplePerson {
  readonly name: string;
  readonly post: string;
  /** Account of the sample that is theirs. */
  readonly userName?: string;
  readonly certificate?: string;
}

interface SampleTeam {
  readonly name: string;
  readonly letter: string;
  readonly area: string;
  readonly comprehensive: boolean;
  readonly people: readonly SamplePerson[];
}

const guard = (name: string): SamplePerson => ({ name, post: '秩序維護員', certificate: '保安員證' });
const cleaner = (name: string): SamplePerson => ({ name, post: '保潔員', certificate: '健康證' });

/** Who works on the sample site, by team. */
export const SAMPLE_TEAMS: readonly SampleTeam[] = [
  {
    name: '客服班',
    letter: 'K',
    area: '客服中心',
    comprehensive: false,
    people: [
      { name: '陳國強', post: '項目經理', userName: 'manager', certificate: '物業管理師' },
      { name: '林淑儀', post: '客服主管', userName: 'supervisor' },
      { name: '何嘉欣', post: '管家', userName: 'steward' },
      { name: '黃美玲', post: '前台', userName: 'frontdesk' },
      { name: '蘇曉雯', post: '管家' },
    ],
  },
  {
    name: '秩序班',
    letter: 'Z',
    area: '出入口、監控中心',
    comprehensive: true,
    people: [
      { name: '許志明', post: '秩序班長', certificate: '保安員證' },
      { name: '馮偉強', post: '消防監控員', certificate: '消防設施操作員' },
      ...['梁家輝', '葉永安', '羅俊傑', '彭建國', '曾志豪', '譚國樑'].map(guard),
    ],
  },
  {
    name: '保潔班',
    letter: 'B',
    area: '樓道、大堂、車庫',
    comprehensive: false,
    people: [
      { name: '鄧永榮', post: '環境主管', userName: 'grounds' },
      ...['周桂芳', '吳秀珍', '郭月娥', '潘彩霞', '蔡玉蘭'].map(cleaner),
    ],
  },
  {
    name: '工程綠化班',
    letter: 'G',
    area: '設備房、綠地',
    comprehensive: false,
    people: [
      { name: '馬文德', post: '工程主管', certificate: '電工證' },
      { name: '賴國輝', post: '維修電工', certificate: '電工證' },
      { name: '石永康', post: '電梯管理員', certificate: '電梯安全管理員' },
      { name: '余德勝', post: '綠化員' },
      { name: '范桂林', post: '綠化員' },
    ],
  },
];

/** Takes the staff of the sample on: teams, files, certificates of which one expires soon, and the calendar. */
export async function registerEmployees(
  { manager }: SampleStaff,
  random: Random,
  { today, lastDay }: { readonly today: string; readonly lastDay: string },
): Promise<void> {
  const { api } = manager;
  const accounts = new Map((await api.access.listStaff()).map(({ userName, id }) => [userName, id]));
  const lastYear = Number(lastDay.slice(0, 4));
  let soon = true;
  for (const team of SAMPLE_TEAMS) {
    const { id: teamId } = await api.employees.saveTeam({ name: team.name });
    for (const [index, person] of team.people.entries()) {
      const hiredOn = `${lastYear - random.between(2, 9)}-${String(random.between(1, 12)).padStart(2, '0')}-01`;
      const { id: employeeId } = await api.employees.saveEmployee({
        number: `${team.letter}${String(index + 1).padStart(3, '0')}`,
        name: person.name,
        post: person.post,
        teamId,
        area: team.area,
        phone: `1390000${String(random.between(1000, 9999))}`,
        staffId: person.userName === undefined ? null : (accounts.get(person.userName) ?? null),
        hiredOn,
        careerBeganOn: random.chance(0.4) ? `${lastYear - random.between(11, 22)}-07-01` : null,
        contractEndOn: `${lastYear + random.between(1, 3)}-12-31`,
        hoursScheme: team.comprehensive ? 'comprehensive' : 'standard',
        contactName: `${person.name.slice(0, 1)}女士`,
        contactRelation: '家屬',
        contactPhone: `1380000${String(random.between(1000, 9999))}`,
      });
      if (person.certificate === undefined) continue;
      const isSoon = soon && person.certificate === '保安員證';
      const expiresOn = isSoon ? addDays(lastDay, 12) : addDays(lastDay, random.between(200, 900));
      await api.employees.saveCertificate({
        employeeId,
        kind: person.certificate,
        number: `${random.between(10_000_000, 99_999_999)}`,
        issuedOn: addDays(today, -700),
        expiresOn,
      });
      if (isSoon) soon = false;
    }
  }
  for (let year = Number(today.slice(0, 4)); year <= lastYear; year += 1) {
    const models = await api.employees.modelCalendars({ year });
    if (models.some(({ region }) => region === 'CN')) {
      await api.employees.takeModelCalendar({ region: 'CN', year });
    }
  }
}

const FIRE_DRILL = '消防與應急疏散演練';
const MANNERS = '客服禮儀與投訴處理';
const HEAT = '防暑降溫與職業健康';

/** The plan of the year in which the sample ends. */
export async function planTraining({ supervisor }: SampleStaff, lastDay: string): Promise<void> {
  const { training, employees } = supervisor.api;
  const year = Number(lastDay.slice(0, 4));
  const [service] = await employees.teams();
  const month = Number(lastDay.slice(5, 7));
  const lines = [
    {
      month: Math.max(1, month - 2),
      subject: FIRE_DRILL,
      minutes: 120,
      trainer: '許志明',
      budget: '滅火器材 600 元',
    },
    {
      month: Math.max(1, month - 1),
      subject: MANNERS,
      minutes: 90,
      trainer: '林淑儀',
      teamIds: service === undefined ? [] : [service.id],
    },
    { month: 6, subject: HEAT, minutes: 60, trainer: '鄧永榮' },
    { month: 12, subject: '年度安全總結與冬季防火', minutes: 120, trainer: '陳國強' },
  ];
  for (const line of lines) await training.savePlanLine({ year, ...line });
}

/** Holds what the plan has of a subject, on a day, with scores where there is a test. */
export async function holdTraining(
  { supervisor }: SampleStaff,
  random: Random,
  { on, which }: { readonly on: string; readonly which: 'fireDrill' | 'manners' },
): Promise<void> {
  const { training, employees } = supervisor.api;
  const subject = which === 'fireDrill' ? FIRE_DRILL : MANNERS;
  const plan = (await training.plan({ year: Number(on.slice(0, 4)) })).find(
    (line) => line.subject === subject,
  );
  const teamIds = plan?.teamIds ?? [];
  const people = await employees.colleagues({ from: on, to: on });
  const session = await training.saveSession({
    planId: plan?.id ?? null,
    subject,
    heldOn: on,
    startsMinute: 14 * 60 + 30,
    lengthMinutes: plan?.minutes ?? 90,
    place: which === 'fireDrill' ? '地下車庫' : '會議室',
    trainer: plan?.trainer ?? '',
    passMark: which === 'manners' ? 80 : null,
    employeeIds: people
      .filter(({ teamId }) => teamIds.length === 0 || teamIds.includes(teamId))
      .map(({ id }) => id),
  });
  const marks = session.attendance.map(({ employeeId }) => {
    const presence = random.weighted([
      [16, 'present'],
      [2, 'late'],
      [1, 'absent'],
      [1, 'excused'],
    ] as const);
    const there = presence === 'present' || presence === 'late';
    return { employeeId, presence, score: there && which === 'manners' ? random.between(72, 98) : null };
  });
  const { id: sessionId, version } = await training.markAttendance({
    sessionId: session.id,
    version: session.version,
    marks,
  });
  await training.closeSession({ sessionId, version });
}

/** Forms by post, and the appraisals of the month before the last: most of them confirmed on paper, one still a draft. */
export async function appraiseStaff(
  { supervisor }: SampleStaff,
  random: Random,
  lastDay: string,
): Promise<void> {
  const { training, employees } = supervisor.api;
  const period = monthsLater(lastDay.slice(0, 7), -1);
  const { last } = monthRange(period);
  const guards = await training.saveForm({
    name: '秩序崗位考核表',
    posts: '秩序維護員、秩序班長、消防監控員',
    planWeight: 0,
    items: [
      { name: '儀容儀表', standard: '著裝整齊，佩戴工牌', weight: 20 },
      { name: '崗位紀律', standard: '無脫崗、睡崗', weight: 40 },
      { name: '巡查與記錄', standard: '按路線巡查，記錄完整', weight: 40 },
    ],
  });
  const stewards = await training.saveForm({
    name: '客服崗位考核表',
    posts: '管家、前台',
    planWeight: 40,
    items: [
      { name: '服務態度', standard: '首問負責，無有效投訴', weight: 30 },
      { name: '資料準確', standard: '檔案與收費無差錯', weight: 30 },
    ],
  });
  const people = await employees.colleagues({ from: last, to: last });
  for (const form of [guards, stewards]) {
    const employeeIds = people.filter(({ post }) => form.posts.includes(post)).map(({ id }) => id);
    if (employeeIds.length > 0) await training.startAppraisals({ period, formId: form.id, employeeIds });
  }
  const { rows } = await training.appraisals({ limit: 100 });
  for (const [index, { id: appraisalId, formName }] of rows.entries()) {
    if (index === rows.length - 1) continue;
    const { version, lines } = await training.appraisal({ appraisalId });
    const goals =
      formName === stewards.name
        ? [
            { name: '當期收繳率', target: '≥ 92%', actual: `${random.between(88, 97)}%`, weight: 25 },
            { name: '入戶回訪', target: '30 戶', actual: `${random.between(22, 36)} 戶`, weight: 15 },
          ]
        : [];
    const count = lines.length + goals.length;
    const scores = Array.from({ length: count }, (_unused, at) => ({
      position: at + 1,
      percent: random.between(78, 100),
    }));
    const selfScores = scores.map(({ position }) => ({ position, percent: random.between(85, 100) }));
    const saved = await training.saveAppraisal({ appraisalId, version, goals, scores, selfScores });
    const scored = await training.scoreAppraisal({ appraisalId, version: saved.version });
    await training.confirmAppraisal({ appraisalId, version: scored.version, way: 'paper', on: lastDay });
  }
}
