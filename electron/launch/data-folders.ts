import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface DataFolders {
  readonly office: string;
  readonly sample: string;
}

/** The office's folder and that of the sample site: where the person said, else the usual place for their data. */
export function dataFolders(office: string | undefined): DataFolders {
  if (office !== undefined) return { office: resolve(office), sample: resolve(office, 'sample') };
  const home = join(applicationData(process.platform, process.env, homedir()), 'Guanjia Desk');
  return { office: join(home, 'office'), sample: join(home, 'sample') };
}

/** Windows keeps it off the roaming profile, since a database must not be copied while it is written. */
export function applicationData(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      // Set to nothing it counts as not set.
      return environment['XDG_DATA_HOME'] || join(home, '.local', 'share');
  }
}
