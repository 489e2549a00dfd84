/** Of `bank_line l`: it counts and nothing was said of it yet. */
export const OPEN_LINE = `l.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM bank_match_line k JOIN bank_match m ON m.id = k.match_id
  WHERE k.line_id = l.id AND m.undone_at IS NULL)`;

/** Money of receipts and deposits that lands on an account, voided ones left out. */
export const BANK_TENDERS = `FROM bank_account_method am
  JOIN money_tender t ON t.method = am.method AND t.day >= am.from_on AND t.stands`;

/** Of `money_tender t`: the match that stands. */
export const MATCHED = `SELECT 1 FROM bank_match_tender k JOIN bank_match m ON m.id = k.match_id
  WHERE k.paper = t.paper AND k.paper_id = t.paper_id AND k.position = t.position AND m.undone_at IS NULL`;

/** Money that no line of the bank was found for yet. */
export const OPEN_TENDERS = `${BANK_TENDERS} WHERE NOT EXISTS (${MATCHED})`;

/** Open at the end of a day @through: what is matched to something later was still outstanding then. */
export const LINE_OUTSTANDING = `l.withdrawn = 0 AND l.posted_on <= @through
  AND NOT EXISTS (SELECT 1 FROM bank_match_line k JOIN bank_match m ON m.id = k.match_id
    WHERE k.line_id = l.id AND m.undone_at IS NULL AND m.kind <> 'notOurs' AND m.complete_on <= @through)`;

export const TENDER_OUTSTANDING = `t.day <= @through
  AND NOT EXISTS (${MATCHED} AND m.complete_on <= @through)`;
