import './notices.css';
import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { BoardsMap } from './BoardsMap.tsx';
import { NoticePage } from './NoticePage.tsx';
import { NoticeRegister } from './NoticeRegister.tsx';
import { NoticeRules } from './NoticeRules.tsx';
import { PostingTasks } from './PostingTasks.tsx';
import { RegisterSheet } from './RegisterSheet.tsx';
import { RoundSheet } from './RoundSheet.tsx';

const PARTS = [
  { name: 'register', component: NoticeRegister },
  { name: 'tasks', component: PostingTasks },
  { name: 'boards', component: BoardsMap },
  { name: 'rules', component: NoticeRules },
] as const;

/** Public notices: their register, the round, the boards, how early they must hang, and one of them. */
export function NoticesPage({ path: [first = 'register'], query }: PageProps) {
  const { route } = useApp();
  const t = useText();
  if (/^\d+$/u.test(first)) return <NoticePage key={first} letterId={Number(first)} />;
  if (first === 'round') return <RoundSheet />;
  if (first === 'print') return <RegisterSheet query={query} />;
  const part = PARTS.find(({ name }) => name === first) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <Segmented
        className="notice-parts"
        aria-label={t('notices.parts')}
        value={part.name}
        options={PARTS.map(({ name }) => ({ value: name, label: t(`notices.${name}`) }))}
        onChange={(name) => route.go(`letters/notices/${name}`)}
      />
      <Part query={query} />
    </>
  );
}
