import type { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { planDocument } from '../../../shared/features/dunning/plan-document.ts';
import type { plansContract } from '../../../shared/features/dunning/plans.contract.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import type { LetListGo } from '../../office/leaving-list.ts';
import { linesOfPlan } from './line.repository.ts';
import { requirePlan } from './plan.repository.ts';
import { summaryOf } from './plan-detail.ts';
import { officeName } from './suit.repository.ts';

/** The plan leaves like any list: under the limit, written down, and marked where a second person let it go. */
export function deliverPlan(
  { id, language, reason, receiver }: z.output<typeof plansContract.deliverPlan.input>,
  context: ActionContext,
  letListGo: LetListGo,
): Promise<FileDelivery> {
  const { database, today } = context;
  const plan = requirePlan(database, id);
  const lines = linesOfPlan(database, today, id);
  const office = officeName(database);
  const about = { office, plan: summaryOf(plan, context), lines, language, printedOn: today };
  const { title } = planDocument({ ...about, mark: '' });
  return letListGo(
    {
      source: 'dunningLines',
      format: 'docx',
      fileName: `${safeFileName(`${title}-${today}`)}.docx`,
      mediaType: DOCX_MEDIA_TYPE,
      rows: lines.length,
      scope: { planId: id, month: plan.month },
      reason,
      receiver,
      language,
      render: (mark) => renderDocx(planDocument({ ...about, mark }), { author: office }),
    },
    context,
  );
}
