import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { momentWords } from '../../domain/moment.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { DayLine, Handover, HandoverSide, LineRow, Signature } from './handover.ts';

export interface HandoverPaper {
  readonly office: string;
  readonly handover: Handover;
  /** An instant by the office's clock. */
  readonly when: (instant: string) => string;
}

const PLACE_TO_SIGN = '＿'.repeat(10);
const GAP: DocumentBlock = { kind: 'spacer', lines: 0.5 };
/** Rows of a source that are named on the sheet; the rest are counted. */
const MOST_NAMED = 12;

type Say = ReturnType<typeof phrasesIn>;

/** 交接班表: what the next shift must know, what was counted and looked at, and where both sign. */
export function handoverDocument(
  { office, handover, when }: HandoverPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { postName, dueAt, state, outgoing, incoming, lateReason, note } = handover;
  const title = `${say('handoverPaper.title')}${state === 'signed' ? '' : say('handoverPaper.unfinished')}`;
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('handoverPaper.office'), value: office },
        { label: say('handoverPaper.post'), value: postName },
        { label: say('handoverPaper.dueAt'), value: momentWords(dueAt) },
        { label: say('handoverPaper.outgoing'), value: outgoing?.name ?? '' },
        { label: say('handoverPaper.incoming'), value: incoming?.name ?? '' },
      ],
    },
    ...(lateReason === '' ? [] : [plain(`${say('handoverPaper.late')}${lateReason}`)]),
    GAP,
    heading(say('handoverPaper.items')),
    itemTable(handover, say),
    heading(say('handoverPaper.day')),
    dayTable(handover, say),
    heading(say('handoverPaper.checks')),
    checkTable(handover, say),
    heading(say('handoverPaper.log')),
    logTable(handover, say),
    ...(note === ''
      ? []
      : [
          GAP,
          ...note
            .split('\n')
            .map((line, index) => plain(`${index === 0 ? say('handoverPaper.handNote') : ''}${line}`)),
        ]),
    { kind: 'spacer', lines: 1 },
    {
      kind: 'fields',
      perLine: 1,
      items: (['outgoing', 'incoming'] as const).map((side) => ({
        label: say(side === 'outgoing' ? 'handoverPaper.signOutgoing' : 'handoverPaper.signIncoming'),
        value: signed(handover, side, say, when),
      })),
    },
    ...handover.remarks.map(({ words, by, at }) =>
      plain(say('handoverPaper.remark', { time: when(at), by, words: words.replaceAll('\n', ' ') })),
    ),
  ];
  return {
    title: `${say('handoverPaper.title')} ${postName} ${momentWords(dueAt).replace(':', '')}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function plain(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, runs: [{ text }] };
}

function heading(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, keepWithNext: true, runs: [{ text, bold: true }] };
}

function table(
  columns: readonly (readonly [head: string, share: number])[],
  rows: readonly (readonly string[])[],
  none: string,
): DocumentBlock {
  if (rows.length === 0) return plain(none);
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 9.5,
    columns: columns.map(([, share]) => ({ share })),
    rows: [
      columns.map(([head]) => cell(head, { bold: true, align: 'center' })),
      ...rows.map((row) => row.map((text) => cell(text))),
    ],
  };
}

function itemTable({ items }: Handover, say: Say): DocumentBlock {
  return table(
    [
      [say('handoverPaper.read'), 8],
      [say('handoverPaper.words'), 52],
      [say('handoverPaper.owner'), 18],
      [say('handoverPaper.due'), 22],
    ],
    items.map(({ item, ownerName, dueAt, tickedAt }) => [
      tickedAt === null ? '☐' : '✓',
      item.words.replaceAll('\n', ' '),
      ownerName === '' ? say('handoverPaper.onDuty') : ownerName,
      dueAt === null ? '' : momentWords(dueAt),
    ]),
    say('handoverPaper.noItems'),
  );
}

function dayTable(handover: Handover, say: Say): DocumentBlock {
  const { lines, sources, parcels, visitors } = handover;
  const hand = (
    [
      ['parcels', parcels],
      ['visitors', visitors],
    ] as const
  ).flatMap(([source, count]) =>
    sources.includes(source) || count !== null
      ? [[say(`handover.source.${source}`), count === null ? '' : String(count), '', '']]
      : [],
  );
  return table(
    [
      [say('handoverPaper.source'), 22],
      [say('handoverPaper.count'), 9],
      [say('handoverPaper.overdue'), 9],
      [say('handoverPaper.detail'), 60],
    ],
    [
      ...lines.map((line) => [
        say(`handover.source.${line.source}`),
        String(line.count),
        line.overdue === 0 ? '' : String(line.overdue),
        named(line, say),
      ]),
      ...hand,
    ],
    '—',
  );
}

function named({ source, rows, count }: DayLine, say: Say): string {
  const shown = rows.slice(0, MOST_NAMED).map((row) => rowWords(source, row, say));
  const more = rows.length > 0 && count > shown.length ? [say('handoverPaper.more', { count })] : [];
  return [...shown, ...more].join(say('handoverPaper.separator'));
}

/** A row in words, the same on the sheet and on the screen but for its links. */
export function rowWords(source: DayLine['source'], row: LineRow, say: Say): string {
  const due = row.dueOn === null || source === 'cash' || source === 'promises' ? '' : row.dueOn;
  if (source === 'cash') return [row.label, ...cashWords(row, say)].join(' ');
  const amount = row.cents === null ? '' : formatCents(row.cents);
  return [row.label, row.detail, say(`handover.row.${row.state}`), amount, due]
    .filter((part) => part !== '')
    .join(' ');
}

export function cashWords(row: LineRow, say: Say): string[] {
  return [
    say(`handover.row.${row.state}`),
    say('handover.cashFloat', { amount: formatCents(row.cents ?? 0) }),
    row.countedCents === null
      ? say('handover.cashNotCounted')
      : say('handover.cashCounted', { amount: formatCents(row.countedCents) }),
    ...(row.overCents === null ? [] : [differenceWords(row.overCents, say)]),
    ...(row.detail === '' ? [] : [say('handover.handedTo', { name: row.detail })]),
  ];
}

function differenceWords(overCents: number, say: Say): string {
  if (overCents === 0) return say('handover.cashEven');
  return say(overCents > 0 ? 'handover.cashOver' : 'handover.cashShort', {
    amount: formatCents(Math.abs(overCents)),
  });
}

function checkTable({ checks }: Handover, say: Say): DocumentBlock {
  return table(
    [
      [say('handoverPaper.checkName'), 30],
      [say('handoverPaper.expected'), 10],
      [say('handoverPaper.found'), 10],
      [say('handoverPaper.state'), 12],
      [say('handoverPaper.note'), 38],
    ],
    checks.map(({ name, quantity, found, state, note }) => [
      name,
      quantity === null ? '' : String(quantity),
      found === null ? '' : String(found),
      state === null ? '' : say(`handover.check.${state}`),
      note,
    ]),
    say('handoverPaper.noChecks'),
  );
}

function logTable({ entries }: Handover, say: Say): DocumentBlock {
  return table(
    [
      [say('handoverPaper.time'), 19],
      [say('handoverPaper.importance'), 9],
      [say('handoverPaper.what'), 57],
      [say('handoverPaper.by'), 15],
    ],
    entries.map(({ happenedAt, importance, words, withdrawn, recordedBy }) => [
      momentWords(happenedAt),
      say(`handover.importance.${importance}`),
      `${words.replaceAll('\n', ' ')}${withdrawn === null ? '' : say('handoverPaper.withdrawn', { reason: withdrawn.reason })}`,
      recordedBy,
    ]),
    say('handoverPaper.noLog'),
  );
}

/** A signature of the program says whose, when and how; without one there is a place to sign. */
function signed(handover: Handover, side: HandoverSide, say: Say, when: (instant: string) => string): string {
  const signature = side === 'outgoing' ? handover.outgoingSigned : handover.incomingSigned;
  const name = handover[side]?.name ?? '';
  if (signature === null || signature.way === 'paper') {
    const entered = signature === null ? '' : `　${wayWords(signature, say)} ${when(signature.at)}`;
    return `${name}　${PLACE_TO_SIGN}${entered}`;
  }
  return say('handoverPaper.signedAt', { name, time: when(signature.at), way: wayWords(signature, say) });
}

export function wayWords({ way, recordedBy }: Signature, say: Say): string {
  return way === 'paper' ? say('handover.way.paper', { by: recordedBy }) : say(`handover.way.${way}`);
}
