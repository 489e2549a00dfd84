import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Certificate } from '../../../shared/features/employees/certificate.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  type CertificateValues,
  insertCertificate,
  requireCertificate,
  setWithdrawn,
  updateCertificate,
} from './certificate.repository.ts';
import { requireEmployee } from './employee.repository.ts';

type Input<Name extends keyof typeof employeesContract> = z.output<(typeof employeesContract)[Name]['input']>;

/** Entries are the employee’s, whose history tells of their certificates too. */
export function saveCertificate(
  { id, version, employeeId, ...values }: Input<'saveCertificate'>,
  context: WriteContext,
): Certificate {
  const { database } = context;
  requireEmployee(database, employeeId);
  if (id === null) {
    const added = insertCertificate(database, employeeId, values);
    context.record({ entity: 'employee', entityId: employeeId, after: told(values) });
    return requireCertificate(database, added);
  }
  const known = requireCounting(id, version, context);
  if (known.employeeId !== employeeId) throw notFound('employeeCertificate', id);
  updateCertificate(database, id, values);
  const { before, after } = changedFields(told(known), told(values));
  context.record({
    entity: 'employee',
    entityId: employeeId,
    before: { certificate: known.kind, ...before },
    after: { certificate: values.kind, ...after },
  });
  return requireCertificate(database, id);
}

export function withdrawCertificate(
  { id, version, reason }: Input<'withdrawCertificate'>,
  context: WriteContext,
): Certificate {
  const { database, now, staff } = context;
  const known = requireCounting(id, version, context);
  setWithdrawn(database, id, { at: now, by: staff.id, reason });
  context.record({ entity: 'employee', entityId: known.employeeId, before: told(known), after: {}, reason });
  return requireCertificate(database, id);
}

function requireCounting(id: number, version: number, { database }: WriteContext): Certificate {
  const known = requireCertificate(database, id);
  if (known.withdrawReason !== '') throw refuse('certificateWithdrawn', { kind: known.kind });
  if (known.version !== version) throw changedMeanwhile(database, 'employee', known.employeeId);
  return known;
}

function told({ kind, number, issuedOn, expiresOn }: CertificateValues) {
  return { certificate: kind, certificateNumber: number, issuedOn, expiresOn };
}
