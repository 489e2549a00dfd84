import { refuse } from '../../../shared/api/api-error.ts';
import type { lockContract } from '../../../shared/features/access/lock.contract.ts';
import { isTrivialPin } from '../../../shared/features/access/pin.ts';
import { readCareSettings } from '../../office/care-settings.ts';
import type { HandlersOf } from '../../office/context.ts';
import type { OfficeCore } from '../../office/office-core.ts';
import { hashPassword } from '../../office/password.ts';
import { writeSetting } from '../../office/settings.ts';
import type { LockOuts } from './lock-outs.ts';
import { provePassword } from './password-attempt.ts';
import { sealPin } from './sealed-pin.ts';
import { findStaff, updateSealedPin } from './staff.repository.ts';
import { unlock } from './unlock.service.ts';

export function createLockHandlers(
  core: Pick<OfficeCore, 'sessions' | 'locks'>,
  lockOuts: LockOuts,
): HandlersOf<typeof lockContract> {
  const { sessions } = core;
  return {
    async lock({ cause }, { connection }) {
      await core.locks.lock(connection, cause);
      return {};
    },

    async unlock(typed, context) {
      await unlock(typed, context, sessions, lockOuts);
      return {};
    },

    // The call itself says that someone is here.
    stillHere: () => ({}),

    async setPin({ password, pin }, context) {
      const { staff, connection, today } = context;
      if (isTrivialPin(pin, today)) throw refuse('pinTrivial');
      const accountKey = await provePassword(
        findStaff(context.database, staff.id),
        password,
        context,
        lockOuts,
        {
          purpose: 'setPin',
          wrong: 'wrongOwnPassword',
        },
      );
      const pinHash = await hashPassword(pin);
      await context.write((write) => {
        updateSealedPin(write.database, staff.id, sealPin(pinHash, accountKey, staff.id));
        write.record({ entity: 'staff', entityId: staff.id, after: { pin: 'set' } });
      });
      sessions.setPin(connection, pinHash);
      return {};
    },

    async dropPin(_input, context) {
      const { staff, connection } = context;
      await context.write((write) => {
        updateSealedPin(write.database, staff.id, null);
        write.record({ entity: 'staff', entityId: staff.id, after: { pin: 'dropped' } });
      });
      sessions.setPin(connection, null);
      return {};
    },

    careSettings: (_input, { database }) => readCareSettings(database),

    saveCareSettings(settings, write) {
      const before = readCareSettings(write.database);
      for (const [name, value] of Object.entries(settings)) writeSetting(write.database, name, value);
      write.record({ entity: 'site', entityId: 1, before, after: settings });
      return settings;
    },
  };
}
