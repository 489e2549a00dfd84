/** What an office that is set up and has no sample beside it never does, and what takes somebody's secret or a word. */
export const NEVER_ACCEPTED = [
  'access.setUp',
  'access.trySample',
  'access.leaveSample',
  'access.recover',
  'access.acceptClock',
  'access.setPin',
  'access.approve',
  'access.askApproval',
  'access.decideApproval',
  'letters.deliverPdf',
  'letters.print',
  'letters.printMany',
  'safekeeping.setSecondTarget',
  'safekeeping.copyToSecondTarget',
  'safekeeping.restore',
  'safekeeping.recover',
  'safekeeping.keepAsItIs',
];

/** What takes a second at each turn is called less often than the rest. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'exchange.auditPack': 4,
  'safekeeping.backUpNow': 3,
  'exchange.runImport': 3,
  // A run that is still a draft is rarely hit upon.
  'archives.endOccupancy': 25,
  'documents.lend': 25,
  'filing.saveSettings': 20,
  'filing.registerLetters': 20,
  'access.signIn': 25,
  // A count is of use only until the next payment.
  'closing.countShift': 20,
  'closing.handOverShift': 30,
  'access.unlock': 25,
  'filing.cancelDisposal': 15,
  'archives.listPeopleAsOf': 25,
  'filing.listCatalogue': 25,
  'letters.deliverMerged': 25,
  'letters.issue': 15,
  'fees.grantReduction': 25,
  'closing.openShift': 20,
  'handover.sign': 30,
  'roster.publish': 30,
  'training.closeSession': 30,
  'training.cancelSession': 3,
  'letters.checkMany': 5,
  'letters.beginRun': 5,
  'letters.abandonRun': 5,
  'letters.recipients': 5,
  'letters.runs': 4,
  'letters.run': 4,
  'letters.deliveries': 4,
  'letters.deliverySheet': 5,
  'letters.deliveriesOf': 5,
  'archives.tags': 4,
  'archives.tagsOfUnit': 4,
  'archives.saveTag': 6,
  'archives.setUnitTags': 6,
  'archives.tagUnits': 6,
  'dunning.issueLetters': 20,
  'letters.deliverEach': 15,
  'letters.deliverSheet': 15,
  'letters.signRun': 15,
  'letters.attachToDeliveries': 20,
  'letters.withdrawDelivery': 20,
  'letters.takeBack': 20,
  'letters.sendBack': 20,
  'letters.confirmUrgent': 20,
  'letters.withdrawSealUse': 20,
  'letters.saveKind': 20,
  'filing.circulate': 20,
  'filing.handle': 20,
  'filing.archive': 20,
  'filing.attachDocument': 20,
  'filing.appraiseDisposal': 15,
  'filing.carryOutDisposal': 15,
  'filing.finishRemoval': 15,
  'archives.mergePeople': 25,
  'archives.undoMerge': 25,
  'fees.startBilling': 25,
  'fees.publishRun': 25,
  'fees.billUnit': 25,
  'fees.cancelRun': 25,
  'dunning.assignLines': 20,
  'deposits.inspect': 20,
  'deposits.refund': 20,
  'deposits.cancel': 25,
  'access.newRecoveryCode': 20,
  'deposits.takeBackDeduction': 20,
  'bank.enterLine': 20,
  'jobs.status': 25,
  'dunning.makePlan': 25,
  'closing.reopenShift': 30,
  'bank.withdrawStatement': 25,
  'fees.pools': 5,
  'fees.previewPool': 5,
  'fees.poolShares': 8,
};
const USUAL_WEIGHT = 10;
/** So many ways to move a key are not to keep the calls from everything else. */
const HOUSEHOLD_WEIGHT = 6;
const MANY_OPERATIONS: readonly string[] = [
  'household.',
  'filing.',
  'dunning.',
  'closing.',
  'deposits.',
  'bank.',
  'reports.',
];

/** Their inputs are meant for what is there, so that few calls reach both ends. */
const SELDOM_WEIGHT = 3;
const SELDOM_OPERATIONS: readonly string[] = ['notices.', 'memos.'];

/** How often an operation is called beside the others. */
export function weightOf(path: string): number {
  const isOf = (features: readonly string[]): boolean => features.some((name) => path.startsWith(name));
  const usual = isOf(SELDOM_OPERATIONS) ? SELDOM_WEIGHT : USUAL_WEIGHT;
  return WEIGHTS[path] ?? (isOf(MANY_OPERATIONS) ? HOUSEHOLD_WEIGHT : usual);
}
