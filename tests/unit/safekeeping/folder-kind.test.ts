import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  classifyFolder,
  type FolderKind,
  type FolderSurroundings,
  parseLinuxMounts,
  parseMacMounts,
} from '../../../electron/safekeeping/folder-kind.ts';
import { surroundingsOf } from '../../../electron/safekeeping/folder-surroundings.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const around = (
  platform: string,
  realPath: string,
  change: Partial<FolderSurroundings> = {},
): FolderSurroundings => ({
  platform,
  realPath,
  mounts: [],
  namesAround: [],
  syncedFolders: [],
  systemDrive: platform === 'win32' ? 'C:' : '',
  ...change,
});

const ON_WINDOWS: readonly (readonly [string, FolderKind])[] = [
  ['C:\\Users\\office\\AppData\\Local\\Guanjia Desk\\office', 'local'],
  ['c:/backups', 'local'],
  ['\\\\?\\C:\\backups', 'local'],
  ['C:\\a\\..\\backups', 'local'],
  ['D:\\backups', 'unknown'],
  ['E:\\', 'unknown'],
  ['\\\\nas\\share\\backups', 'network'],
  ['//nas/share/backups', 'network'],
  ['\\\\?\\UNC\\nas\\share\\backups', 'network'],
  ['C:\\Users\\office\\OneDrive\\backups', 'synced'],
  ['C:\\Users\\office\\OneDrive - Green Lake Estate\\backups', 'synced'],
  ['C:\\Users\\office\\onedrive', 'synced'],
  ['C:\\Users\\office\\Dropbox\\backups', 'synced'],
  ['C:\\Users\\office\\Dropbox (Office)\\backups', 'synced'],
  ['C:\\Users\\office\\Google Drive\\backups', 'synced'],
  ['G:\\My Drive\\backups', 'synced'],
  ['G:\\我的雲端硬碟\\備份', 'synced'],
  ['C:\\Users\\office\\iCloudDrive\\backups', 'synced'],
  ['D:\\BaiduSyncdisk\\backups', 'synced'],
  ['D:\\坚果云\\backups', 'synced'],
  ['C:\\Users\\office\\OneDriveNotes.old\\backups', 'local'],
  ['C:\\Users\\office\\Dropboxes\\backups', 'local'],
];

test.each(ON_WINDOWS)('on Windows %s is %s', (path, kind) => {
  expect(classifyFolder(path, around('win32', path))).toBe(kind);
});

test('on Windows a drive letter that stands for a share is a network folder', () => {
  expect(classifyFolder('Z:\\backups', around('win32', '\\\\nas\\share\\backups'))).toBe('network');
});

test('on Windows a synchronised folder under another name is told by the environment', () => {
  const surroundings = around('win32', 'C:\\Work\\backups', { syncedFolders: ['C:\\work\\'] });
  expect(classifyFolder('C:\\Work\\backups', surroundings)).toBe('synced');
  expect(classifyFolder('C:\\Workshop', { ...surroundings, realPath: 'C:\\Workshop' })).toBe('local');
});

const LINUX_MOUNTS = parseLinuxMounts(
  [
    '/dev/nvme0n1p2 / ext4 rw,relatime 0 0',
    'tmpfs /tmp tmpfs rw 0 0',
    '/dev/nvme0n1p1 /boot/efi vfat rw 0 0',
    '/dev/sdb1 /media/office/USB\\040STICK vfat rw,nosuid 0 0',
    '/dev/sdc1 /run/media/office/disk ext4 rw 0 0',
    '/dev/sdd1 /mnt/stick exfat rw 0 0',
    '/dev/sde1 /mnt/data ext4 rw 0 0',
    '//nas/share /mnt/nas cifs rw 0 0',
    'nas:/export /srv/nas nfs4 rw 0 0',
    'office@nas:/ /home/office/nas fuse.sshfs rw 0 0',
    'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
    'drive: /home/office/cloud fuse.rclone rw 0 0',
    'portal /run/user/1000/doc fuse.portal rw 0 0',
    '/dev/sdf1 /srv/twice ext4 rw 0 0',
    '//nas/other /srv/twice cifs rw 0 0',
    '',
  ].join('\n'),
);

