import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Certificate } from '../../../shared/features/employees/certificate.ts';
import { statement } from '../../database/statements.ts';

const SELECT = `SELECT id, employee_id AS employeeId, kind, number, issued_on AS issuedOn, expires_on AS expiresOn,
    withdraw_reason AS withdrawReason, version FROM employee_certificate`;

export type CertificateValues = Pick<Certificate, 'kind' | 'number' | 'issuedOn' | 'expiresOn'>;

export function listCertificates(database: Database.Database, employeeId: number): Certificate[] {
  return statement<Certificate>(
    database,
    `${SELECT} WHERE employee_id = ?
     ORDER BY withdrawn_at IS NOT NULL, coalesce(expires_on, '9999'), id`,
  ).all(employeeId);
}

export function requireCertificate(database: Database.Database, id: number): Certificate {
  const row = statement<Certificate>(database, `${SELECT} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('employeeCertificate', id);
  return row;
}

export function insertCertificate(
  database: Database.Database,
  employeeId: number,
  values: CertificateValues,
): number {
  return Number(
    statement(
      database,
      `INSERT INTO employee_certificate (employee_id, kind, number, issued_on, expires_on)
       VALUES (@employeeId, @kind, @number, @issuedOn, @expiresOn)`,
    ).run({ ...values, employeeId }).lastInsertRowid,
  );
}

export function updateCertificate(database: Database.Database, id: number, values: CertificateValues): void {
  statement(
    database,
    `UPDATE employee_certificate SET kind = @kind, number = @number, issued_on = @issuedOn, expires_on = @expiresOn,
       version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function setWithdrawn(
  database: Database.Database,
  id: number,
  withdrawn: { readonly at: string; readonly by: number; readonly reason: string },
): void {
  statement(
    database,
    `UPDATE employee_certificate SET withdrawn_at = @at, withdrawn_by = @by, withdraw_reason = @reason,
       version = version + 1 WHERE id = @id`,
  ).run({ ...withdrawn, id });
}
