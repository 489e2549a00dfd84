const DUE = "json_extract(l.field_values, '$.due')";

/** The day of memo `l`, where it names one; what is typed in words is no day. */
export const MEMO_DUE_ON = `CASE WHEN ${DUE} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND ${DUE} IS date(${DUE})
  THEN ${DUE} END`;

function saidSql(kind: 'read' | 'done'): string {
  return `(SELECT e.recorded_at FROM memo_entry e WHERE e.recipient_id = r.id AND e.kind = '${kind}'
    AND e.withdrawn_at IS NULL)`;
}

/** When recipient `r` signed for the memo and said that it is done. */
export const READ_AT = saidSql('read');
export const DONE_AT = saidSql('done');
