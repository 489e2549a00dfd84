import { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { isTimeZone, systemTimeZone } from '../../../shared/domain/calendar.ts';
import type { accessContract } from '../../../shared/features/access/access.contract.ts';
import { statement } from '../../database/statements.ts';
import { verifyAudit } from '../../office/audit-trail.ts';
import { readIdleLockMinutes } from '../../office/care-settings.ts';
import type { Connection, HandlersOf } from '../../office/context.ts';
import type { OfficeCore } from '../../office/office-core.ts';
import type { OfficeSwitch } from '../../office/office-switch.ts';
import type { OfficeTime } from '../../office/office-time.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';
import { acceptClock } from './accept-clock.service.ts';
import { createApprovalHandlers } from './approval.handlers.ts';
import { listAudit } from './audit.repository.ts';
import { giveKeysAtSignIn, holdKeys, type KeyKeeper } from './key.service.ts';
import { createLockHandlers } from './lock.handlers.ts';
import type { LockOuts } from './lock-outs.ts';
import { assertHoldsNoName } from './password-names.ts';
import { newRecoveryCode, recover, recoveryState } from './recovery.service.ts';
import { signIn } from './sign-in.service.ts';
import { countStaff, listStaff, toAccount, toSignedIn } from './staff.repository.ts';
import {
  addStaff,
  changeOwnPassword,
  changeStaff,
  hashedWithKey,
  insertAccount,
  requireStaff,
  resetPassword,
} from './staff.service.ts';

export interface AccessDependencies {
  readonly version: string;
  readonly officeSwitch: OfficeSwitch | null;
  readonly keeper: KeyKeeper;
  readonly core: Pick<OfficeCore, 'sessions' | 'locks' | 'approvals'>;
  /** Signs a person out of every connection but the one given. */
  readonly endSessions: (staffId: number, except: Connection) => void;
  readonly time: OfficeTime;
  /** Waits after wrong passwords, wherever they are typed. */
  readonly lockOuts: LockOuts;
}

export function createAccessHandlers(dependencies: AccessDependencies): HandlersOf<typeof accessContract> {
  const { version, officeSwitch, core, keeper, endSessions, time, lockOuts } = dependencies;
  const { sessions } = core;
  return {
    ...createLockHandlers(core, lockOuts),
    ...createApprovalHandlers(core.approvals, lockOuts),

    status: (_input, { database, staff, today, connection }) => ({
      setUp: countStaff(database) > 0,
      sample: officeSwitch?.isSample ?? false,
      shut: false,
      siteName: readSetting(database, 'siteName', z.string(), ''),
      staff: sessions.isLocked(connection) ? null : staff,
      locked:
        staff !== null && sessions.isLocked(connection)
          ? { displayName: staff.displayName, pin: sessions.pinHash(connection) !== null }
          : null,
      pin: sessions.pinHash(connection) !== null,
      idleLockMinutes: readIdleLockMinutes(database),
      today,
      clock: { behindSeconds: connection.clock === undefined ? time.behindSeconds : 0 },
      version,
      capabilities: { pdf: connection.desktop.canRenderPdf, print: connection.desktop.canPrint },
    }),

    async setUp(input, context) {
      if (countStaff(context.database) > 0) throw refuse('alreadySetUp');
      assertHoldsNoName(input.password, 'password', input);
      if (input.timeZone !== '' && !isTimeZone(input.timeZone)) throw invalid(['timeZone'], 'timeZone');
      const timeZone = input.timeZone === '' ? systemTimeZone() : input.timeZone;
      const { passwordHash, accountKey } = await hashedWithKey(input.password);
      const manager = await context.write((write) => {
        if (countStaff(write.database) > 0) throw refuse('alreadySetUp');
        for (const [name, value] of Object.entries({
          siteName: input.siteName,
          companyName: input.companyName,
          hotline: input.hotline,
          timeZone,
        })) {
          writeSetting(write.database, name, value);
        }
        write.record({
          entity: 'site',
          entityId: 1,
          after: {
            siteName: input.siteName,
            companyName: input.companyName,
            hotline: input.hotline,
            timeZone,
          },
        });
        const account = insertAccount({ ...input, role: 'manager' }, passwordHash, write, true);
        const row = requireStaff(write.database, account.id);
        giveKeysAtSignIn(write, row, accountKey, keeper);
        return toSignedIn(row);
      });
      sessions.begin(context.connection, manager);
      holdKeys(context.connection, context.database, manager.id, accountKey);
      return manager;
    },

    trySample(_input, { connection }) {
      if (officeSwitch === null) throw refuse('hostCannotSwitch');
      return {
        kind: 'outside',
        run: ({ progress, signal }) => officeSwitch.openSample(connection, progress, signal),
      };
    },

    leaveSample(_input, { connection }) {
      if (officeSwitch === null) throw refuse('hostCannotSwitch');
      return officeSwitch.leaveSample(connection);
    },

    signIn: ({ userName, password }, context) =>
      signIn(userName, password, context, { keeper, lockOuts, sessions }),

    signOut(_input, { connection }) {
      connection.staff = null;
      return {};
    },

    async changePassword({ current, next }, context) {
      const staff = await changeOwnPassword(current, next, context, keeper, lockOuts);
      sessions.setPin(context.connection, null);
      endSessions(staff.id, context.connection);
      return staff;
    },

    listStaff: (_input, { database }) => listStaff(database).map(toAccount),
    addStaff: (input, context) => addStaff(input, context, keeper),

    changeStaff(input, context) {
      const changed = changeStaff(input, context);
      endSessions(changed.id, context.connection);
      return changed;
    },

    async resetPassword({ id, password }, context) {
      const account = await resetPassword(id, password, context, keeper);
      endSessions(id, context.connection);
      return account;
    },

    recoveryState: (_input, context) => recoveryState(context),
    newRecoveryCode: ({ password }, context) => newRecoveryCode(password, context, lockOuts),

    async recover(input, context) {
      const manager = await recover(input, context, lockOuts);
      // A window that this very person had locked is theirs again.
      sessions.begin(context.connection, manager);
      endSessions(manager.id, context.connection);
      return manager;
    },
    acceptClock: (_input, context) => acceptClock(time, context),

    auditTrail: (query, { database }) => listAudit(database, query),
    verifyAuditTrail: (_input, { database }) => verifyAudit(database),

    preference: ({ name }, { database, staff }) => {
      const row = statement<{ value: string }>(
        database,
        'SELECT value FROM preference WHERE staff_id = ? AND name = ?',
      ).get(staff.id, name);
      return { value: row === undefined ? null : JSON.parse(row.value) };
    },

    /** A person's own window layout is no fact of the office, so it leaves no audit entry. */
    async keepPreference({ name, value }, { keep, staff }) {
      await keep((database) =>
        statement(
          database,
          `INSERT INTO preference (staff_id, name, value) VALUES (?, ?, ?)
           ON CONFLICT (staff_id, name) DO UPDATE SET value = excluded.value`,
        ).run(staff.id, name, JSON.stringify(value)),
      );
      return {};
    },
  };
}
