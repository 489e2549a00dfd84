import { refuse } from '../../../shared/api/api-error.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import type { ReadContext } from '../../office/context.ts';
import { findPersonOfAccount, type Person } from './person.repository.ts';

/** Who is speaking, as far as leave goes. */
export interface Viewer {
  readonly staffId: number;
  /** The employee whose account it is. */
  readonly self: Person | undefined;
  readonly isOwn: (person: Whose) => boolean;
  /** Whether they answer for the person's leave, which nobody does for their own. */
  readonly decidesFor: (person: Whose) => boolean;
}

export type Whose = Pick<Person, 'id' | 'teamId' | 'staffId'>;

export function viewerOf({ database, staff }: Pick<ReadContext, 'database' | 'staff'>): Viewer {
  const self = findPersonOfAccount(database, staff.id);
  const isOwn = (person: Whose): boolean => person.staffId === staff.id;
  const answersFor = (person: Whose): boolean =>
    SUPERVISING_ROLES.includes(staff.role) ||
    (DECIDING_ROLES.includes(staff.role) && self !== undefined && self.teamId === person.teamId);
  return {
    staffId: staff.id,
    self,
    isOwn,
    decidesFor: (person) => !isOwn(person) && answersFor(person),
  };
}

/** One asks for oneself; whoever decides about others asks for them too, who mostly have no account. */
export function assertMayAskFor(person: Person, viewer: Viewer): void {
  if (!viewer.isOwn(person) && !viewer.decidesFor(person)) {
    throw refuse('leaveOfOthers', { name: person.name });
  }
}

export function assertDecides(person: Whose & { readonly name: string }, viewer: Viewer): void {
  if (viewer.isOwn(person)) throw refuse('leaveOwnDecision');
  if (!viewer.decidesFor(person)) throw refuse('leaveNotYours', { name: person.name });
}

/** What somebody else asked for is seen by those who decide, by the auditor, and by nobody else. */
export function maySee(person: Whose, viewer: Viewer, { staff }: Pick<ReadContext, 'staff'>): boolean {
  return viewer.isOwn(person) || viewer.decidesFor(person) || staff.role === 'auditor';
}

export function assertMaySee(
  person: Whose & { readonly name: string },
  viewer: Viewer,
  context: Pick<ReadContext, 'staff'>,
): void {
  if (!maySee(person, viewer, context)) throw refuse('leaveOfOthers', { name: person.name });
}

/** Somebody is away or at work only on days on which they work here. */
export function assertEmployed(person: Person, firstOn: string, lastOn: string = firstOn): void {
  if (firstOn < person.hiredOn || (person.leftOn !== null && lastOn > person.leftOn)) {
    throw refuse('leaveNotEmployed', { name: person.name });
  }
}
