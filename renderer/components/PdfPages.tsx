import './pdf-pages.css';
import { MinusOutlined, PlusOutlined, RotateRightOutlined } from '@ant-design/icons';
import { Alert, Button, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../app/texts.ts';
import { type OpenPdf, openPdf, type PdfProblem, PdfProblemError } from './open-pdf.ts';

/** Shares of the room's width that a page takes. */
const ZOOMS: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3];
const WHOLE_WIDTH = ZOOMS.indexOf(1);
/** A4, until the first page says otherwise. */
const USUAL_SHAPE = 210 / 297;

type Reading =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problem: PdfProblem }
  | { readonly state: 'open'; readonly pdf: OpenPdf; readonly shape: number };

/** The pages of a PDF one below the other, each drawn when it comes into sight. */
export function PdfPages(props: {
  readonly file: Blob;
  readonly title: string;
  /** The reader goes on: scrolls, turns or presses a key. */
  readonly onRead: () => void;
}) {
  const { file, title, onRead } = props;
  const t = useText();
  const [reading, setReading] = useState<Reading>({ state: 'opening' });
  const [zoom, setZoom] = useState(WHOLE_WIDTH);
  const [turns, setTurns] = useState(0);
  const [current, setCurrent] = useState(1);
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const gone = new AbortController();
    const read = async (): Promise<void> => {
      try {
        const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()), gone.signal);
        // A first page that is damaged leaves the others to be read.
        const shape = await pdf.shape(1).catch(() => USUAL_SHAPE);
        if (!gone.signal.aborted) setReading({ state: 'open', pdf, shape });
      } catch (error) {
        if (gone.signal.aborted) return;
        setReading({
          state: 'failed',
          problem: error instanceof PdfProblemError ? error.problem : 'unread',
        });
      }
    };
    void read();
    return () => gone.abort();
  }, [file]);

  const isOpen = reading.state === 'open';
  useEffect(() => {
    const place = room.current;
    if (!isOpen || place === null) return undefined;
    place.focus();
    const fit = new ResizeObserver(() => setWidth(place.clientWidth));
    fit.observe(place);
    return () => fit.disconnect();
  }, [isOpen]);

  if (reading.state === 'opening') return <Spin className="loading" delay={200} />;
  if (reading.state === 'failed') {
    return <Alert type="warning" role="alert" showIcon title={t(`pdf.${reading.problem}`)} />;
  }
  const { pdf, shape } = reading;
  const pageWidth = Math.floor((width - PAGE_MARGIN * 2) * (ZOOMS[zoom] ?? 1));
  const resize = (by: number): void => {
    setZoom((at) => Math.min(ZOOMS.length - 1, Math.max(0, at + by)));
    onRead();
  };
  const turn = (): void => {
    setTurns((at) => (at + 1) % 4);
    onRead();
  };
  return (
    <div className="pdf-view">
      <div className="pdf-tools">
        <span aria-live="polite">{t('pdf.page', { page: current, count: pdf.pageCount })}</span>
        <span className="row-actions">
          <Button
            icon={<MinusOutlined />}
            aria-label={t('pdf.smaller')}
            title={t('pdf.smaller')}
            disabled={zoom === 0}
            onClick={() => resize(-1)}
          />
          <Button
            icon={<PlusOutlined />}
            aria-label={t('pdf.larger')}
            title={t('pdf.larger')}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => resize(1)}
          />
          <Button
            icon={<RotateRightOutlined />}
            aria-label={t('pdf.turn')}
            title={t('pdf.turn')}
            onClick={turn}
          />
        </span>
      </div>
      <section className="pdf-room" ref={room} tabIndex={0} aria-label={title} onScroll={onRead}>
        {width === 0
          ? null
          : Array.from({ length: pdf.pageCount }, (_none, index) => (
              <PdfPage
                key={index + 1}
                pdf={pdf}
                page={index + 1}
                width={pageWidth}
                usualShape={shape}
                turns={turns}
                room={room}
                onSeen={setCurrent}
              />
            ))}
      </section>
    </div>
  );
}

const PAGE_MARGIN = 12;

/** A page that is out of sight gives its memory back. */
function PdfPage(props: {
  readonly pdf: OpenPdf;
  readonly page: number;
  readonly width: number;
  readonly usualShape: number;
  readonly turns: number;
  readonly room: React.RefObject<HTMLDivElement | null>;
  readonly onSeen: (page: number) => void;
}) {
  const { pdf, page, width, turns, room, onSeen } = props;
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [shape, setShape] = useState(props.usualShape);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const sheet = place.current;
    if (sheet === null) return undefined;
    const root = room.current;
    const drawn = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root,
      rootMargin: '100% 0px',
    });
    const seen = new IntersectionObserver(
      ([entry]) => (entry?.isIntersecting === true ? onSeen(page) : undefined),
      {
        root,
        // The page that crosses the middle is the one that is read.
        rootMargin: '-50% 0px -50% 0px',
      },
    );
    drawn.observe(sheet);
    seen.observe(sheet);
    return () => {
      drawn.disconnect();
      seen.disconnect();
    };
  }, [page, room, onSeen]);

  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null) return undefined;
    const giveUp = new AbortController();
    const draw = async (): Promise<void> => {
      try {
        setShape(await pdf.shape(page));
        await pdf.draw({ page, canvas: target, width, turns, giveUp: giveUp.signal });
      } catch {
        // One page that is damaged leaves the others to be read; it says so in its place.
        if (!giveUp.signal.aborted) setFailed(true);
      }
    };
    void draw();
    return () => giveUp.abort();
  }, [near, pdf, page, width, turns]);

  const height = Math.round(width / (turns % 2 === 0 ? shape : 1 / shape));
  return (
    <div className="pdf-page" ref={place} style={{ width, height }}>
      {failed ? (
        <Alert type="warning" role="alert" showIcon title={t('pdf.pageDamaged', { page })} />
      ) : near ? (
        <canvas
          key={`${width}-${turns}`}
          ref={canvas}
          role="img"
          aria-label={t('pdf.pageNumber', { page })}
          style={{ width, height }}
        />
      ) : null}
    </div>
  );
}
