import { z } from 'zod';

/** What a file of a household may be: told by its content, never by its name. */
export const DOCUMENT_MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/heic',
  'application/pdf',
] as const;
export const documentMediaTypeSchema = z.enum(DOCUMENT_MEDIA_TYPES);
export type DocumentMediaType = z.output<typeof documentMediaTypeSchema>;

/** Endings of a file's name, the usual one first. */
export const DOCUMENT_ENDINGS: Readonly<Record<DocumentMediaType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/tiff': ['tif', 'tiff'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
};

/** What the window shows; other scans are opened by a program of the PC. */
export function isShownInWindow(mediaType: DocumentMediaType): boolean {
  return mediaType === 'image/jpeg' || mediaType === 'image/png' || mediaType === 'application/pdf';
}

export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024;
/** An A0 drawing scanned at 300 dots an inch fits; a picture made to fill the memory does not. */
export const MOST_PIXELS = 150_000_000;
export const LONGEST_SIDE = 32_000;

/** 入住, 裝修, 遷出: the occasions on which a household hands papers in. */
export const PAPER_PROCESSES = ['moveIn', 'fitOut', 'moveOut'] as const;
export const paperProcessSchema = z.enum(PAPER_PROCESSES);
export type PaperProcess = z.output<typeof paperProcessSchema>;

/** How a kind of paper stands at a household, beside the files that there are of it. */
export const PAPER_STANDINGS = ['none', 'paper', 'checked', 'notNeeded'] as const;
export const paperStandingSchema = z.enum(PAPER_STANDINGS);
export type PaperStanding = z.output<typeof paperStandingSchema>;

/** 閱, 複製, 借出. */
export const LOAN_MANNERS = ['read', 'copy', 'takeAway'] as const;
export const loanMannerSchema = z.enum(LOAN_MANNERS);
