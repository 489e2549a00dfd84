import { saveVehicle } from '../../electron/features/archives/vehicle.service.ts';
import { notePaper } from '../../electron/features/documents/paper.service.ts';
import { saveEntry } from '../../electron/features/filing/filing.service.ts';
import { moveKey, saveKey } from '../../electron/features/household/key-item.service.ts';
import type { WriteContext } from '../../electron/office/context.ts';
import { documentsContract } from '../../shared/features/documents/documents.contract.ts';
import { filingContract } from '../../shared/features/filing/filing.contract.ts';
import type { LargeOffice } from './large-office.ts';

const KEYS_A_HOUSEHOLD = 3;
/** Each is signed out, comes back and is signed out again. */
const MOVES = ['signOut', 'takeBack', 'signOut'] as const;
/** Of so many households one gave a key and its vehicle up to the next. */
const MOVED_EVERY = 10;

/** Years of keys signed out, vehicles and keys that went to another household, papers noted and files registered. */
export async function addHouseholdMoves({ office, connection, unitIds }: LargeOffice): Promise<void> {
  const { staff } = connection;
  if (staff === null) throw new Error('nobody is signed in');
  const identity = { key: 'household-moves', path: 'bench.moves', staffId: staff.id, inputHash: '' };
  await office.core.write(connection, identity, (context) => {
    const write = { ...context, staff };
    for (const [index, unitId] of unitIds.entries()) {
      const next = unitIds[index + 1];
      const goesTo = index % MOVED_EVERY === 0 && next !== undefined ? next : null;
      addKeys(unitId, goesTo, write);
      if (goesTo !== null) moveVehicles(unitId, goesTo, write);
      notePaper(
        documentsContract.notePaper.input.parse({
          unitId,
          kindId: 1,
          standing: 'paper',
          version: 0,
          box: 'A-1',
        }),
        write,
      );
      saveEntry(
        filingContract.saveEntry.input.parse({
          register: 'incoming',
          title: '裝修申請',
          passedOn: write.today,
          unitId,
          registered: true,
        }),
        write,
      );
    }
  });
}

function addKeys(unitId: number, goesTo: number | null, context: WriteContext): void {
  for (let place = 0; place < KEYS_A_HOUSEHOLD; place += 1) {
    const described = { kind: 'key', number: `${unitId}-${place}`, label: '', note: '' } as const;
    let key = saveKey({ ...described, unitId }, context);
    for (const move of MOVES) {
      const { id, version } = key;
      const out = { holder: '師傅', purpose: '維修', dueOn: '2099-12-31' };
      key = moveKey(move, { id, version, ...(move === 'signOut' ? out : {}) }, context);
    }
    if (goesTo !== null && place === 0) {
      saveKey({ ...described, id: key.id, version: key.version, unitId: goesTo }, context);
    }
  }
}

function moveVehicles(unitId: number, goesTo: number, context: WriteContext): void {
  const vehicles = context.database
    .prepare<[number], { id: number; plate: string }>('SELECT id, plate FROM vehicle WHERE unit_id = ?')
    .all(unitId);
  for (const vehicle of vehicles) {
    saveVehicle({ ...vehicle, unitId: goesTo, personId: null, note: '', active: true }, context);
  }
}
