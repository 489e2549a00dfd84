import type { MessageTable } from '../../i18n/language.ts';

/** Words of asking, agreeing and deciding. */
export const leaveRequestMessages = {
  'leave.toList': { 'zh-Hant': '查看請假記錄', 'zh-Hans': '查看请假记录', en: 'See all leave' },
  'leave.approve': { 'zh-Hant': '批准', 'zh-Hans': '批准', en: 'Approve' },
  'leave.refuse': { 'zh-Hant': '不批准', 'zh-Hans': '不批准', en: 'Refuse' },
  'leave.withdraw': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Withdraw' },
  'leave.withdrawn': {
    'zh-Hant': '申請已撤回。',
    'zh-Hans': '申请已撤回。',
    en: 'The request is withdrawn.',
  },
  'leave.cancel': { 'zh-Hant': '取消', 'zh-Hans': '取消', en: 'Cancel it' },
  'leave.approved': {
    'zh-Hant': '已批准{{name}}的申請。',
    'zh-Hans': '已批准{{name}}的申请。',
    en: '{{name}}’s request is approved.',
  },
  'leave.approvedSwap': {
    'zh-Hant': '已批准{{name}}的調班，班表發布了第 {{number}} 版。',
    'zh-Hans': '已批准{{name}}的调班，班表发布了第 {{number}} 版。',
    en: '{{name}}’s swap is approved and version {{number}} of the roster is published.',
  },
  'leave.refuseTitle': {
    'zh-Hant': '不批准{{name}}的申請',
    'zh-Hans': '不批准{{name}}的申请',
    en: 'Refuse {{name}}’s request',
  },
  'leave.refuseNote': {
    'zh-Hant': '本人會看到這個原因。',
    'zh-Hans': '本人会看到这个原因。',
    en: 'They will see the reason.',
  },
  'leave.refusedNote': {
    'zh-Hant': '已告知{{name}}沒有批准。',
    'zh-Hans': '已告知{{name}}没有批准。',
    en: '{{name}}’s request is refused.',
  },
  'leave.cancelTitle': {
    'zh-Hant': '取消{{name}}已批准的申請',
    'zh-Hans': '取消{{name}}已批准的申请',
    en: 'Cancel {{name}}’s approved request',
  },
  'leave.cancelLeaveNote': {
    'zh-Hant': '已扣的年休假或調休會退回原處。',
    'zh-Hans': '已扣的年休假或调休会退回原处。',
    en: 'What it took of annual leave or time in lieu goes back where it came from.',
  },
  'leave.cancelOvertimeNote': {
    'zh-Hant': '還沒核定實際時數的加班才可以取消。',
    'zh-Hans': '还没核定实际时数的加班才可以取消。',
    en: 'Overtime can be cancelled as long as it is not settled.',
  },
  'leave.cancelled': {
    'zh-Hant': '已取消{{name}}的申請，扣除的假已退回。',
    'zh-Hans': '已取消{{name}}的申请，扣除的假已退回。',
    en: '{{name}}’s request is cancelled and what it took is back.',
  },
  'leave.cancelledExpired': {
    'zh-Hant': '已取消{{name}}的申請。退回的調休中有 {{hours}} 小時已過期，不能再用。',
    'zh-Hans': '已取消{{name}}的申请。退回的调休中有 {{hours}} 小时已过期，不能再用。',
    en: '{{name}}’s request is cancelled. {{hours}} hours of what came back have expired.',
  },
  'leave.toBalance': { 'zh-Hant': '看餘額', 'zh-Hans': '看余额', en: 'See the balance' },
  'leave.notePaper': { 'zh-Hant': '登記證明', 'zh-Hans': '登记证明', en: 'Note the paper' },
  'leave.paperNoted': {
    'zh-Hant': '證明存放處已登記。',
    'zh-Hans': '证明存放处已登记。',
    en: 'The place of the paper is noted.',
  },
  'leave.agree': { 'zh-Hant': '同意調班', 'zh-Hans': '同意调班', en: 'Agree' },
  'leave.agreedNote': {
    'zh-Hant': '已記下同意，等主管審批。',
    'zh-Hans': '已记下同意，等主管审批。',
    en: 'Noted. The supervisor decides next.',
  },
  'leave.askLeave': { 'zh-Hant': '請假', 'zh-Hans': '请假', en: 'Ask for leave' },
  'leave.askOvertime': { 'zh-Hant': '申請加班', 'zh-Hans': '申请加班', en: 'Ask for overtime' },
  'leave.askSwap': { 'zh-Hant': '申請調班', 'zh-Hans': '申请调班', en: 'Ask for a swap' },
  'leave.submit': { 'zh-Hant': '提交', 'zh-Hans': '提交', en: 'Submit' },
  'leave.asked': {
    'zh-Hant': '{{name}}的申請已提交，等待審批。',
    'zh-Hans': '{{name}}的申请已提交，等待审批。',
    en: '{{name}}’s request is submitted and waits for a decision.',
  },
  'leave.lateHint': {
    'zh-Hant': '加班應事先申請；已開始的屬事後補報',
    'zh-Hans': '加班应事先申请；已开始的属事后补报',
    en: 'Overtime is asked for beforehand; this has begun already',
  },
  'leave.givesOn': { 'zh-Hant': '讓出哪天的班', 'zh-Hans': '让出哪天的班', en: 'Day of the shift' },
  'leave.takesOn': {
    'zh-Hant': '換入對方哪天的班',
    'zh-Hans': '换入对方哪天的班',
    en: 'Day of the colleague’s shift',
  },
  'leave.takeOver': {
    'zh-Hant': '對方代班，本人休息',
    'zh-Hans': '对方代班，本人休息',
    en: 'The colleague does it, the person rests',
  },
  'leave.swapPreview': {
    'zh-Hant': '讓出「{{gives}}」，換入「{{takes}}」',
    'zh-Hans': '让出“{{gives}}”，换入“{{takes}}”',
    en: 'Gives {{gives}}, takes {{takes}}',
  },
  'leave.toSettle': { 'zh-Hant': '待核定', 'zh-Hans': '待核定', en: 'To settle' },
  'leave.from': { 'zh-Hant': '來源', 'zh-Hans': '来源', en: 'For' },
  'leave.laterMonth': { 'zh-Hant': '下個月', 'zh-Hans': '下个月', en: 'Month after' },
  'leave.takenFrom': { 'zh-Hant': '扣減', 'zh-Hans': '扣减', en: 'Taken from' },
  'leave.today': { 'zh-Hant': '待審批的申請', 'zh-Hans': '待审批的申请', en: 'Requests to decide' },
  'leave.todayNote': {
    'zh-Hant': '請假、加班、調班',
    'zh-Hans': '请假、加班、调班',
    en: 'Leave, overtime and swaps',
  },
  'leave.todayLieu': {
    'zh-Hant': '即將到期的調休',
    'zh-Hans': '即将到期的调休',
    en: 'Time in lieu ending soon',
  },
  'leave.todayLieuNote': {
    'zh-Hant': '{{people}} 人，共 {{hours}} 小時',
    'zh-Hans': '{{people}} 人，共 {{hours}} 小时',
    en: '{{people}} people, {{hours}} hours',
  },
} satisfies MessageTable;
