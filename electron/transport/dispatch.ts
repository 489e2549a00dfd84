import { randomUUID } from 'node:crypto';
import { ApiError, type Failure, invalid, refuse } from '../../shared/api/api-error.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { issueCode, type ValidationIssue } from '../../shared/api/issue-code.ts';
import { type ApiReply, type ApiRequest, requestSchema } from '../../shared/api/wire.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { sqliteProblem } from '../database/sqlite-error.ts';
import type { JobPlan } from '../jobs/job-plan.ts';
import { hashInput, type RequestIdentity } from '../office/answered-requests.ts';
import type { ApprovalClaim } from '../office/approvals.ts';
import type { Connection, WriteContext } from '../office/context.ts';
import type { OfficeCore } from '../office/office-core.ts';

/** Each effect has its own context; the typed handler map guarantees that they fit. */
type AnyHandler = (input: unknown, context: object) => unknown;

interface Route {
  readonly path: string;
  readonly operation: Operation;
  readonly handler: AnyHandler;
}

export type Dispatch = (request: unknown, connection: Connection) => Promise<ApiReply>;

/** What may still be done with a first password that must be changed. */
const BEFORE_PASSWORD_CHANGE = new Set([
  'access.changePassword',
  'access.signOut',
  'access.lock',
  'access.unlock',
  'access.stillHere',
]);

/** What a locked window still answers. A job goes on, so whoever began it may watch it. */
const WHILE_LOCKED = new Set([
  'access.status',
  'access.unlock',
  'access.signIn',
  'access.signOut',
  'access.recover',
  'access.leaveSample',
  'jobs.status',
  'jobs.cancel',
]);

/** What a page asks by itself, with nobody at the window. */
const ASKED_BY_THE_PAGE = new Set(['access.status', 'jobs.status']);

/** The one door of the office: every host, test and script comes through here, and every check is made here. */
export function createDispatch(
  contract: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
  handlers: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  core: OfficeCore,
): Dispatch {
  const routes = buildRoutes(contract, handlers);

  return async function dispatch(request, connection) {
    const parsed = requestSchema.safeParse(request);
    const path = parsed.success ? parsed.data.path : '';
    const began = core.clock.elapsedMs();
    try {
      if (!parsed.success) throw invalidFrom(parsed.error.issues);
      const route = routes.get(path);
      if (route === undefined) throw new ApiError({ kind: 'unknownOperation', path });
      return { ok: true, value: (await answer(route, parsed.data, connection, core)) as never };
    } catch (error) {
      const failure = core.explain(path, error);
      if (failure.kind === 'refused' && failure.reason === 'notAllowed')
        core.notices.ofRefusal(connection, path);
      return { ok: false, failure };
    } finally {
      // An action may wait for a person at a dialog, and a password is slow on purpose; a path made up is not kept.
      const effect = routes.get(path)?.operation.effect;
      if (effect === 'read' || effect === 'write') core.watch.took(path, core.clock.elapsedMs() - began);
    }
  };
}

function buildRoutes(
  contract: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
  handlers: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const [feature, operations] of Object.entries(contract)) {
    for (const [name, operation] of Object.entries(operations)) {
      const handler = handlers[feature]?.[name];
      if (typeof handler !== 'function') throw new Error(`${feature}.${name} has no handler`);
      // The typed handler map is checked where it is built; here all handlers are called alike.
      routes.set(`${feature}.${name}`, {
        path: `${feature}.${name}`,
        operation,
        handler: handler as AnyHandler,
      });
    }
  }
  return routes;
}

