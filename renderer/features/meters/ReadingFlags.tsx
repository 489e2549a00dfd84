import { type ReadingFlag, readingFlagSchema } from '../../../shared/features/meters/anomaly.ts';
import { formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';

/** Flags in words, out of their codes parted by commas. */
export function ReadingFlags({ codes }: { readonly codes: string }) {
  const t = useText();
  const language = useLanguage();
  const flags = codes.split(',').flatMap((code): ReadingFlag[] => {
    const { data } = readingFlagSchema.safeParse(code);
    return data === undefined ? [] : [data];
  });
  return (
    <>
      {formatList(
        flags.map((flag) => t(`readingFlag.${flag}`)),
        language,
      )}
    </>
  );
}
