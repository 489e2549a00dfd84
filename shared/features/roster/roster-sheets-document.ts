import { cell, type OfficeDocument, paragraph } from '../../documents/document.ts';
import { documentMonth } from '../../documents/document-text.ts';
import { momentWords } from '../../domain/moment.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { BLANK, hoursText, paperDays, timesOf, titleOf, versionLine } from './roster-paper-parts.ts';
import type { CellContent, CellDifference, FrozenRoster } from './roster-version.ts';

/** 排班簽收表: everybody who is asked to have seen the version, with a place to sign. */
export function signatureSheetDocument(
  { office, roster }: { readonly office: string; readonly roster: FrozenRoster },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = titleOf(roster, 'signatures', language);
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
              { label: say('rosterPaper.office'), value: office },
              { label: '', value: versionLine(roster, language) },
            ],
          },
          paragraph(say('rosterPaper.signNote')),
          {
            kind: 'table',
            borders: 'grid',
            headerRows: 1,
            columns: [
              { share: 9 },
              { share: 16 },
              { share: 20 },
              { share: 15 },
              { share: 24 },
              { share: 20 },
            ],
            rows: [
              (['serial', 'staffNumber', 'name', 'changedIn', 'signed', 'signedOn'] as const).map((word) =>
                cell(say(`rosterPaper.${word}`), { bold: true, align: 'center' }),
              ),
              ...roster.acknowledgements.map(({ number, name, changedIn, way }, index) => [
                cell(String(index + 1), { align: 'center' }),
                cell(number),
                cell(name),
                cell(String(changedIn), { align: 'center' }),
                cell(
                  way === null
                    ? ''
                    : say(way === 'self' ? 'rosterPaper.seenInProgram' : 'rosterPaper.seenOnPaper'),
                ),
                cell(''),
              ]),
            ],
          },
          { kind: 'spacer', lines: 0.5 },
          {
            kind: 'fields',
            perLine: 2,
            items: [
              { label: say('rosterPaper.checkedBy'), value: BLANK },
              { label: say('rosterPaper.date'), value: BLANK },
            ],
          },
        ],
      },
    ],
  };
}

export interface NoticePaper {
  readonly office: string;
  readonly roster: FrozenRoster;
  readonly differences: readonly CellDifference[];
}

/** 排班變更通知: what changed for whom, and that the old copy is to be handed back. */
export function changeNoticeDocument(
  { office, roster, differences }: NoticePaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { number, reason } = roster.version;
  const title = say('rosterPaper.notice');
  const words = {
    team: roster.teamName,
    month: documentMonth(language, roster.month),
    before: number - 1,
    number,
  };
  const days = new Map(
    paperDays([...new Set(differences.map(({ day }) => day))], roster.calendar, language).map((day) => [
      day.day,
      day,
    ]),
  );
  return {
    title: titleOf(roster, 'notice', language),
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
              { label: say('rosterPaper.office'), value: office },
              { label: '', value: versionLine(roster, language) },
            ],
          },
          paragraph(say('rosterPaper.noticeText', words)),
          paragraph(`${say('rosterPaper.reason')}${reason}`),
          {
            kind: 'table',
            borders: 'grid',
            headerRows: 1,
            columns: [
              { share: 18 },
              { share: 18 },
              { share: 24 },
              { share: 24 },
              { share: 12 },
              { share: 20 },
            ],
            rows: [
              (['name', 'day', 'from', 'to', 'more', 'signed'] as const).map((word) =>
                cell(say(`rosterPaper.${word}`), { bold: true, align: 'center' }),
              ),
              ...differences.map(({ name, day, from, to, minutes }, index) => [
                cell(differences[index - 1]?.name === name ? '' : name),
                cell(`${day.slice(5)} ${days.get(day)?.weekday ?? ''}`),
                cell(contentWords(from, language)),
                cell(contentWords(to, language), { bold: true }),
                cell(`${minutes > 0 ? '+' : ''}${hoursText(minutes)}`, { align: 'right' }),
                cell(''),
              ]),
            ],
          },
          { kind: 'spacer', lines: 0.5 },
          paragraph(say('rosterPaper.withdrawn'), { indentFirst: false }),
          {
            kind: 'signature',
            lines: [office === '' ? roster.teamName : office],
            date: momentWords(roster.publishedMoment),
            seal: '',
            placed: 'unsealed',
          },
        ],
      },
    ],
  };
}

/** 早 07:00–15:00, 休息 or 未排. */
export function contentWords(content: CellContent, language: Language): string {
  const say = phrasesIn(language);
  if (content === null) return say('rosterPaper.noShift');
  return content.code === '' ? say('rosterPaper.restDay') : `${content.code} ${timesOf(content)}`;
}
