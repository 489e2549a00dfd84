import './deposits.css';
import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { DepositKinds } from './DepositKinds.tsx';
import { DepositList } from './DepositList.tsx';
import { DepositPage } from './DepositPage.tsx';
import { DepositPaperPage } from './DepositPaperPage.tsx';

const PARTS = ['list', 'kinds'] as const;

/** Money that is held for its payers: the list, one deposit, one of its papers, and the kinds there are. */
export function DepositsPage({ path, query }: PageProps) {
  const { route } = useApp();
  const t = useText();
  const [first = '', second = ''] = path;
  const depositId = Number(first);
  const paperId = Number(second);
  if (first === 'papers' && Number.isSafeInteger(paperId) && paperId > 0) {
    return <DepositPaperPage key={paperId} paperId={paperId} fresh={query.has('new')} />;
  }
  if (Number.isSafeInteger(depositId) && depositId > 0) {
    return <DepositPage key={depositId} depositId={depositId} />;
  }
  const part = first === 'kinds' ? 'kinds' : 'list';
  return (
    <>
      <Segmented
        className="deposit-parts"
        aria-label={t('deposits.title')}
        value={part}
        options={PARTS.map((value) => ({
          value,
          label: t(value === 'list' ? 'deposits.title' : 'deposits.kinds'),
        }))}
        onChange={(value) => route.go(value === 'list' ? 'fees/deposits' : `fees/deposits/${value}`)}
      />
      {part === 'kinds' ? <DepositKinds /> : <DepositList query={query} />}
    </>
  );
}
