import { REPORT_READERS } from '../../../shared/domain/role.ts';
import type { RequestSort } from '../../../shared/features/leave/leave.ts';
import { useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RequestView } from './RequestView.tsx';

const LISTS = { leave: 'leaves', overtime: 'overtimes', swap: 'swaps' } as const;

/** One request on a page of its own. */
export function RequestPage({ sort, id }: { readonly sort: RequestSort; readonly id: number }) {
  const { role } = useStaff();
  const t = useText();
  const list = REPORT_READERS.includes(role) ? LISTS[sort] : 'mine';
  return (
    <>
      <PageHeader up={`staff/leave/${list}`} title={t(`leave.sort.${sort}`)} detail={`#${id}`} />
      <div className="leave-scroll">
        <RequestView sort={sort} id={id} onChange={() => undefined} />
      </div>
    </>
  );
}
