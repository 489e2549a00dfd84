import { promisify } from 'node:util';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { fromBuffer, type ZipFile } from 'yauzl';
import type { SectionFrame, SidedMarkup } from './docx-section.ts';

/** A Word file without its body: the parts around it, and the properties of its sections. */
export interface WordFrame {
  /** Every part but the body, by its name in the package. */
  readonly parts: ReadonlyMap<string, Buffer>;
  /** The markup before the first paragraph and after the last. */
  readonly head: string;
  readonly tail: string;
  /** For each frame the properties that end a section in it. */
  readonly sections: readonly string[];
}

export const BODY_PART = 'word/document.xml';
const FONTS_PART = 'word/fontTable.xml';

export interface FrameOptions {
  readonly title: string;
  readonly author: string;
  readonly styles: string;
  readonly fonts: string;
  readonly frames: readonly SectionFrame[];
}

interface Content {
  readonly children: Paragraph[];
}

/**
 * Has the library make the package: its types, relationships, settings, styles and section properties. What headers and
 * footers say goes in as markup, like the body, so that there is one way of writing a paragraph.
 */
export async function makeWordFrame({
  title,
  author,
  styles,
  fonts,
  frames,
}: FrameOptions): Promise<WordFrame> {
  const contents: string[] = [];
  const place = (markup: string): Content => {
    contents.push(markup);
    return { children: [new Paragraph(placeName(contents.length - 1))] };
  };
  // A setting of the whole file: where one frame has other even pages, every frame must say what stands on its own.
  const sided = frames.some((frame) => frame.sided);
  const bare = frames.every((frame) => frame.bare);
  const sides = <Part>({ first, default: odd, even }: SidedMarkup, make: (content: Content) => Part) => ({
    first: make(place(first)),
    default: make(place(odd)),
    ...(sided ? { even: make(place(even)) } : {}),
  });
  const document = new Document({
    title,
    creator: author,
    externalStyles: styles,
    compatibility: { version: 15 },
    defaultTabStop: 420,
    evenAndOddHeaderAndFooters: sided,
    sections: frames.map(({ properties, headers, footers }) => ({
      properties,
      // Empty ones would take room from sheets that are used to their edges.
      ...(bare
        ? {}
        : {
            headers: sides(headers, (content) => new Header(content)),
            footers: sides(footers, (content) => new Footer(content)),
          }),
      children: [],
    })),
  });
  const parts = new Map<string, Buffer>();
  let body = '';
  for (const [name, content] of await readParts(await Packer.toBuffer(document))) {
    if (name === BODY_PART) body = content.toString();
    else if (/^word\/(?:header|footer)\d+\.xml$/u.test(name)) parts.set(name, filled(content, contents));
    else parts.set(name, content);
  }
  parts.set(FONTS_PART, Buffer.from(fonts));
  const start = body.indexOf('<w:body>') + '<w:body>'.length;
  return {
    parts,
    head: body.slice(0, start),
    tail: body.slice(body.indexOf('</w:body>')),
    sections: body.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [],
  };
}

/** Section properties that leave headers and footers to the section before: a thousand letters share four. */
export function inheriting(section: string): string {
  return section.replace(/<w:(?:header|footer)Reference [^>]*>/gu, '');
}

function placeName(index: number): string {
  return `place-${index}-`;
}

/** Puts the markup where the library wrote the name of its place. */
function filled(part: Buffer, contents: readonly string[]): Buffer {
  return Buffer.from(
    part
      .toString()
      .replace(/<w:p>.*?place-(\d+)-.*?<\/w:p>/su, (_whole, index: string) => contents[Number(index)] ?? ''),
  );
}

const openZip = promisify<Buffer, { lazyEntries: boolean }, ZipFile | undefined>(fromBuffer);

async function readParts(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await openZip(file, { lazyEntries: true });
  if (zip === undefined) throw new Error('the package of a Word file cannot be read back');
  const parts = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) {
          reject(error);
          return;
        }
        const chunks: Buffer[] = [];
        stream.on('error', reject);
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          // A folder has no content.
          if (!entry.fileName.endsWith('/')) parts.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
  return parts;
}
