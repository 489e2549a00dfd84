import type { Transform } from 'node:stream';

export type ContainerProblem =
  | 'empty'
  | 'notContainer'
  | 'newerFormat'
  | 'wrongPassphrase'
  | 'damaged'
  | 'cutOff'
  | 'bomb'
  | 'unsafeName';

export class ContainerError extends Error {
  readonly problem: ContainerProblem;
  readonly block: number | null;
  constructor(
    problem: ContainerProblem,
    options?: { readonly block?: number | null; readonly cause?: unknown },
  );
}

export interface KeyDerivation {
  readonly name: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** 16 bytes in hexadecimal digits. */
  readonly salt: string;
}

export interface ContainerKey {
  readonly masterKey: Uint8Array;
  readonly kdf: KeyDerivation;
}

export type Compression = 'gzip' | 'zstd';

export interface ContainerHeader {
  readonly format: number;
  readonly kdf: KeyDerivation;
  readonly fileSalt: string;
  readonly noncePrefix: string;
  readonly keyCheck: string;
  readonly compression: Compression;
  readonly chunkSize: number;
  readonly fileCount: number;
  readonly plainSize: number;
  /** What may be read without the passphrase. */
  readonly about: Readonly<Record<string, unknown>>;
}

export const FORMAT: 1;
export const FAMILY: Buffer;
export const MAGIC: Buffer;
export const END: Buffer;
export const TAG_BYTES: number;
export const DIGEST_BYTES: number;
export const LONGEST_HEADER: number;
export const CHUNK_SIZE: number;
export const MOST_PLAIN: number;

export function deriveContainerKey(
  passphrase: string,
  salt?: Uint8Array,
  cost?: number,
): Promise<ContainerKey>;
export function keyFrom(passphrase: string, kdf: KeyDerivation): Promise<ContainerKey>;
export function fileKeyOf(masterKey: Uint8Array, fileSalt: Uint8Array): Buffer;
export function keyCheckOf(masterKey: Uint8Array, fileSalt: Uint8Array): Buffer;
export function fitsKey(header: ContainerHeader, key: ContainerKey): boolean;
export function chunkNonce(prefix: Buffer, counter: number, last: boolean): Buffer;
export function encodeStart(header: ContainerHeader): { readonly bytes: Buffer; readonly digest: Buffer };
export function decodeHeader(json: Buffer): ContainerHeader;
export function isEntryName(name: string): boolean;
export function bestCompression(): Compression;
export function createPacker(compression: Compression): Transform;
export function createUnpacker(compression: Compression): Transform;
