import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ZipFile } from 'yazl';
import type { DocumentSection, OfficeDocument } from '../../shared/documents/document.ts';
import { formatOf } from '../../shared/documents/page-formats.ts';
import { blocksToWord, HAIRLINE_PT } from './docx-blocks.ts';
import { frameSection, type SectionFrame } from './docx-section.ts';
import { documentStyles } from './docx-styles.ts';
import { fontTable } from './word-fonts.ts';
import { BODY_PART, inheriting, makeWordFrame, type WordFrame } from './word-frame.ts';
import { gap } from './word-markup.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Longest stretch of writing between two looks at other work. */
const SLICE_MS = 20;
/** Text handed on at once. */
const PIECE_LENGTH = 2 ** 16;

export interface DocxOptions {
  /** The company, in the file's properties. */
  readonly author?: string;
  /** Told after each section; whoever listens may stop the rendering by throwing. */
  readonly progress?: (done: number, total: number) => Promise<void>;
}

/**
 * The document as a Word file. The library makes the package; the body is written as text and compressed as it is
 * written, by another thread, so that a thousand letters take no more memory at once than a few.
 */
export async function renderDocx(document: OfficeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const frames = distinctFrames(document);
  const frame = await makeWordFrame({
    title: document.title,
    author: options.author ?? '',
    styles: documentStyles(document.language),
    fonts: fontTable(document.language),
    frames: frames.all,
  });
  return pack(frame.parts, writeBody(document, frame, frames.ofSection, options));
}

interface Frames {
  readonly all: readonly SectionFrame[];
  /** For each section the place of its frame among them all. */
  readonly ofSection: readonly number[];
}

/** Sections of the same format and letterhead stand in one frame. */
function distinctFrames({ sections, language }: OfficeDocument): Frames {
  const all: SectionFrame[] = [];
  const places = new Map<string, number>();
  const ofSection = sections.map((section) => {
    const key = frameKey(section);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, all.length);
    return all.push(frameSection(section, language, all.length)) - 1;
  });
  return { all, ofSection };
}

function frameKey({ format, letterhead, page }: DocumentSection): string {
  return `${format}\n${page === undefined ? '' : JSON.stringify(page)}\n${letterhead}`;
}

async function* writeBody(
  { sections, language }: OfficeDocument,
  frame: WordFrame,
  frameOfSection: readonly number[],
  { progress }: DocxOptions,
): AsyncGenerator<string, void> {
  let text = frame.head;
  let lastTurn = performance.now();
  for (const [index, section] of sections.entries()) {
    const setting = {
      format: formatOf(section),
      language,
      letterhead: section.letterhead,
      drawingId: index + 1,
    };
    for (const piece of blocksToWord(section.blocks, setting)) {
      text += piece;
      if (text.length < PIECE_LENGTH) continue;
      yield text;
      text = '';
      if (performance.now() - lastTurn >= SLICE_MS) {
        await nextTurn();
        lastTurn = performance.now();
      }
    }
    text += endOfSection(index, frame, frameOfSection);
    await progress?.(index + 1, sections.length);
  }
  yield text + frame.tail;
}

/** The properties of a section stand in its last paragraph, those of the last section after it. */
function endOfSection(index: number, frame: WordFrame, frameOfSection: readonly number[]): string {
  const place = frameOfSection[index] ?? 0;
  const own = frame.sections[place] ?? '';
  const properties = index > 0 && frameOfSection[index - 1] === place ? inheriting(own) : own;
  return index === frameOfSection.length - 1
    ? gap(HAIRLINE_PT) + properties
    : gap(HAIRLINE_PT, { sectionProperties: properties });
}

async function pack(parts: ReadonlyMap<string, Buffer>, body: AsyncIterable<string>): Promise<Uint8Array> {
  const zip = new ZipFile();
  const written = Readable.from(body);
  // Neither a zip nor what is streamed into it tells whoever reads the zip that it failed.
  const fail = (error: unknown): void => {
    zip.outputStream.emit('error', error);
  };
  zip.on('error', fail);
  written.on('error', fail);
  for (const [name, content] of parts) zip.addBuffer(content, name);
  zip.addReadStream(written, BODY_PART);
  zip.end();
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  } finally {
    written.destroy();
  }
  return Buffer.concat(chunks);
}
