import type { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import { appraisalDocument } from '../../../shared/features/training/appraisal-document.ts';
import { signInDocument } from '../../../shared/features/training/sign-in-document.ts';
import type { trainingContract } from '../../../shared/features/training/training.contract.ts';
import type { ActionContext } from '../../office/context.ts';
import { deliverPaper, siteName } from '../../office/deliver-paper.ts';
import { readAppraisal } from './appraisal.service.ts';
import { requireSession } from './session.repository.ts';

export function deliverSignIn(
  { sessionId, language, as }: z.output<typeof trainingContract.deliverSignIn.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const session = requireSession(database, sessionId);
  const document = signInDocument({ office: siteName(database), session, printedOn: today }, language);
  return deliverPaper(document, as, { entity: 'trainingSession', entityId: sessionId }, context);
}

export function deliverAppraisal(
  { appraisalId, language, as }: z.output<typeof appraisalContract.deliverAppraisal.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const appraisal = readAppraisal(appraisalId, context);
  const office = siteName(context.database);
  const document = appraisalDocument({ office, appraisal, printedOn: context.today }, language);
  return deliverPaper(document, as, { entity: 'appraisal', entityId: appraisalId }, context);
}
