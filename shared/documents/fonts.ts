import type { Language } from '../i18n/language.ts';
import type { FaceName } from './page-format.ts';

/**
 * Faces by preference. The first is the one that Windows offices have and that a DOCX names; those after it stand in
 * where it is missing. `mark` is the song face of letterheads and titles. The faces called …_GB2312 lack Traditional
 * characters and are named nowhere.
 */
const CHINESE: Readonly<Record<'zh-Hant' | 'zh-Hans', Readonly<Record<FaceName, readonly string[]>>>> = {
  'zh-Hant': {
    body: [
      'FangSong',
      '仿宋',
      'STFangsong',
      'cwTeXFangSong',
      'PMingLiU',
      'MingLiU',
      'Songti TC',
      'Noto Serif CJK TC',
      'Source Han Serif TC',
    ],
    heading: [
      'Microsoft JhengHei',
      '微軟正黑體',
      'PingFang TC',
      'SimHei',
      'Noto Sans CJK TC',
      'Source Han Sans TC',
    ],
    kai: ['DFKai-SB', '標楷體', 'BiauKai', 'TW-Kai', 'cwTeXKai', 'KaiTi', 'Noto Serif CJK TC'],
    mark: [
      'PMingLiU',
      '新細明體',
      'MingLiU',
      'Songti TC',
      'SimSun',
      'Noto Serif CJK TC',
      'Source Han Serif TC',
    ],
  },
  'zh-Hans': {
    body: [
      'FangSong',
      '仿宋',
      'STFangsong',
      'SimSun',
      'Songti SC',
      'Noto Serif CJK SC',
      'Source Han Serif SC',
    ],
    heading: ['SimHei', '黑体', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC'],
    kai: ['KaiTi', '楷体', 'STKaiti', 'Noto Serif CJK SC'],
    mark: ['SimSun', '宋体', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  },
};

/** Latin letters and digits: the width of Times is what the Chinese standard's layouts are used with. */
const LATIN_SERIF = ['Times New Roman', 'Liberation Serif', 'Nimbus Roman'];
const LATIN_SANS = ['Arial', 'Liberation Sans', 'Helvetica'];

export function latinFaces(face: FaceName): readonly string[] {
  return face === 'heading' ? LATIN_SANS : LATIN_SERIF;
}

export function chineseFaces(language: Language, face: FaceName): readonly string[] {
  // An English document may name Chinese places and people.
  return CHINESE[language === 'en' ? 'zh-Hant' : language][face];
}
