import { posix, win32 } from 'node:path';

/** `synced` folders and network drives damage an open database; a removable one may be gone tomorrow. */
export type FolderKind = 'local' | 'network' | 'removable' | 'synced' | 'unknown';

export interface Mount {
  readonly folder: string;
  /** What is mounted there, as the system names it. */
  readonly source: string;
  readonly type: string;
}

/** What is known of a folder's surroundings, so that the rule itself needs no machine. */
export interface FolderSurroundings {
  readonly platform: string;
  /** The folder, without links in it and without a drive letter that stands for a share. */
  readonly realPath: string;
  /** Not known on Windows. */
  readonly mounts: readonly Mount[];
  /** Names of what lies in the folder and in the folders above it. */
  readonly namesAround: readonly string[];
  /** Folders that the environment names as synchronised. */
  readonly syncedFolders: readonly string[];
  /** `C:` on most; empty elsewhere. */
  readonly systemDrive: string;
}

const SYNCED_NAMES: readonly RegExp[] = [
  /^onedrive(?: ?- ?.+)?$/u,
  /^dropbox(?: ?\(.+\))?$/u,
  /^google ?drive(?:-.+)?$/u,
  // Google's drive letter holds one of these alone.
  /^(?:my drive|我的雲端硬碟|我的云端硬盘)$/u,
  /^icloud ?drive$/u,
  /^com~apple~clouddocs$/u,
  /^(?:box sync|nextcloud|owncloud|seafile|syncthing|megasync|pclouddrive|nutstore(?: files)?)$/u,
  /^(?:坚果云|baidusyncdisk|百度网盘同步空间|wpsdrive|wps云盘)$/u,
];

/** What the programs that synchronise leave in a folder of theirs. */
const SYNCED_MARKERS = new Set([
  '.849c9593-d756-4e56-8d6e-42412f2a707b',
  '.dropbox',
  '.dropbox.cache',
  '.tmp.driveupload',
  '.tmp.drivedownload',
  '.nextcloudsync.log',
  '.owncloudsync.log',
  '.stfolder',
  '.nutstore',
  '.seafile-data',
]);

const SYNCED_TYPES = /^fuse\.(?:rclone|onedriver|google-drive-ocamlfuse|dropbox.*|insync.*)$/u;
const NETWORK_TYPES =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|9p|afs|ceph|glusterfs|lustre|ncpfs|fuse\.(?:sshfs|davfs2?|cifs|smbnetfs|gvfsd-fuse|glusterfs|ceph.*|s3fs|curlftpfs))$/u;
const REMOVABLE_TYPES = /^(?:msdos|vfat|exfat|fuse\.exfat|fuseblk|ntfs3?|iso9660|udf)$/u;
const REMOVABLE_PLACE = /^\/(?:media|run\/media|Volumes|mnt\/chromeos\/removable)\//u;
const LOCAL_TYPES =
  /^(?:ext[234]|btrfs|xfs|zfs|f2fs|jfs|reiserfs|bcachefs|overlay|tmpfs|ramfs|apfs|hfs|ufs|vfat|exfat|ntfs3?|fuseblk)$/u;

/** Where a folder lies, as far as it can be told; `unknown` where it cannot. */
export function classifyFolder(path: string, surroundings: FolderSurroundings): FolderKind {
  const onWindows = surroundings.platform === 'win32';
  const places = [path, surroundings.realPath].map((place) => plainPath(place, onWindows));
  if (places.some((place) => isSynced(place, surroundings))) return 'synced';
  if (onWindows) return kindOnWindows(places, surroundings);
  return kindOfMount(mountOf(posix.normalize(surroundings.realPath), surroundings.mounts));
}

/** With forward slashes, and in lower case on systems that do not tell case apart. */
function plainPath(path: string, onWindows: boolean): string {
  if (!onWindows) return posix.normalize(path);
  const withoutPrefix = path.replace(/^\\\\\?\\UNC\\/iu, '\\\\').replace(/^\\\\[?.]\\(?=[a-z]:)/iu, '');
  return win32.normalize(withoutPrefix).replaceAll('\\', '/').toLowerCase();
}

function isSynced(path: string, { syncedFolders, namesAround, platform }: FolderSurroundings): boolean {
  const named = path
    .toLowerCase()
    .split('/')
    .some((segment) => SYNCED_NAMES.some((name) => name.test(segment)));
  const inCloudStorage =
    platform === 'darwin' && /\/Library\/(?:CloudStorage|Mobile Documents)\//u.test(`${path}/`);
  return (
    named ||
    inCloudStorage ||
    namesAround.some((name) => SYNCED_MARKERS.has(name.toLowerCase())) ||
    syncedFolders.some((folder) => isInside(path, plainPath(folder, platform === 'win32')))
  );
}

function isInside(path: string, folder: string): boolean {
  const top = folder.replace(/\/+$/u, '');
  return top !== '' && (path === top || path.startsWith(`${top}/`));
}

function kindOnWindows(places: readonly string[], { systemDrive }: FolderSurroundings): FolderKind {
  if (places.some((place) => place.startsWith('//'))) return 'network';
  const drive = systemDrive.toLowerCase();
  return drive !== '' && places.every((place) => place.startsWith(`${drive}/`)) ? 'local' : 'unknown';
}

/** The innermost mount around a folder; of two at one place the later hides the earlier. */
function mountOf(path: string, mounts: readonly Mount[]): Mount | null {
  let innermost: Mount | null = null;
  for (const mount of mounts) {
    const around = mount.folder === '/' || isInside(path, mount.folder);
    if (around && mount.folder.length >= (innermost?.folder.length ?? 0)) innermost = mount;
  }
  return innermost;
}

function kindOfMount(mount: Mount | null): FolderKind {
  if (mount === null) return 'unknown';
  const { folder, source, type } = mount;
  if (SYNCED_TYPES.test(type)) return 'synced';
  if (NETWORK_TYPES.test(type) || source.startsWith('//')) return 'network';
  if (REMOVABLE_PLACE.test(`${folder}/`)) return 'removable';
  // A stick that somebody mounted by hand; a system's own partition of this type lies under /boot.
  if (REMOVABLE_TYPES.test(type) && folder.startsWith('/mnt/')) return 'removable';
  return LOCAL_TYPES.test(type) ? 'local' : 'unknown';
}

/** `/proc/self/mounts` of Linux. */
export function parseLinuxMounts(text: string): Mount[] {
  const plain = (word: string): string =>
    word.replace(/\\([0-7]{3})/gu, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
  return text.split('\n').flatMap((line) => {
    const [source, folder, type] = line.split(' ');
    return source === undefined || folder === undefined || type === undefined
      ? []
      : [{ source: plain(source), folder: plain(folder), type }];
  });
}

/** What `mount` prints on macOS: `/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev)`. */
export function parseMacMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(?<source>.+?) on (?<folder>\/.*) \((?<type>[\w.]+)[^()]*\)$/u.exec(line);
    const { source, folder, type } = match?.groups ?? {};
    return source === undefined || folder === undefined || type === undefined
      ? []
      : [{ source, folder, type }];
  });
}
