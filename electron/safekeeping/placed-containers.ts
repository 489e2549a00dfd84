import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { hashFile } from '../files/file-hash.ts';
import { freeBytesIn } from '../files/free-bytes.ts';
import { syncFolderAside } from '../files/sync-to-disk.ts';
import { aboutOf, type ContainerAbout } from './container-about.ts';
import { ContainerError, type ContainerProblem } from './container-format.mjs';
import { readContainerHeader } from './open-container.mjs';
import { keptBackups, ROTATION, type RotationRule } from './rotation.ts';
import { codeOf, writeWhole } from './second-target.ts';

/** What the name of every container ends with. */
export const CONTAINER_ENDING = '.guanjia-backup';

const CONTAINER_NAME = /^\w[\w.-]{0,150}\.guanjia-backup$/u;
const BAD_NAME = /^\w[\w.-]{0,150}\.guanjia-backup\.bad$/u;
const LEFT_BEHIND = /^\w[\w.-]{0,150}\.guanjia-backup(?:\.json)?\.part$/u;

/** What `statfs` calls the file systems of the FAT family that end at 4 GiB a file. */
const FAT = 0x4d44;
const LARGEST_ON_FAT = 2 ** 32 - 1;

/** What was true of a container when it was read back, kept beside it. */
const proofSchema = z.object({
  format: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.int().positive(),
});
type Proof = z.output<typeof proofSchema>;

/** `full`: less than twice the container is free. `differs`: what was read back is not what was written. */
export class PlacingError extends Error {
  readonly problem: 'full' | 'tooLargeForFat' | 'notWritable' | 'differs';
  constructor(problem: PlacingError['problem'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PlacingError';
    this.problem = problem;
  }
}

export interface PlaceRequest {
  /** The second target. */
  readonly folder: string;
  /** The finished container on the office's disk, and what it was when it was finished. */
  readonly file: string;
  readonly sha256: string;
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void;
}

/** Copies a finished container to the second target, and reads it back before it counts. */
export async function placeContainer(request: PlaceRequest): Promise<{ readonly bytes: number }> {
  const { folder, file, sha256, name } = request;
  const path = containerPath(folder, name);
  const bytes = (await stat(file)).size;
  await expectRoom(folder, bytes);
  const part = `${path}.part`;
  try {
    if ((await copyHashing(request, part, bytes)) !== sha256) {
      throw new PlacingError('differs', `The container changed on the office's disk: ${file}`);
    }
    // The proof of an earlier container by this name is none of the new one's.
    await rm(`${path}.json`, { force: true });
    await rename(part, path);
    await syncFolderAside(folder);
  } catch (error) {
    await rm(part, { force: true });
    throw placingErrorFor(error, folder);
  }
  if ((await hashFile(path)) !== sha256) {
    await rename(path, `${path}.bad`);
    throw new PlacingError('differs', `What was read back from ${path} is not what was written.`);
  }
  const proof: Proof = { format: 1, sha256, bytes };
  await writeWhole(folder, `${name}.json`, `${JSON.stringify(proof, null, 2)}\n`);
  return { bytes };
}

async function expectRoom(folder: string, bytes: number): Promise<void> {
  if (bytes > LARGEST_ON_FAT && (await statfs(folder)).type === FAT) throw tooLarge(folder);
  const free = await freeBytesIn(folder);
  if (free !== null && free < 2 * bytes) {
    throw new PlacingError('full', `${folder} has ${free} bytes free; ${2 * bytes} are needed.`);
  }
}

/** What the target's disk says is not to be taken for what the office's own says. */
function placingErrorFor(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'EFBIG':
      return tooLarge(folder);
    case 'ENOSPC':
    case 'EDQUOT':
      return new PlacingError('full', `${folder} was full before all was written.`, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new PlacingError('notWritable', `${folder} cannot be written.`, error);
    default:
      return error;
  }
}

function tooLarge(folder: string): PlacingError {
  return new PlacingError('tooLargeForFat', `The file system of ${folder} takes no file of 4 GiB or more.`);
}

async function copyHashing(request: PlaceRequest, part: string, total: number): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  await pipeline(
    createReadStream(request.file, { highWaterMark: 1024 * 1024 }),
    async function* watch(source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        hash.update(piece);
        yield piece;
        done += piece.length;
        request.progress?.(done, total);
      }
    },
    createWriteStream(part, { mode: 0o600, flush: true }),
    ...(request.signal === undefined ? [] : [{ signal: request.signal }]),
  );
  return hash.digest('hex');
}

