import { chineseFaces, latinFaces } from '../../shared/documents/fonts.ts';
import { FACES } from '../../shared/documents/page-format.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { escapeXml } from './word-markup.ts';

/** What Word must know to choose something like a font that is not there: the script that it is for. */
const CHARSETS = { latin: '00', 'zh-Hans': '86', 'zh-Hant': '88' } as const;

/** The fonts that a document names, each with those that stand in where it is missing. */
export function fontTable(language: Language): string {
  const fonts = new Map<string, string>();
  const add = ([name = '', ...others]: readonly string[], charset: string, family: string): void => {
    const instead = others.length === 0 ? '' : `<w:altName w:val="${escapeXml(others.join(','))}"/>`;
    fonts.set(
      name,
      `<w:font w:name="${escapeXml(name)}">${instead}<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    );
  };
  const chinese = CHARSETS[language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant'];
  for (const face of FACES) {
    const family = face === 'heading' ? 'swiss' : 'roman';
    add(latinFaces(face), CHARSETS.latin, family);
    add(chineseFaces(language, face), chinese, family);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...fonts.values()].join('')}</w:fonts>`;
}
