import { type FileHandle, open, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { addCharacterMap } from './character-map.ts';
import { GlyphSet } from './glyph-set.ts';

const FONT_ENDINGS: ReadonlySet<string> = new Set(['.ttf', '.otf', '.ttc', '.otc']);
const COLLECTION = 0x74746366;
const CHARACTER_MAP = 0x636d6170;
/** Larger than any font’s own, so that a broken file does not fill the memory. */
const MOST_MAP_BYTES = 2 ** 23;
const MOST_FACES = 64;
const MOST_TABLES = 256;
/** Font files worked through between two chances for other work. */
const FILES_AT_ONCE = 4;

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this system and this person keep their fonts. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = homedir(),
): readonly string[] {
  switch (platform) {
    case 'win32': {
      const own = environment['LOCALAPPDATA'];
      return [
        join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        ...(own === undefined ? [] : [join(own, 'Microsoft', 'Windows', 'Fonts')]),
      ];
    }
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'fonts'),
        join(home, '.fonts'),
      ];
  }
}

/**
 * What the fonts in these folders can draw together; null when there is none to ask. Windows, Word and browsers take a
 * character that the named face lacks from any other font that has it.
 */
export async function readGlyphs(folders: readonly string[]): Promise<GlyphSet | null> {
  const glyphs = new GlyphSet();
  let fonts = 0;
  for (const path of await listFonts(folders)) {
    if (await addFont(path, glyphs)) fonts += 1;
    if (fonts % FILES_AT_ONCE === 0) await nextTurn();
  }
  return fonts === 0 ? null : glyphs;
}

/** Looks the machine’s fonts through once, beside other work; until that is done it says null. */
export function watchGlyphs(folders: readonly string[] = fontFolders()): () => GlyphSet | null {
  let known: GlyphSet | null = null;
  // A font that cannot be read is left out, and a folder that is not there holds none.
  void readGlyphs(folders).then((glyphs) => {
    known = glyphs;
  });
  return () => known;
}

async function listFonts(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      try {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => FONT_ENDINGS.has(extname(entry.name).toLowerCase()) && !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name));
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}

async function addFont(path: string, glyphs: GlyphSet): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      for (const table of await mapTables(file)) addCharacterMap(table, glyphs);
      return true;
    } finally {
      await file.close();
    }
  } catch {
    // One font more or less; the others say what can be drawn.
    return false;
  }
}

/** The character maps of a font file; the faces of a collection may share one. */
async function mapTables(file: FileHandle): Promise<Buffer[]> {
  const head = await readAt(file, 0, 12);
  const faces: number[] = [];
  if (head.readUInt32BE(0) === COLLECTION) {
    const count = Math.min(head.readUInt32BE(8), MOST_FACES);
    const offsets = await readAt(file, 12, count * 4);
    for (let index = 0; index < count; index += 1) faces.push(offsets.readUInt32BE(index * 4));
  } else {
    faces.push(0);
  }
  const places = new Map<number, number>();
  for (const face of faces) {
    const tables = Math.min((await readAt(file, face, 12)).readUInt16BE(4), MOST_TABLES);
    const directory = await readAt(file, face + 12, tables * 16);
    for (let index = 0; index < tables; index += 1) {
      if (directory.readUInt32BE(index * 16) !== CHARACTER_MAP) continue;
      places.set(directory.readUInt32BE(index * 16 + 8), directory.readUInt32BE(index * 16 + 12));
    }
  }
  const maps: Buffer[] = [];
  for (const [at, length] of places) {
    if (length <= MOST_MAP_BYTES) maps.push(await readAt(file, at, length));
  }
  return maps;
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new Error('the font file ends early');
  return bytes;
}
