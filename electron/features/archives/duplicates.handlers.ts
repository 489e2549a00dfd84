import { invalid } from '../../../shared/api/api-error.ts';
import type {
  ComparedPerson,
  duplicatesContract,
} from '../../../shared/features/archives/duplicates.contract.ts';
import type { HandlersOf, ReadContext, WriteContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import { findDuplicates, putApart } from './duplicates.repository.ts';
import { mergesOf } from './merge.repository.ts';
import { mergePeople } from './merge.service.ts';
import { occupanciesOfPerson, toOccupancies } from './occupancy.repository.ts';
import { requirePerson, requireUnmerged, toShownPerson } from './person.repository.ts';
import { undoMerge } from './undo-merge.service.ts';
import { vehiclesOfPerson } from './vehicle.repository.ts';

export function createDuplicatesHandlers(): HandlersOf<typeof duplicatesContract> {
  return {
    duplicates: (_input, { database, today }) => findDuplicates(database, today),
    comparePeople: ({ oneId, otherId }, context) => {
      const { database } = context;
      return {
        one: compared(oneId, context),
        other: compared(otherId, context),
        sameIdNumber: sameBytes(
          requirePerson(database, oneId).idNumberIndex,
          requirePerson(database, otherId).idNumberIndex,
        ),
      };
    },
    keepApart,
    mergePeople,
    mergesOf: ({ personId }, { database }) => mergesOf(database, requirePerson(database, personId).id),
    undoMerge,
  };
}

function compared(id: number, { database, today, staff: { role } }: ReadContext): ComparedPerson {
  return {
    person: toShownPerson(requirePerson(database, id), role),
    occupancies: toOccupancies(database, occupanciesOfPerson(database, id), { today, role }),
    vehicles: vehiclesOfPerson(database, id),
  };
}

function keepApart(
  input: { readonly oneId: number; readonly otherId: number },
  context: WriteContext,
): Record<string, never> {
  const { database, today, staff } = context;
  const one = requireUnmerged(database, input.oneId);
  const other = requireUnmerged(database, input.otherId);
  if (one.id === other.id) throw invalid(['otherId'], 'samePerson');
  putApart(database, { oneId: one.id, otherId: other.id }, today, staff.id);
  context.record({ entity: 'person', entityId: one.id, after: { notSameAs: other.name } });
  context.record({ entity: 'person', entityId: other.id, after: { notSameAs: one.name } });
  return {};
}