async function answer(
  route: Route,
  request: ApiRequest,
  connection: Connection,
  core: OfficeCore,
): Promise<unknown> {
  const { operation } = route;
  core.assertOpen();
  core.notices.ofClock();
  core.locks.lockIfIdle(connection);
  if (core.sessions.isLocked(connection) && !WHILE_LOCKED.has(route.path)) throw refuse('locked');
  assertAllowed(route, connection.staff);
  if (!ASKED_BY_THE_PAGE.has(route.path)) core.sessions.seen(connection);
  const input = operation.input.safeParse(request.input ?? {});
  if (!input.success) throw invalidFrom(input.error.issues);
  const effect = operation.effect;
  if (effect === 'read') {
    const value = await route.handler(input.data, core.readContext(connection));
    return checkedOutput(route, value);
  }
  if (request.key === undefined) throw invalid(['key'], 'required');
  const identity: RequestIdentity = {
    key: request.key,
    path: route.path,
    staffId: connection.staff?.id ?? null,
    // An action's input may hold a password, of which not even a hash is kept.
    inputHash: effect === 'action' ? '' : hashInput(input.data, connection.dataKey),
  };
  const claim = claimOf(route, request, { input: input.data, inputHash: identity.inputHash }, connection);
  switch (effect) {
    case 'write':
      return core.write(
        connection,
        identity,
        (context) =>
          approved(route, context, claim, () => checkedOutput(route, route.handler(input.data, context))),
        connection.staff,
        claim,
      );
    case 'action': {
      const context = core.actionContext(connection, identity, claim);
      if (operation.approval !== undefined) context.requireApproval(operation.approval);
      return checkedOutput(route, await route.handler(input.data, context));
    }
    case 'job': {
      const context = core.actionContext(connection, identity, claim);
      const plan = (await route.handler(input.data, context)) as JobPlan<unknown>;
      if (operation.approval !== undefined) context.requireApproval(operation.approval);
      const checked = (result: unknown) => checkedOutput(route, result);
      return { jobId: core.startJob(connection, identity, plan, checked, claim) };
    }
  }
}

/** What a call brings for an operation that may need a second person; null for all others. */
function claimOf(
  { path, operation }: Route,
  request: ApiRequest,
  asked: { readonly input: unknown; readonly inputHash: string },
  { staff, dataKey }: Connection,
): ApprovalClaim | null {
  if (operation.approval === undefined && operation.mayNeedApproval === undefined) return null;
  const ticket = request.approval ?? null;
  const { input } = asked;
  const inputHash = asked.inputHash === '' ? hashInput(input, dataKey) : asked.inputHash;
  return {
    request: { ticket, path, input, inputHash, staff },
    row: null,
    used: false,
  };
}

/**
 * Writes what a second person must approve. Without a ticket it is done and taken back: what the office would refuse
 * anyway is refused for that reason, and nobody is called over for nothing.
 */
function approved<Value>(
  { operation }: Route,
  context: Pick<WriteContext, 'requireApproval'>,
  claim: ApprovalClaim | null,
  write: () => Value,
): Value {
  if (operation.approval === undefined) return write();
  if (claim !== null && claim.request.ticket !== null) context.requireApproval(operation.approval);
  const value = write();
  context.requireApproval(operation.approval);
  return value;
}

function assertAllowed(route: Route, staff: SignedInStaff | null): void {
  const { callableBy } = route.operation;
  if (callableBy === 'anyone') return;
  if (staff === null) throw refuse('notSignedIn');
  if (!callableBy.includes(staff.role)) throw refuse('notAllowed');
  if (staff.mustChangePassword && !BEFORE_PASSWORD_CHANGE.has(route.path)) throw refuse('mustChangePassword');
}

/** Strips what a handler returned beyond the contract; a value that does not fit is a fault of the office. */
function checkedOutput(route: Route, value: unknown): unknown {
  const parsed = route.operation.output.safeParse(value);
  if (!parsed.success) throw new Error(`${route.path} answered out of contract: ${parsed.error.message}`);
  return parsed.data;
}

function invalidFrom(
  issues: readonly (ValidationIssue & { readonly path: readonly PropertyKey[] })[],
): ApiError {
  return new ApiError({
    kind: 'invalidInput',
    issues: issues.slice(0, 50).map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      message: issueCode(issue),
    })),
  });
}

/**
 * Turns whatever was thrown into a failure of the contract; what is a fault is reported under a reference. SQLite calls
 * a read that failed damage, and nobody shall restore a backup for that: the file is looked at again first.
 */
export function explainWith(
  reportFault: (reference: string, path: string, error: unknown) => void,
  isDamaged: () => boolean = () => true,
) {
  return function explain(path: string, error: unknown): Failure {
    if (error instanceof ApiError) {
      if (error.cause !== undefined) reportFault(randomUUID().slice(0, 8), path, error.cause);
      return error.failure;
    }
    const said = sqliteProblem(error);
    const machine = said === 'officeDamaged' && !isDamaged() ? 'diskFault' : said;
    const reference = randomUUID().slice(0, 8);
    reportFault(reference, path, error);
    if (machine !== null) return { kind: 'refused', reason: machine, values: {} };
    return { kind: 'internal', reference };
  };
}
