/** Lets a host keep a sample site beside the office and change between them. Hosts without windows have none. */
export interface OfficeSwitch {
  /** Opens the sample site (building it if needed) for this connection’s window. */
  readonly openSample: (
    progress: (done: number, total: number) => Promise<void>,
    signal: AbortSignal,
  ) => Promise<{ households: number }>;
  readonly leaveSample: () => Promise<{ setUp: boolean }>;
  readonly isSample: boolean;
}
