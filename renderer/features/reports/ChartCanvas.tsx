import { useEffect, useRef } from 'react';
import { init } from './chart-kit.ts';
import { type ChartData, chartOption } from './chart-option.ts';

/** The drawing itself, redrawn where its room changes. */
export function ChartCanvas({ data }: { readonly data: ChartData }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const chart = init(current, null, { renderer: 'svg' });
    chart.setOption(chartOption(data, getComputedStyle(current).fontFamily));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [data]);
  return <div ref={place} className="chart-canvas" aria-hidden="true" />;
}
