import { Spin } from 'antd';
import { lazy, Suspense, useId } from 'react';
import type { ChartData } from './chart-option.ts';

const ChartCanvas = lazy(async () => ({ default: (await import('./ChartCanvas.tsx')).ChartCanvas }));

/** A chart with what it shows in words; the table beside it has every figure. */
export function Chart(props: {
  readonly title: string;
  readonly text: string;
  readonly data: ChartData;
  /** In pixels. */
  readonly height?: number;
}) {
  const { title, text, data, height = 260 } = props;
  const id = useId();
  return (
    <figure className="chart">
      <figcaption className="panel-title" id={id}>
        {title}
      </figcaption>
      {/* A chart is looked at as a whole, by keyboard too: what it says is read out. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        className="chart-frame"
        role="img"
        tabIndex={0}
        aria-label={`${title}：${text}`}
        style={{ height }}
      >
        <Suspense fallback={<Spin className="loading" delay={200} />}>
          <ChartCanvas data={data} />
        </Suspense>
      </div>
      <p className="soft chart-text">{text}</p>
    </figure>
  );
}
