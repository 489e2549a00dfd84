import { cell, type OfficeDocument, paragraph } from '../../documents/document.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { type MessageKey, messages } from '../../i18n/messages.ts';
import type { RestoreRecord } from './safekeeping.contract.ts';
import { isWork } from './work.ts';

/** A record of a restore on paper: what was lost by it, line by line, each with a box to tick when it is done again. */
export function restoreRecordDocument(
  record: RestoreRecord,
  options: {
    readonly language: Language;
    readonly siteName: string;
    /** Instants on the clock of this office. */
    readonly clock: (instant: string) => string;
  },
): OfficeDocument {
  const { language, siteName, clock } = options;
  const say = (key: MessageKey, values: Readonly<Record<string, string>> = {}): string =>
    messages[key][language].replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => values[name] ?? '');
  const label = (key: MessageKey): string => `${say(key)}${language === 'en' ? ': ' : '：'}`;
  const named = (key: string, otherwise: MessageKey): string =>
    say(Object.hasOwn(messages, key) ? (key as MessageKey) : otherwise);
  const lines = record.gap.lines.filter(isWork);
  const title = say('restore.record.title');
  return {
    title,
    language,
    sections: [
      {
        format: 'plainA4',
        letterhead: '',
        blocks: [
          { kind: 'title', lines: [title] },
          {
            kind: 'fields',
            perLine: 2,
            items: [
              { label: label('restore.site'), value: siteName },
              { label: label('restore.history.kind'), value: say(`restore.kind.${record.kind}`) },
              { label: label('safekeeping.column.time'), value: clock(record.at) },
              { label: label('safekeeping.column.by'), value: record.staffName },
              {
                label: label('restore.history.backup'),
                value: record.backupMadeAt === null ? record.backupName : clock(record.backupMadeAt),
              },
              {
                label: label('restore.history.lost'),
                value: say('gap.count', { count: String(record.gap.work) }),
              },
            ],
          },
          { kind: 'spacer', lines: 0.5 },
          paragraph(say(lines.length === 0 ? 'restore.confirmNothing' : 'restore.record.explain'), {
            indentFirst: false,
          }),
          ...(lines.length === 0
            ? []
            : [
                {
                  kind: 'table' as const,
                  headerRows: 1,
                  borders: 'grid' as const,
                  columns: [
                    { share: 20 },
                    { share: 14 },
                    { share: 22 },
                    { share: 24 },
                    { share: 12, align: 'right' as const },
                    { share: 8, align: 'center' as const },
                  ],
                  rows: [
                    (
                      [
                        'gap.time',
                        'gap.person',
                        'gap.action',
                        'gap.subject',
                        'gap.amount',
                        'restore.record.done',
                      ] as const
                    ).map((key) => cell(say(key), { bold: true })),
                    ...lines.map((line) => [
                      cell(clock(line.at)),
                      cell(line.staffName === '' ? say('audit.system') : line.staffName),
                      cell(named(`activity.${line.action}`, 'activity.other')),
                      cell(
                        `${named(`entity.${line.entity}`, 'table.other')} ${line.number ?? line.entityId}`,
                      ),
                      cell(line.amountCents === null ? '' : formatCents(line.amountCents)),
                      cell('□'),
                    ]),
                  ],
                },
              ]),
          ...(lines.length < record.gap.work
            ? [paragraph(say('gap.more', { count: String(record.gap.work) }), { indentFirst: false })]
            : []),
        ],
      },
    ],
  };
}
