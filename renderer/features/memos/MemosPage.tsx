import './memos.css';
import type { PageProps } from '../../app/page.ts';
import { MemoList } from './MemoList.tsx';
import { MemoSheet } from './MemoSheet.tsx';

/** Memos to oneself, from oneself and past their day; below a number, the sheet on which one is signed for. */
export function MemosPage({ path: [first = ''], query }: PageProps) {
  return /^\d+$/u.test(first) ? (
    <MemoSheet key={first} letterId={Number(first)} />
  ) : (
    <MemoList query={query} />
  );
}
