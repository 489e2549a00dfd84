import type { Connection } from './context.ts';

/** Lets a host keep a sample site beside the office and change between them. Hosts without windows have none. */
export interface OfficeSwitch {
  /** Opens the sample site (building it if needed) on this connection’s window and signs its manager in there. */
  readonly openSample: (
    connection: Connection,
    progress: (done: number, total: number) => Promise<void>,
    signal: AbortSignal,
  ) => Promise<{ households: number }>;
  /** Brings this connection’s window back to the office itself. */
  readonly leaveSample: (connection: Connection) => Promise<{ setUp: boolean }>;
  /** Whether the office that asks is the sample site. */
  readonly isSample: boolean;
}
