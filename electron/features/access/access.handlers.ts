import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { isTimeZone, systemTimeZone } from '../../../shared/domain/calendar.ts';
import type { accessContract } from '../../../shared/features/access/access.contract.ts';
import { statement } from '../../database/statements.ts';
import { verifyAudit } from '../../office/audit-trail.ts';
import type { Connection, HandlersOf } from '../../office/context.ts';
import type { OfficeSwitch } from '../../office/office-switch.ts';
import { hashPassword } from '../../office/password.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';
import { listAudit } from './audit.repository.ts';
import { signIn } from './sign-in.service.ts';
import { countStaff, listStaff, toAccount, toSignedIn } from './staff.repository.ts';
import {
  addStaff,
  changeOwnPassword,
  changeStaff,
  insertAccount,
  requireStaff,
  resetPassword,
} from './staff.service.ts';

export interface AccessDependencies {
  readonly version: string;
  readonly officeSwitch: OfficeSwitch | null;
  /** Signs a person out of every connection but the one given. */
  readonly endSessions: (staffId: number, except: Connection) => void;
}

export function createAccessHandlers(dependencies: AccessDependencies): HandlersOf<typeof accessContract> {
  const { version, officeSwitch, endSessions } = dependencies;
  return {
    status: (_input, { database, staff, today, connection }) => ({
      setUp: countStaff(database) > 0,
      sample: officeSwitch?.isSample ?? false,
      shut: false,
      siteName: readSetting(database, 'siteName', z.string(), ''),
      staff,
      today,
      version,
      capabilities: { pdf: connection.desktop.canRenderPdf, print: connection.desktop.canPrint },
    }),

    async setUp(input, context) {
      if (countStaff(context.database) > 0) throw refuse('alreadySetUp');
      const passwordHash = await hashPassword(input.password);
      const timeZone = isTimeZone(input.timeZone) ? input.timeZone : systemTimeZone();
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
        return toSignedIn(requireStaff(write.database, account.id));
      });
      context.connection.staff = manager;
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

    signIn: ({ userName, password }, context) => signIn(userName, password, context),

    signOut(_input, { connection }) {
      connection.staff = null;
      return {};
    },

    async changePassword({ current, next }, context) {
      const staff = await changeOwnPassword(current, next, context);
      endSessions(staff.id, context.connection);
      return staff;
    },

    listStaff: (_input, { database }) => listStaff(database).map(toAccount),
    addStaff: (input, context) => addStaff(input, context),

    changeStaff(input, context) {
      const changed = changeStaff(input, context);
      endSessions(changed.id, context.connection);
      return changed;
    },

    async resetPassword({ id, password }, context) {
      const account = await resetPassword(id, password, context);
      endSessions(id, context.connection);
      return account;
    },

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
