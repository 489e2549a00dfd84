/**
 * What runs out within so many days or has run out: certificates and contracts of those who work here, and access that
 * somebody who left still has.
 */
export function alertsSql(today: string, certificateDays: string, contractDays: string): string {
  return `SELECT d.id, d.employeeId, e.number, e.name, t.name AS teamName, d.kind, d.what, d.dueOn,
      CAST(julianday(d.dueOn) - julianday(k.today) AS INTEGER) AS daysLeft
    FROM (SELECT ${today} AS today, ${certificateDays} AS certificate_days, ${contractDays} AS contract_days) k
    CROSS JOIN (
      SELECT 'certificate-' || c.id AS id, c.employee_id AS employeeId, 'certificate' AS kind,
        trim(c.kind || ' ' || c.number) AS what, c.expires_on AS dueOn
      FROM employee_certificate c WHERE c.withdrawn_at IS NULL AND c.expires_on IS NOT NULL
        -- A newer one of the same kind has taken its place.
        AND NOT EXISTS (SELECT 1 FROM employee_certificate n WHERE n.employee_id = c.employee_id AND n.kind = c.kind
          AND n.withdrawn_at IS NULL AND coalesce(n.expires_on, '9999') > c.expires_on)
      UNION ALL
      SELECT 'contract-' || id, id, 'contract', '', contract_end_on FROM employee WHERE contract_end_on IS NOT NULL
      UNION ALL
      SELECT 'access-' || l.id, l.id, 'access', s.user_name, l.left_on
      FROM employee l JOIN staff s ON s.id = l.staff_id AND s.active = 1 WHERE l.left_on IS NOT NULL
    ) d JOIN employee e ON e.id = d.employeeId JOIN team t ON t.id = e.team_id
    WHERE CASE d.kind WHEN 'access' THEN d.dueOn < k.today
      WHEN 'contract' THEN e.left_on IS NULL AND d.dueOn <= date(k.today, '+' || k.contract_days || ' days')
      ELSE e.left_on IS NULL AND d.dueOn <= date(k.today, '+' || k.certificate_days || ' days') END`;
}
