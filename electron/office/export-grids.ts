import { EXPORTING_ROLES, STAFF_ROLES } from '../../shared/domain/role.ts';
import { iterateGrid } from '../database/grid-select.ts';
import { auditSource } from '../features/access/audit.repository.ts';
import { iteratePeople } from '../features/archives/person-list.repository.ts';
import { iterateUnits } from '../features/archives/unit-list.repository.ts';
import type { ExportableGrids } from '../features/exchange/export.service.ts';

/** Grids that people may take out as a file, each with the fields that a file may carry. */
export const EXPORT_GRIDS: ExportableGrids = {
  units: {
    roles: STAFF_ROLES,
    rows: iterateUnits,
    fields: {
      building: { kind: 'text' },
      entrance: { kind: 'text' },
      floor: { kind: 'integer' },
      room: { kind: 'text' },
      displayName: { kind: 'text' },
      kind: { kind: 'choice', words: 'unitKind' },
      areaThousandths: { kind: 'area' },
      owners: { kind: 'text' },
      tenants: { kind: 'text' },
      payer: { kind: 'text' },
      phone: { kind: 'text' },
      occupancyState: { kind: 'choice', words: 'occupancyState' },
      worksState: { kind: 'choice', words: 'worksState' },
    },
  },
  people: {
    roles: STAFF_ROLES,
    rows: iteratePeople,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      honorific: { kind: 'text' },
      phones: { kind: 'text' },
      idNumber: { kind: 'text' },
      email: { kind: 'text' },
      units: { kind: 'text' },
    },
  },
  auditTrail: {
    roles: EXPORTING_ROLES,
    rows: (database, _today, query) => iterateGrid<object>(database, auditSource, query),
    fields: {
      seq: { kind: 'integer' },
      at: { kind: 'instant' },
      staffName: { kind: 'text' },
      role: { kind: 'choice', words: 'role' },
      action: { kind: 'text' },
      entity: { kind: 'text' },
      entityId: { kind: 'text' },
      reason: { kind: 'text' },
      before: { kind: 'json' },
      after: { kind: 'json' },
      hash: { kind: 'text' },
    },
  },
};
