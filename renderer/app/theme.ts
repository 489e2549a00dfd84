import type { ThemeConfig } from 'antd';
import type { Language } from '../../shared/i18n/language.ts';
import { SCREEN_FONTS } from './fonts.ts';

/** The product's colours: one accent, greys with a breath of it, and status colours for status alone. */
export const colours = {
  accent: '#0b6b5b',
  accentSoft: '#e6f2ef',
  ink: '#1b2624',
  inkSoft: '#55625f',
  line: '#dfe5e3',
  lineSoft: '#edf1f0',
  paper: '#ffffff',
  ground: '#f5f7f6',
  danger: '#b3261e',
  warning: '#8a5300',
  success: '#1f6f3a',
} as const;

/** Told apart by those who see colours otherwise, and by how light they are where they have an order. */
export const chartColours = {
  due: '#7fb3a8',
  collected: '#0b6b5b',
  rate: '#b35900',
  /** From what is not due to what is oldest. */
  ages: ['#cfe3df', '#f6d77c', '#efb04c', '#e2862f', '#c65a2b', '#97324a', '#66245e', '#341a4d'],
} as const;

const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.accent,
    colorLink: colours.accent,
    colorInfo: colours.accent,
    colorSuccess: colours.success,
    colorWarning: '#b26a00',
    colorError: colours.danger,
    colorErrorBg: '#fdf3f2',
    colorErrorBorder: '#efc4c0',
    colorSuccessBg: '#f0f8f2',
    colorSuccessBorder: '#bfdfc8',
    colorWarningBg: '#fff8eb',
    colorWarningBorder: '#f0d6a8',
    colorInfoBg: colours.accentSoft,
    colorInfoBorder: '#b9d9d1',
    colorBgMask: 'rgb(27 38 36 / 36%)',
    colorText: colours.ink,
    colorTextSecondary: colours.inkSoft,
    colorTextTertiary: '#66736f',
    colorTextPlaceholder: '#66736f',
    colorBorder: '#c9d2cf',
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    fontSize: 14,
    borderRadius: 6,
    controlHeight: 32,
    sizeUnit: 4,
    // Nothing moves: a slow PC draws every step of a fade for a cashier who has long gone on.
    motion: false,
    motionDurationFast: '0s',
    motionDurationMid: '0s',
    motionDurationSlow: '0s',
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: colours.inkSoft },
    Modal: { titleFontSize: 16 },
    Card: { headerFontSize: 15 },
    Tooltip: { colorBgSpotlight: colours.ink },
  },
};

/** The product's look, in the fonts of a language. */
export function themeFor(language: Language): ThemeConfig {
  return { ...theme, token: { ...theme.token, fontFamily: SCREEN_FONTS[language] } };
}
