import { z } from 'zod';
import { maskAddress, maskEmail } from '../../shared/domain/mask.ts';

const imageSchema = z.record(z.string(), z.json());
export type Image = z.output<typeof imageSchema>;

/** What an entry of the trail kept of a record before and after; null where it kept nothing. */
export interface ToldImages {
  readonly before: Image | null;
  readonly after: Image | null;
}

const MASKED = { email: maskEmail, mailingAddress: maskAddress } as const;

/** An entry's images as anyone may read them: of people, earlier versions wrote e-mail and mailing addresses in full. */
export function toldImages(entry: {
  readonly entity: string;
  readonly before: string | null;
  readonly after: string | null;
}): ToldImages {
  const before = imageOf(entry.before);
  const after = imageOf(entry.after);
  if (entry.entity !== 'person') return { before, after };
  return {
    before: before === null ? null : maskedImage(before),
    after: after === null ? null : { ...maskedImage(after), ...alikeMasked(before, after) },
  };
}

/** Whether an entry as it is kept says of somebody's e-mail or mailing address more than anyone may read. */
export function tellsAddressInFull(entry: {
  readonly entity: string;
  readonly before: string | null;
  readonly after: string | null;
}): boolean {
  if (entry.entity !== 'person') return false;
  return [imageOf(entry.before), imageOf(entry.after)].some((image) =>
    Object.entries(MASKED).some(([field, mask]) => {
      const value = image?.[field];
      return typeof value === 'string' && mask(value) !== value;
    }),
  );
}

function imageOf(text: string | null): Image | null {
  return text === null ? null : imageSchema.parse(JSON.parse(text));
}

function maskedImage(image: Image): Image {
  const masked = Object.entries(MASKED).flatMap(([field, mask]) => {
    const value = image[field];
    return typeof value === 'string' ? [[field, mask(value)] as const] : [];
  });
  return { ...image, ...Object.fromEntries(masked) };
}

/** Two addresses may look alike once masked; the entry still tells that one became another, in the words of `savePerson`. */
function alikeMasked(before: Image | null, after: Image): Record<string, true> {
  const alike = Object.entries(MASKED).flatMap(([field, mask]) => {
    const [was, is] = [before?.[field], after[field]];
    const isHidden =
      typeof was === 'string' && typeof is === 'string' && was !== is && mask(was) === mask(is);
    return isHidden ? [[`${field}Changed`, true as const] as const] : [];
  });
  return Object.fromEntries(alike);
}
