import type { MessageTable } from '../../i18n/language.ts';

/** Refusals, entries of the trail and names of lists about training and appraisal. */
export const trainingWordMessages = {
  'refusal.planLineCancelled': {
    'zh-Hant': '「{{subject}}」已取消，請先恢復再處理。',
    'zh-Hans': '“{{subject}}”已取消，请先恢复再处理。',
    en: '{{subject}} is cancelled. Restore it first.',
  },
  'refusal.planLineHeld': {
    'zh-Hant': '「{{subject}}」已安排場次，不能取消。請先取消場次。',
    'zh-Hans': '“{{subject}}”已安排场次，不能取消。请先取消场次。',
    en: 'Sessions are arranged for {{subject}}. Cancel those first.',
  },
  'refusal.planLineNotCancelled': {
    'zh-Hant': '「{{subject}}」沒有取消，不用恢復。',
    'zh-Hans': '“{{subject}}”没有取消，不用恢复。',
    en: '{{subject}} is not cancelled, so there is nothing to restore.',
  },
  'refusal.sessionNotOpen': {
    'zh-Hant': '「{{subject}}」已結束或取消，不能再改。簽到有誤請用「更正」。',
    'zh-Hans': '“{{subject}}”已结束或取消，不能再改。签到有误请用“更正”。',
    en: '{{subject}} is closed or cancelled. Use Correct where a mark is wrong.',
  },
  'refusal.sessionNotClosed': {
    'zh-Hant': '場次還沒有結束，直接改簽到即可。',
    'zh-Hans': '场次还没有结束，直接改签到即可。',
    en: 'The session is still open: change the marks themselves.',
  },
  'refusal.sessionNotHeldYet': {
    'zh-Hant': '場次在 {{on}}，到那天才能結束。',
    'zh-Hans': '场次在 {{on}}，到那天才能结束。',
    en: 'The session is on {{on}}; it can be closed from that day.',
  },
  'refusal.sessionWithoutPeople': {
    'zh-Hant': '還沒有參加人員，請先選擇。',
    'zh-Hans': '还没有参加人员，请先选择。',
    en: 'Nobody is invited. Choose who is to come first.',
  },
  'refusal.attendanceUnmarked': {
    'zh-Hant': '還有 {{count}} 人沒有標記，請先標記出席、缺席或請假。',
    'zh-Hans': '还有 {{count}} 人没有标记，请先标记出席、缺席或请假。',
    en: '{{count}} people are not marked. Mark them present, absent or excused first.',
  },
  'refusal.attendeeMarked': {
    'zh-Hant': '{{name}}已有簽到，不能移除。請先清除標記。',
    'zh-Hans': '{{name}}已有签到，不能移除。请先清除标记。',
    en: '{{name}} is marked and cannot be taken off. Clear the mark first.',
  },
  'refusal.notInvited': {
    'zh-Hant': '這個人不在這場培訓的名單上，請先加入名單。',
    'zh-Hans': '这个人不在这场培训的名单上，请先加入名单。',
    en: 'That person is not on the list of this session. Add them first.',
  },
  'refusal.scoreWithoutPresence': {
    'zh-Hant': '{{name}}沒有出席，不能有分數。',
    'zh-Hans': '{{name}}没有出席，不能有分数。',
    en: '{{name}} was not there and cannot have a score.',
  },
  'refusal.scoreWithoutTest': {
    'zh-Hant': '這場不考核，{{name}}不能有分數。請先填合格分。',
    'zh-Hans': '这场不考核，{{name}}不能有分数。请先填合格分。',
    en: 'This session has no test, so {{name}} cannot have a score. Enter a pass mark first.',
  },
  'refusal.formTaken': {
    'zh-Hant': '已有名為「{{name}}」的考核表，請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的考核表，请换一个名称。',
    en: 'There is a form called {{name}} already. Choose another name.',
  },
  'refusal.formWeights': {
    'zh-Hant': '權重合計 {{weight}}%，須為 100%。請調整項目或工作計劃的權重。',
    'zh-Hans': '权重合计 {{weight}}%，须为 100%。请调整项目或工作计划的权重。',
    en: 'The weights make {{weight}} %, and must make 100 %. Adjust the items or the plan.',
  },
  'refusal.formInactive': {
    'zh-Hant': '考核表「{{name}}」已停用，請選另一張。',
    'zh-Hans': '考核表“{{name}}”已停用，请选另一张。',
    en: 'The form {{name}} is out of use. Choose another.',
  },
  'refusal.planWeights': {
    'zh-Hant': '工作計劃的權重合計 {{weight}}%，須為 {{planWeight}}%。請調整目標的權重。',
    'zh-Hans': '工作计划的权重合计 {{weight}}%，须为 {{planWeight}}%。请调整目标的权重。',
    en: 'The goals make {{weight}} %, and must make {{planWeight}} %. Adjust their weights.',
  },
  'refusal.appraisalNotDraft': {
    'zh-Hant': '{{name}}的得分已評定，請先退回草稿。',
    'zh-Hans': '{{name}}的得分已评定，请先退回草稿。',
    en: 'The score of {{name}} is settled. Reopen it first.',
  },
  'refusal.appraisalNotScored': {
    'zh-Hant': '{{name}}的得分還沒有評定，或已確認。',
    'zh-Hans': '{{name}}的得分还没有评定，或已确认。',
    en: 'The score of {{name}} is not settled yet, or is confirmed already.',
  },
  'refusal.appraisalNotConfirmed': {
    'zh-Hant': '{{name}}還沒有確認，請先確認再結束。',
    'zh-Hans': '{{name}}还没有确认，请先确认再结束。',
    en: '{{name}} has not confirmed yet. Record that first.',
  },
  'refusal.appraisalIsDraft': {
    'zh-Hant': '{{name}}的考核是草稿，直接更改即可。',
    'zh-Hans': '{{name}}的考核是草稿，直接更改即可。',
    en: 'The appraisal of {{name}} is a draft: change it as it is.',
  },
  'refusal.appraisalUnscored': {
    'zh-Hant': '還有 {{count}} 項沒有填完成百分比。',
    'zh-Hans': '还有 {{count}} 项没有填完成百分比。',
    en: '{{count}} lines have no score yet. Fill them in first.',
  },
  'refusal.appraisalWithdrawn': {
    'zh-Hant': '這份考核已作廢，請另開一份。',
    'zh-Hans': '这份考核已作废，请另开一份。',
    en: 'This appraisal is withdrawn. Begin another.',
  },
  'refusal.appraisalOfAnother': {
    'zh-Hant': '這是別人的考核，只有本人和主管可以處理。',
    'zh-Hans': '这是别人的考核，只有本人和主管可以处理。',
    en: 'This is somebody else’s appraisal, for them and their supervisors only.',
  },
  'entity.trainingPlan': { 'zh-Hant': '培訓計劃', 'zh-Hans': '培训计划', en: 'Training plan' },
  'entity.trainingSession': { 'zh-Hant': '培訓場次', 'zh-Hans': '培训场次', en: 'Training session' },
  'entity.appraisalForm': { 'zh-Hant': '考核表', 'zh-Hans': '考核表', en: 'Appraisal form' },
  'entity.appraisal': { 'zh-Hant': '考核', 'zh-Hans': '考核', en: 'Appraisal' },
  'activity.training.savePlanLine': {
    'zh-Hant': '儲存培訓計劃',
    'zh-Hans': '保存培训计划',
    en: 'Saved a planned training',
  },
  'activity.training.cancelPlanLine': {
    'zh-Hant': '取消培訓計劃',
    'zh-Hans': '取消培训计划',
    en: 'Cancelled a planned training',
  },
  'activity.training.restorePlanLine': {
    'zh-Hant': '恢復培訓計劃',
    'zh-Hans': '恢复培训计划',
    en: 'Restored a planned training',
  },
  'activity.training.saveSession': {
    'zh-Hant': '儲存培訓場次',
    'zh-Hans': '保存培训场次',
    en: 'Saved a training session',
  },
  'activity.training.markAttendance': {
    'zh-Hant': '記錄培訓簽到',
    'zh-Hans': '记录培训签到',
    en: 'Marked who came to a training',
  },
  'activity.training.closeSession': {
    'zh-Hant': '結束培訓場次',
    'zh-Hans': '结束培训场次',
    en: 'Closed a training session',
  },
  'activity.training.cancelSession': {
    'zh-Hant': '取消培訓場次',
    'zh-Hans': '取消培训场次',
    en: 'Cancelled a training session',
  },
  'activity.training.correctAttendance': {
    'zh-Hant': '更正培訓簽到',
    'zh-Hans': '更正培训签到',
    en: 'Corrected who came to a training',
  },
  'activity.training.deliverSignIn': {
    'zh-Hant': '取得培訓簽到表',
    'zh-Hans': '取得培训签到表',
    en: 'Took a sign-in sheet',
  },
  'activity.training.saveForm': {
    'zh-Hant': '儲存考核表',
    'zh-Hans': '保存考核表',
    en: 'Saved an appraisal form',
  },
  'activity.training.startAppraisals': {
    'zh-Hant': '開始考核',
    'zh-Hans': '开始考核',
    en: 'Began appraisals',
  },
  'activity.training.saveAppraisal': {
    'zh-Hant': '填寫考核',
    'zh-Hans': '填写考核',
    en: 'Filled in an appraisal',
  },
  'activity.training.saveSelfScore': {
    'zh-Hant': '填寫自評',
    'zh-Hans': '填写自评',
    en: 'Scored themselves',
  },
  'activity.training.scoreAppraisal': {
    'zh-Hant': '評定考核得分',
    'zh-Hans': '评定考核得分',
    en: 'Settled an appraisal',
  },
  'activity.training.confirmAppraisal': {
    'zh-Hant': '確認考核得分',
    'zh-Hans': '确认考核得分',
    en: 'Confirmed an appraisal',
  },
  'activity.training.closeAppraisal': {
    'zh-Hant': '結束考核',
    'zh-Hans': '结束考核',
    en: 'Closed an appraisal',
  },
  'activity.training.reopenAppraisal': {
    'zh-Hant': '退回考核草稿',
    'zh-Hans': '退回考核草稿',
    en: 'Reopened an appraisal',
  },
  'activity.training.withdrawAppraisal': {
    'zh-Hant': '作廢考核',
    'zh-Hans': '作废考核',
    en: 'Withdrew an appraisal',
  },
  'activity.training.deliverAppraisal': {
    'zh-Hant': '取得考核表',
    'zh-Hans': '取得考核表',
    en: 'Took an appraisal sheet',
  },
  'exchange.source.trainingSessions': {
    'zh-Hant': '培訓場次',
    'zh-Hans': '培训场次',
    en: 'Training sessions',
  },
  'exchange.source.trainingHours': { 'zh-Hant': '培訓學時', 'zh-Hans': '培训学时', en: 'Training hours' },
  'exchange.source.appraisals': { 'zh-Hant': '員工考核', 'zh-Hans': '员工考核', en: 'Appraisals' },
  'table.training_plan': { 'zh-Hant': '培訓計劃', 'zh-Hans': '培训计划', en: 'Planned trainings' },
  'table.training_plan_team': {
    'zh-Hant': '培訓計劃的班組',
    'zh-Hans': '培训计划的班组',
    en: 'Teams of planned trainings',
  },
  'table.training_session': { 'zh-Hant': '培訓場次', 'zh-Hans': '培训场次', en: 'Training sessions' },
  'table.training_attendance': {
    'zh-Hant': '培訓簽到',
    'zh-Hans': '培训签到',
    en: 'Attendance of trainings',
  },
  'table.appraisal_form': { 'zh-Hant': '考核表', 'zh-Hans': '考核表', en: 'Appraisal forms' },
  'table.appraisal_form_item': {
    'zh-Hant': '考核表項目',
    'zh-Hans': '考核表项目',
    en: 'Items of appraisal forms',
  },
  'table.appraisal': { 'zh-Hant': '員工考核', 'zh-Hans': '员工考核', en: 'Appraisals' },
  'table.appraisal_line': { 'zh-Hant': '考核項目得分', 'zh-Hans': '考核项目得分', en: 'Lines of appraisals' },
} satisfies MessageTable;