const ON_LINUX: readonly (readonly [string, FolderKind])[] = [
  ['/home/office/.local/share/Guanjia Desk/office', 'local'],
  ['/tmp/backups', 'local'],
  ['/media/office/USB STICK/backups', 'removable'],
  ['/media/office/USB STICK', 'removable'],
  ['/media/office/USB STICKER', 'local'],
  ['/run/media/office/disk/backups', 'removable'],
  ['/mnt/stick/backups', 'removable'],
  ['/mnt/data/backups', 'local'],
  ['/mnt/nas/backups', 'network'],
  ['/mnt/nas/../data', 'local'],
  ['/srv/nas/backups', 'network'],
  ['/srv/twice/backups', 'network'],
  ['/home/office/nas', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=nas', 'network'],
  ['/home/office/cloud', 'synced'],
  ['/run/user/1000/doc/x', 'unknown'],
  ['/home/office/Dropbox/backups', 'synced'],
  ['/home/office/OneDrive/backups', 'synced'],
  ['/home/office/Nextcloud', 'synced'],
];

test.each(ON_LINUX)('on Linux %s is %s', (path, kind) => {
  expect(classifyFolder(path, around('linux', path, { mounts: LINUX_MOUNTS }))).toBe(kind);
});

test('a folder reached by a link is what it leads to', () => {
  const surroundings = around('linux', '/mnt/nas/backups', { mounts: LINUX_MOUNTS });
  expect(classifyFolder('/home/office/backups', surroundings)).toBe('network');
  const synced = around('linux', '/home/office/Dropbox/b', { mounts: LINUX_MOUNTS });
  expect(classifyFolder('/home/office/b', synced)).toBe('synced');
});

const MAC_MOUNTS = parseMacMounts(
  [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
    '/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)',
    '/dev/disk4s1 on /Volumes/USB STICK (msdos, local, nodev, nosuid, noowners)',
    '//office@nas._smb._tcp.local/share on /Volumes/share (smbfs, nodev, nosuid, mounted by office)',
    'nas:/export on /private/nas (nfs, nodev, nosuid)',
    'map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)',
  ].join('\n'),
);

const ON_MAC: readonly (readonly [string, FolderKind])[] = [
  ['/Users/office/Library/Application Support/Guanjia Desk/office', 'local'],
  ['/Volumes/USB STICK/backups', 'removable'],
  ['/Volumes/share/backups', 'network'],
  ['/private/nas/backups', 'network'],
  ['/Users/office/Library/CloudStorage/OneDrive-Office/backups', 'synced'],
  ['/Users/office/Library/CloudStorage/Box-Box', 'synced'],
  ['/Users/office/Library/Mobile Documents/com~apple~CloudDocs/backups', 'synced'],
  ['/Users/office/Dropbox/backups', 'synced'],
  ['/System/Volumes/Data/home/office', 'unknown'],
];

test.each(ON_MAC)('on macOS %s is %s', (path, kind) => {
  expect(classifyFolder(path, around('darwin', path, { mounts: MAC_MOUNTS }))).toBe(kind);
});

test.each(['.dropbox.cache', '.849C9593-D756-4E56-8D6E-42412F2A707B', '.tmp.drivedownload', '.stfolder'])(
  'a folder is synchronised where %s lies in it or above',
  (marker) => {
    const here = around('linux', '/srv/backups', { mounts: LINUX_MOUNTS, namesAround: ['a', marker] });
    expect(classifyFolder('/srv/backups', here)).toBe('synced');
  },
);

test('what nothing is known of is unknown', () => {
  expect(classifyFolder('/srv/backups', around('linux', '/srv/backups'))).toBe('unknown');
  expect(classifyFolder('C:\\b', around('win32', 'C:\\b', { systemDrive: '' }))).toBe('unknown');
});

test('this machine tells enough of a folder, of one to come and of one behind a link', async () => {
  const scratch = makeScratchFolder();
  const cloud = join(scratch, 'cloud');
  mkdirSync(join(cloud, 'backups'), { recursive: true });
  const plain = join(scratch, 'plain');
  expect(classifyFolder(plain, await surroundingsOf(plain, {}))).not.toBe('synced');
  writeFileSync(join(cloud, '.dropbox'), '');
  symlinkSync(join(cloud, 'backups'), join(scratch, 'link'), 'junction');
  for (const path of [
    join(cloud, 'backups'),
    join(cloud, 'backups', 'not', 'yet'),
    join(scratch, 'link', 'x'),
  ]) {
    const surroundings = await surroundingsOf(path, {});
    expect(surroundings.realPath.startsWith(join(cloud, 'backups'))).toBe(true);
    const named = await surroundingsOf(path, { OneDrive: cloud });
    expect(classifyFolder(path, { ...named, namesAround: [] })).toBe('synced');
  }
  const marked = join(cloud, 'backups');
  expect(classifyFolder(marked, await surroundingsOf(marked, {}))).toBe('synced');
});
