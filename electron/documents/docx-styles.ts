import type { Language } from '../../shared/i18n/language.ts';

const EAST_ASIAN = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'zh-TW' } as const;

/**
 * The style sheet of every document. Spacing between Chinese and Latin is left as typed and nothing hangs into the
 * margin, so that lines break where the page in the window breaks them; a page is filled to its last line, which programs
 * agree on while they weigh single lines against each other in ways of their own.
 */
export function documentStyles(language: Language): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="${EAST_ASIAN[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>`;
}
