import './handover.css';
import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { EntryLog } from './EntryLog.tsx';
import { HandoverList } from './HandoverList.tsx';
import { HandoverView } from './HandoverView.tsx';
import { ItemRegister } from './ItemRegister.tsx';
import { PostSettings } from './PostSettings.tsx';
import { ShiftBoard } from './ShiftBoard.tsx';

const PARTS = [
  { name: 'shift', component: ShiftBoard },
  { name: 'list', component: HandoverList },
  { name: 'items', component: ItemRegister },
  { name: 'log', component: EntryLog },
  { name: 'settings', component: PostSettings },
] as const;

/** 交接班: the shift that stands now, handovers, open items, the log, the posts; below a number, one handover. */
export function HandoverPage({ path: [first = 'shift', second = ''], query }: PageProps) {
  const { route } = useApp();
  const t = useText();
  if (/^\d+$/u.test(first))
    return <HandoverView key={first} handoverId={Number(first)} sheet={second === 'sheet'} />;
  const part = PARTS.find(({ name }) => name === first) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <Segmented
        className="handover-parts"
        aria-label={t('handover.parts')}
        value={part.name}
        options={PARTS.map(({ name }) => ({ value: name, label: t(`handover.part.${name}`) }))}
        onChange={(name) => route.go(`staff/handover/${name}`)}
      />
      <Part query={query} />
    </>
  );
}
