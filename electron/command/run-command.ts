import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { contract } from '../../shared/api/contract.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import type { ApiReply, Send } from '../../shared/api/wire.ts';
import { approvedBy } from '../../shared/api/with-approval.ts';
import { jobStatusSchema } from '../../shared/features/jobs/jobs.contract.ts';
import { officeExists, officeFilesIn } from '../database/office-files.ts';
import { OfficeOpenError } from '../database/open-error.ts';
import { findBrowser } from '../desktop/find-browser.ts';
import { watchGlyphs } from '../documents/installed-glyphs.ts';
import { dataFolders } from '../launch/data-folders.ts';
import { openFaultLog } from '../launch/fault-log.ts';
import { explainFailure, explainStart } from '../launch/sentence.ts';
import { createOffice, type Office } from '../office/office.ts';
import { askPassword, type Terminal } from './ask-password.ts';
import { CommandLineError, type CommandOptions, readCommandOptions, USAGE } from './command-options.ts';
import { createFolderDesktop } from './folder-desktop.ts';
import { listOperations } from './list-operations.ts';

/** The ticket under which an input names the file handed in by `--attach`. */
export const ATTACHED_TICKET = 'attached-file';
const WATCH_EVERY_MS = 100;

export interface CommandSurroundings {
  readonly line: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Terminal;
  readonly output: Writable;
  readonly errors: Writable;
  readonly version: string;
  /** Cancels the job under way. */
  readonly signal: AbortSignal;
}

/** Runs one command line and returns its exit code. */
export async function runCommand(surroundings: CommandSurroundings): Promise<number> {
  const { output, errors } = surroundings;
  try {
    const options = readCommandOptions(surroundings.line);
    if (options.help) {
      output.write(USAGE);
      return 0;
    }
    if (options.list) {
      output.write(`${JSON.stringify(listOperations(), null, 2)}\n`);
      return 0;
    }
    if (options.path === undefined) throw new CommandLineError('which operation? --list shows them all');
    return await runOperation(options.path, options, surroundings);
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    errors.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

async function runOperation(
  path: string,
  options: CommandOptions,
  surroundings: CommandSurroundings,
): Promise<number> {
  const { output, errors, version } = surroundings;
  // Everything that can be wrong with the line is found before the office is opened.
  const input = await readInput(options.input, surroundings.input);
  const attached = options.attach === undefined ? null : readAttachment(options.attach);
  const password = options.as === undefined ? '' : await readPassword('GUANJIA_PASSWORD', surroundings);
  const approver =
    options.approvedBy === undefined
      ? null
      : {
          userName: options.approvedBy,
          password: await readPassword('GUANJIA_APPROVER_PASSWORD', surroundings),
        };
  const folder = dataFolders(options.office).office;
  const files = officeFilesIn(folder);
  const log = openFaultLog(files.logs);
  let office: Office;
  try {
    // A mistyped folder must not become a new office; only setting one up makes one.
    if (path !== 'access.setUp' && !officeExists(files))
      throw new OfficeOpenError('folderMissing', { folder });
    office = await createOffice({ folder, version, reportFault: log.report });
  } catch (error) {
    errors.write(`${explainStart(error, log)}\n`);
    const problem = error instanceof OfficeOpenError ? error.problem : 'unexpected';
    output.write(`${JSON.stringify({ ok: false, failure: { kind: 'cannotOpen', problem } })}\n`);
    return 1;
  }
  try {
    const desktop = createFolderDesktop(
      options.saveTo,
      findBrowser(surroundings.environment),
      findOperation(path)?.effect === 'read' ? undefined : watchGlyphs(),
    );
    const connection = office.connect({ host: 'commandLine', desktop });
    if (attached !== null) office.tray.put(attached, connection.id, ATTACHED_TICKET);
    const alone = office.sendOn(connection);
    const send = approver === null ? alone : approvedBy(alone, approver);
    const reply = await callAs(send, options, password, path, input, surroundings);
    output.write(`${JSON.stringify(reply)}\n`);
    if (!reply.ok) errors.write(`${explainFailure(reply.failure)}\n`);
    return reply.ok ? 0 : 1;
  } finally {
    await office.close();
  }
}

async function callAs(
  send: Send,
  options: CommandOptions,
  password: string,
  path: string,
  input: unknown,
  surroundings: CommandSurroundings,
): Promise<ApiReply> {
  if (options.as !== undefined) {
    const signedIn = await send({
      path: 'access.signIn',
      input: { userName: options.as, password },
      key: randomUUID(),
    });
    if (!signedIn.ok) return signedIn;
  }
  const operation = findOperation(path);
  const key = options.key ?? (operation?.effect === 'read' ? undefined : randomUUID());
  // The office itself judges whether the input is what the operation takes.
  const reply = await send({ path, input: input as never, ...(key === undefined ? {} : { key }) });
  return reply.ok && operation?.effect === 'job' ? watchJob(send, reply.value, surroundings) : reply;
}

function findOperation(path: string): Operation | undefined {
  const [feature = '', name = ''] = path.split('.');
  const slices: Readonly<Record<string, Readonly<Record<string, Operation>>>> = contract;
  if (!Object.hasOwn(slices, feature)) return undefined;
  const slice = slices[feature];
  return slice !== undefined && Object.hasOwn(slice, name) ? slice[name] : undefined;
}

/** Waits for a job and answers with its result, as if it had been a plain call. */
async function watchJob(send: Send, ticket: unknown, surroundings: CommandSurroundings): Promise<ApiReply> {
  const { jobId } = jobStatusSchema.pick({ jobId: true }).parse(ticket);
  let shown = '';
  let cancelling = false;
  for (;;) {
    if (surroundings.signal.aborted && !cancelling) {
      cancelling = true;
      await send({ path: 'jobs.cancel', input: { jobId }, key: randomUUID() });
    }
    const reply = await send({ path: 'jobs.status', input: { jobId } });
    if (!reply.ok) return reply;
    const status = jobStatusSchema.parse(reply.value);
    const progress = status.total === 0 ? String(status.done) : `${status.done} / ${status.total}`;
    if (progress !== shown) surroundings.errors.write(`${progress}\n`);
    shown = progress;
    if (status.state === 'running') await wait(WATCH_EVERY_MS);
    else if (status.failure !== undefined) return { ok: false, failure: status.failure };
    else return { ok: true, value: status.result ?? null };
  }
}

async function readInput(text: string | undefined, input: Terminal): Promise<unknown> {
  const source = text === '-' ? (await buffer(input)).toString('utf8') : (text ?? '{}');
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new CommandLineError(
      `the input is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function readAttachment(file: string): { readonly name: string; readonly bytes: Uint8Array } {
  try {
    return { name: basename(file), bytes: readFileSync(file) };
  } catch (error) {
    throw new CommandLineError(
      `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function readPassword(
  variable: string,
  { environment, input, errors }: CommandSurroundings,
): Promise<string> {
  const given = environment[variable];
  return given === undefined ? askPassword(input, errors, variable) : Promise.resolve(given);
}
