import { useEffect, useRef } from 'react';
import { useLanguage } from '../../app/texts.ts';
import { init } from './chart-kit.ts';
import { type ChartData, chartOption } from './chart-option.ts';

/** The drawing itself, redrawn where its room changes. */
export function ChartCanvas({ data }: { readonly data: ChartData }) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const chart = init(current, null, { renderer: 'svg' });
    chart.setOption(chartOption(data, { font: getComputedStyle(current).fontFamily, language }));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [data, language]);
  return <div ref={place} className="chart-canvas" aria-hidden="true" />;
}