export type PlacedVerdict = 'sound' | 'missing' | 'unproved' | 'altered';

/**
 * Reads a container again that was placed earlier. At the next sight of a stick nothing of it is in the machine's
 * memory any more, so this is when a stick that only pretended to write is found. An altered one loses its name.
 */
export async function verifyOnTarget(folder: string, name: string): Promise<PlacedVerdict> {
  const path = containerPath(folder, name);
  const proof = await readProof(folder, name);
  try {
    if (proof === null) return (await stat(path)).isFile() ? 'unproved' : 'missing';
    if ((await hashFile(path)) === proof.sha256) return 'sound';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing';
    throw error;
  }
  await rename(path, `${path}.bad`);
  await syncFolderAside(folder);
  return 'altered';
}

export interface PlacedContainer {
  readonly name: string;
  readonly bytes: number;
  /** Null where the header cannot be read or is not this program's. */
  readonly about: ContainerAbout | null;
  readonly problem: ContainerProblem | null;
  /** `verified`: it was read back once and still has its size, its head and its end. */
  readonly state: 'verified' | 'unproved' | 'bad';
}

/** The containers on the second target, newest first; their headers are read, so no passphrase is needed. */
export async function listPlaced(folder: string): Promise<PlacedContainer[]> {
  const names = (await readdir(folder)).filter((name) => CONTAINER_NAME.test(name) || BAD_NAME.test(name));
  const placed: PlacedContainer[] = [];
  for (const name of names) placed.push(await describe(folder, name));
  return placed.sort(
    (one, other) =>
      (other.about?.sequence ?? -1) - (one.about?.sequence ?? -1) || (one.name < other.name ? -1 : 1),
  );
}

async function describe(folder: string, name: string): Promise<PlacedContainer> {
  const path = join(folder, name);
  const { size: bytes } = await stat(path);
  try {
    const about = aboutOf(await readContainerHeader(path));
    const proof = await readProof(folder, name);
    const proved = about !== null && proof?.bytes === bytes;
    const state = BAD_NAME.test(name) ? 'bad' : proved ? 'verified' : 'unproved';
    return { name, bytes, about, problem: about === null ? 'notContainer' : null, state };
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    return { name, bytes, about: null, problem: error.problem, state: 'bad' };
  }
}

/** Removes what the rotation no longer keeps of this office, and what broken-off placings left behind. */
export async function pruneTarget(
  folder: string,
  officeId: string,
  rule: RotationRule = ROTATION,
): Promise<string[]> {
  const ours = (await listPlaced(folder)).flatMap(({ name, state, about }) =>
    about?.officeId === officeId
      ? [{ name, state, sequence: about.sequence, madeAt: about.madeAt, before: about.before }]
      : [],
  );
  const removed = keptBackups(ours, rule).dropped.map(({ name }) => name);
  for (const name of removed) {
    await rm(containerPath(folder, name), { force: true });
    await rm(`${containerPath(folder, name)}.json`, { force: true });
  }
  const left = (await readdir(folder)).filter((name) => LEFT_BEHIND.test(name));
  for (const name of left) await rm(join(folder, name), { force: true });
  await syncFolderAside(folder);
  return removed;
}

function containerPath(folder: string, name: string): string {
  if (!CONTAINER_NAME.test(name)) throw new RangeError(`No name of a container: ${name}`);
  return join(folder, name);
}

/** Null when there is none, or when it is not one of ours. */
async function readProof(folder: string, name: string): Promise<Proof | null> {
  try {
    return proofSchema.parse(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || codeOf(error) === 'ENOENT')
      return null;
    throw error;
  }
}
