import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Why the shim cannot stand between a program and its disk here; null when it can. */
export function findShimObstacle(): string | null {
  if (process.platform !== 'linux') return 'a program’s disk can be stood in for on Linux only';
  if (spawnSync('cc', ['--version']).status !== 0) return 'there is no C compiler: install gcc';
  return null;
}

/** Compiles the shim into the folder and returns where it lies. `source` is the folder of its C file. */
export function compileShim(source: string, folder: string): string {
  const library = join(folder, 'disk-shim.so');
  const { status, stderr } = spawnSync(
    'cc',
    ['-shared', '-fPIC', '-O1', '-o', library, join(source, 'disk-shim.c'), '-ldl'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the shim does not compile:\n${stderr}`);
  return library;
}

/** Environment of a program whose disk below `folder` is written down in `log`. */
export function logsDisk(library: string, folder: string, log: string): Record<string, string> {
  return { LD_PRELOAD: library, GUANJIA_DISK_FOLDER: folder, GUANJIA_DISK_LOG: log };
}

/** Environment of a program whose disk below `folder` fails as the file `control` says. */
export function failsDisk(library: string, folder: string, control: string): Record<string, string> {
  return { LD_PRELOAD: library, GUANJIA_DISK_FOLDER: folder, GUANJIA_DISK_CONTROL: control };
}
