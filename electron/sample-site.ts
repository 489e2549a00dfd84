import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ApiError, refuse } from '../shared/api/api-error.ts';
import { dateSchema } from '../shared/domain/text.ts';
import { productVersion } from './launch/product-version.ts';
import { explainFailure } from './launch/sentence.ts';
import { createOffice } from './office/office.ts';
import { openSampleOffice, SAMPLE_PASSWORD } from './office/sample-office.ts';
import { buildSample, DEFAULT_HOUSEHOLDS, MOST_HOUSEHOLDS } from './sample/build-sample.ts';
import { SAMPLE_MANAGER, SAMPLE_STAFF } from './sample/sample-staff.ts';

const USAGE = `npm run sample -- FOLDER [--households N] [--last-day YYYY-MM-DD]
在空資料夾建立示例小區；N 為 1 至 ${MOST_HOUSEHOLDS} 戶，預設 ${DEFAULT_HOUSEHOLDS} 戶。
Builds the sample site in an empty folder: 1 to ${MOST_HOUSEHOLDS} households, ${DEFAULT_HOUSEHOLDS} unless said otherwise,
with a year of bills and payments that ends on the last day, yesterday unless said otherwise.`;

const TURN_MS = 20;

interface Wish {
  readonly folder: string;
  readonly households: number;
  readonly lastDay: string | undefined;
}

/** What was asked for, or null when it makes no sense. */
function readWish(): Wish | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { households: { type: 'string' }, 'last-day': { type: 'string' } },
  });
  const [folder] = positionals;
  const households = Number(values.households ?? DEFAULT_HOUSEHOLDS);
  const lastDay = values['last-day'];
  if (folder === undefined || positionals.length > 1) return null;
  if (!Number.isInteger(households) || households < 1 || households > MOST_HOUSEHOLDS) return null;
  if (lastDay !== undefined && !dateSchema.safeParse(lastDay).success) return null;
  return {
    folder: resolve(folder),
    households,
    lastDay: lastDay === undefined ? undefined : String(lastDay),
  };
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

async function build({ folder, households, lastDay }: Wish): Promise<void> {
  const version = productVersion(resolve(import.meta.dirname, '..', '..'));
  let lastTurn = performance.now();
  const progress = async (done: number, total: number): Promise<void> => {
    if (interrupted.signal.aborted) throw refuse('jobCancelled');
    if (performance.now() - lastTurn < TURN_MS) return;
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor((100 * done) / total)} %  `);
    await nextTurn();
    lastTurn = performance.now();
  };
  const office = await openSampleOffice({
    folder,
    open: (where) =>
      createOffice({
        folder: where,
        version,
        reportFault: (reference, path, error) => console.error(reference, path, error),
      }),
    build: (sample) =>
      buildSample(sample, { households, progress, ...(lastDay === undefined ? {} : { lastDay }) }),
    watcher: { progress, signal: interrupted.signal },
  });
  await office.close();
}

function printAccounts({ folder, households }: Wish): void {
  const names = [SAMPLE_MANAGER, ...SAMPLE_STAFF].map(({ userName }) => userName).join('、');
  console.log(`${process.stderr.isTTY ? '\r' : ''}示例小區已建立，共 ${households} 戶：${folder}
The sample site is built, ${households} households: ${folder}
用戶 users: ${names}
密碼 password: ${SAMPLE_PASSWORD}
開啟 open: npm start -- --office ${JSON.stringify(folder)}`);
}

const wish = readWish();
if (wish === null) {
  console.error(USAGE);
  process.exitCode = 64;
} else if (existsSync(wish.folder) && readdirSync(wish.folder).length > 0) {
  console.error(
    `資料夾不是空的，請另選一個：${wish.folder}\nThe folder is not empty; choose another: ${wish.folder}`,
  );
  process.exitCode = 1;
} else {
  try {
    await build(wish);
    printAccounts(wish);
  } catch (error) {
    console.error(error instanceof ApiError ? explainFailure(error.failure) : error);
    process.exitCode = 1;
  }
}
