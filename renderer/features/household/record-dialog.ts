export interface RecordDialogProps<Row> {
  readonly open: boolean;
  /** Null for a new one. */
  readonly row: Row | null;
  readonly unitId: number;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
  /** A colleague saved the row meanwhile: it is to be read anew. */
  readonly onStale: () => void;
}
