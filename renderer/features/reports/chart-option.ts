import type { Language } from '../../../shared/i18n/language.ts';
import { chartColours, colours } from '../../app/theme.ts';

/** Bars beside or upon each other, and one line with an axis of its own. */
export interface ChartSeries {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  readonly colour: string;
  /** Yuan for bars, per cent for a line; null where there is no point. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  /** Bars lie along the names, which then have room. */
  readonly lying: boolean;
}

export { chartColours };

const TEXT = { color: colours.inkSoft, fontSize: 12 } as const;
const NAME_WIDTH = 110;

/** What the drawing library is told; it draws without moving, and its notes are drawn too, since no markup is made here. */
export function chartOption(
  { categories, series, stacked, lying }: ChartData,
  { font, language }: { readonly font: string; readonly language: Language },
) {
  // 50,000 in the short way of the language: 5萬, 5万, 50K.
  const short = new Intl.NumberFormat(language, { notation: 'compact' });
  const line = series.some(({ kind }) => kind === 'line');
  const names = {
    type: 'category' as const,
    data: [...categories],
    axisLabel: { ...TEXT, ...(lying ? { width: NAME_WIDTH, overflow: 'truncate' as const } : {}) },
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
    inverse: lying,
  };
  const amounts = {
    type: 'value' as const,
    axisLabel: { ...TEXT, formatter: (value: number) => short.format(value) },
    splitLine: { lineStyle: { color: colours.lineSoft } },
    splitNumber: 4,
  };
  const shares = {
    type: 'value' as const,
    min: 0,
    max: 100,
    splitLine: { show: false },
    axisLabel: { ...TEXT, formatter: '{value}%' },
  };
  const values = line ? [amounts, shares] : [amounts];
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: TEXT, itemWidth: 14, itemHeight: 10, icon: 'rect' },
    tooltip: {
      trigger: 'axis' as const,
      renderMode: 'richText' as const,
      confine: true,
      textStyle: { fontSize: 12, color: colours.ink, fontFamily: font },
      valueFormatter: (value: unknown) =>
        typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 2 }) : '—',
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map(({ name, kind, colour, values: points }) => ({
      name,
      type: kind,
      data: [...points],
      itemStyle: { color: colour },
      ...(kind === 'line'
        ? { yAxisIndex: 1, symbol: 'diamond', symbolSize: 8, lineStyle: { color: colour, width: 2 } }
        : { barMaxWidth: 28, ...(stacked ? { stack: 'all' } : {}) }),
    })),
  };
}
