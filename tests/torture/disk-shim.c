// Stands between a program and its disk: writes down every change below one folder in order, or lets the n-th call of a
// kind fail. Loaded with LD_PRELOAD; what it does is said in the environment and in a small file that both sides map.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum call { CALL_WRITE = 1, CALL_SYNC, CALL_TRUNCATE, CALL_READ, CALL_OPEN, CALL_RENAME, CALL_UNLINK, CALL_ANY };

// Laid out as disk-shim.ts reads and writes it.
struct control {
  volatile int32_t armed, call, nth, error, sticky, half, seen, fired;
};

#define MOST_FILES 4096
struct open_file {
  uint32_t id;
  char tracked;
};

static struct open_file files[MOST_FILES];
static uint32_t last_id;
static char root[4096];
static size_t root_length;
static int log_file = -1;
static struct control *control;
static pthread_mutex_t lock;

#define REAL(name) ((__typeof__(&name))real_##name)
static void *real_open, *real_openat, *real_close, *real_write, *real_writev, *real_pwrite64, *real_pwritev, *real_read,
    *real_pread64, *real_ftruncate64, *real_fsync, *real_fdatasync, *real_rename, *real_unlink, *real_unlinkat,
    *real_rmdir, *real_remove, *real_mkdir, *real_syscall, *real_ioctl;

static void look_up(void) {
#define LOOK_UP(name) real_##name = dlsym(RTLD_NEXT, #name)
  LOOK_UP(open), LOOK_UP(openat), LOOK_UP(close), LOOK_UP(write), LOOK_UP(writev), LOOK_UP(pwrite64), LOOK_UP(pwritev);
  LOOK_UP(read), LOOK_UP(pread64), LOOK_UP(ftruncate64), LOOK_UP(fsync), LOOK_UP(fdatasync), LOOK_UP(rename);
  LOOK_UP(unlink), LOOK_UP(unlinkat), LOOK_UP(rmdir), LOOK_UP(remove), LOOK_UP(mkdir), LOOK_UP(syscall), LOOK_UP(ioctl);
}

__attribute__((constructor)) static void begin(void) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
  pthread_mutex_init(&lock, &attributes);
  look_up();
  const char *folder = getenv("GUANJIA_DISK_FOLDER"), *log = getenv("GUANJIA_DISK_LOG"),
             *told = getenv("GUANJIA_DISK_CONTROL");
  if (folder == NULL) return;
  root_length = (size_t)snprintf(root, sizeof root, "%s", folder);
  if (log != NULL) {
    log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_file < 0) abort();
  }
  if (told != NULL) {
    int file = REAL(open)(told, O_RDWR | O_CLOEXEC);
    if (file < 0) abort();
    control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (control == MAP_FAILED) abort();
    REAL(close)(file);
  }
}

static int is_below(const char *path) {
  if (root_length == 0 || strncmp(path, root, root_length) != 0) return 0;
  return path[root_length] == '/' || path[root_length] == '\0';
}

// The index of a log is shared memory and never read back after a crash.
static int is_shared_memory(const char *path) {
  size_t length = strlen(path);
  return length > 4 && strcmp(path + length - 4, "-shm") == 0;
}

static int is_tracked(int file) { return file >= 0 && file < MOST_FILES && files[file].tracked; }
static uint32_t id_of(int file) { return files[file].id; }

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    ssize_t put_now = REAL(write)(log_file, at, length);
    if (put_now <= 0) abort();
    at += put_now;
    length -= (size_t)put_now;
  }
}

static void note(char kind, uint32_t id, int64_t number, const void *bytes, size_t length) {
  if (log_file < 0) return;
  struct {
    uint32_t length, kind, id, padding;
    int64_t number;
  } head = {(uint32_t)length, (uint32_t)kind, id, 0, number};
  put(&head, sizeof head);
  put(bytes, length);
}

// 0: goes on; 1: fails with errno set; 2: does half of it and fails from then on.
static int fails(enum call call) {
  if (control == NULL || !control->armed) return 0;
  if (control->call != CALL_ANY && control->call != (int32_t)call) return 0;
  int32_t seen = ++control->seen;
  if (seen < control->nth || (seen > control->nth && !control->sticky)) return 0;
  control->fired++;
  if (control->error < 0) kill(getpid(), SIGKILL);
  if (control->half && seen == control->nth && call == CALL_WRITE) return 2;
  errno = control->error;
  return 1;
}

#define LOCKED(result_type, body)      \
  do {                                 \
    pthread_mutex_lock(&lock);         \
    result_type result = (body);       \
    int error = errno;                 \
    pthread_mutex_unlock(&lock);       \
    errno = error;                     \
    return result;                     \
  } while (0)

static int opened(int file, const char *path, int flags) {
  if (file >= 0 && file < MOST_FILES) {
    files[file].tracked = is_below(path) && !is_shared_memory(path);
    files[file].id = ++last_id;
    if (files[file].tracked) note('O', files[file].id, flags, path, strlen(path));
  }
  return file;
}

static int open_path(int folder, const char *path, int flags, mode_t mode) {
  char absolute[8192];
  if (path[0] == '/') snprintf(absolute, sizeof absolute, "%s", path);
  else absolute[0] = '\0';
  if (is_below(absolute) && !is_shared_memory(absolute) && fails(CALL_OPEN)) return -1;
  return opened(REAL(openat)(folder, path, flags, mode), absolute, flags);
}

static mode_t mode_of(int flags, va_list rest) {
  return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

#define OPENS(name)                                              \
  int name(const char *path, int flags, ...) {                   \
    va_list rest;                                                \
    va_start(rest, flags);                                       \
    mode_t mode = mode_of(flags, rest);                          \
    va_end(rest);                                                \
    LOCKED(int, open_path(AT_FDCWD, path, flags, mode));         \
  }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                           \
  int name(int folder, const char *path, int flags, ...) {       \
    va_list rest;                                                \
    va_start(rest, flags);                                       \
    mode_t mode = mode_of(flags, rest);                          \
    va_end(rest);                                                \
    LOCKED(int, open_path(folder, path, flags, mode));           \
  }
OPENS_AT(openat)
OPENS_AT(openat64)

static void forget(int file) {
  if (file >= 0 && file < MOST_FILES) files[file].tracked = 0;
}

int close(int file) {
  pthread_mutex_lock(&lock);
  forget(file);
  pthread_mutex_unlock(&lock);
  return REAL(close)(file);
}

static ssize_t write_at(int file, const void *bytes, size_t length, off64_t offset, int moves) {
  int how = fails(CALL_WRITE);
  if (how == 1) return -1;
  if (how == 2) length /= 2;
  if (moves) offset = (fcntl(file, F_GETFL) & O_APPEND) ? lseek64(file, 0, SEEK_END) : lseek64(file, 0, SEEK_CUR);
  ssize_t done = moves ? REAL(write)(file, bytes, length) : REAL(pwrite64)(file, bytes, length, offset);
  if (done > 0) note('W', id_of(file), offset, bytes, (size_t)done);
  return done;
}

ssize_t write(int file, const void *bytes, size_t length) {
  if (real_write == NULL) look_up();
  if (file == 1 && log_file >= 0) {
    pthread_mutex_lock(&lock);
    ssize_t said = REAL(write)(file, bytes, length);
    int error = errno;
    if (said > 0) note('A', 0, 0, bytes, (size_t)said);
    pthread_mutex_unlock(&lock);
    errno = error;
    return said;
  }
  if (!is_tracked(file)) return REAL(write)(file, bytes, length);
  LOCKED(ssize_t, write_at(file, bytes, length, 0, 1));
}

static ssize_t write_parts(int file, const struct iovec *parts, int count, off64_t offset, int moves) {
  ssize_t total = 0;
  for (int part = 0; part < count; part++) {
    ssize_t done = write_at(file, parts[part].iov_base, parts[part].iov_len, offset + total, moves);
    if (done < 0) return total > 0 ? total : -1;
    total += done;
    if ((size_t)done < parts[part].iov_len) break;
  }
  return total;
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  if (!is_tracked(file)) return REAL(writev)(file, parts, count);
  LOCKED(ssize_t, write_parts(file, parts, count, 0, 1));
}

#define WRITES_AT(name)                                                          \
  ssize_t name(int file, const void *bytes, size_t length, off64_t offset) {     \
    if (!is_tracked(file)) return REAL(pwrite64)(file, bytes, length, offset);   \
    LOCKED(ssize_t, write_at(file, bytes, length, offset, 0));                   \
  }
WRITES_AT(pwrite)
WRITES_AT(pwrite64)

#define WRITES_PARTS_AT(name)                                                    \
  ssize_t name(int file, const struct iovec *parts, int count, off64_t offset) { \
    if (!is_tracked(file)) return REAL(pwritev)(file, parts, count, offset);     \
    LOCKED(ssize_t, write_parts(file, parts, count, offset, 0));                 \
  }
WRITES_PARTS_AT(pwritev)
WRITES_PARTS_AT(pwritev64)

static ssize_t read_at(int file, void *bytes, size_t length, off64_t offset, int moves) {
  if (fails(CALL_READ)) return -1;
  return moves ? REAL(read)(file, bytes, length) : REAL(pread64)(file, bytes, length, offset);
}

ssize_t read(int file, void *bytes, size_t length) {
  if (real_read == NULL) look_up();
  if (!is_tracked(file)) return REAL(read)(file, bytes, length);
  LOCKED(ssize_t, read_at(file, bytes, length, 0, 1));
}

#define READS_AT(name)                                                           \
  ssize_t name(int file, void *bytes, size_t length, off64_t offset) {           \
    if (!is_tracked(file)) return REAL(pread64)(file, bytes, length, offset);    \
    LOCKED(ssize_t, read_at(file, bytes, length, offset, 0));                    \
  }
READS_AT(pread)
READS_AT(pread64)

static int cut(int file, off64_t length) {
  if (fails(CALL_TRUNCATE)) return -1;
  int result = REAL(ftruncate64)(file, length);
  if (result == 0) note('T', id_of(file), length, "", 0);
  return result;
}

#define CUTS(name)                                                               \
  int name(int file, off64_t length) {                                           \
    if (!is_tracked(file)) return REAL(ftruncate64)(file, length);               \
    LOCKED(int, cut(file, length));                                              \
  }
CUTS(ftruncate)
CUTS(ftruncate64)

static int sync_file(int file, int (*real)(int)) {
  if (fails(CALL_SYNC)) return -1;
  int result = real(file);
  if (result == 0) note('S', id_of(file), 0, "", 0);
  return result;
}

int fsync(int file) {
  if (!is_tracked(file)) return REAL(fsync)(file);
  LOCKED(int, sync_file(file, REAL(fsync)));
}

int fdatasync(int file) {
  if (!is_tracked(file)) return REAL(fdatasync)(file);
  LOCKED(int, sync_file(file, REAL(fdatasync)));
}

static int rename_path(const char *from, const char *to) {
  if (fails(CALL_RENAME)) return -1;
  int result = REAL(rename)(from, to);
  if (result == 0) {
    char both[16384];
    size_t length = (size_t)snprintf(both, sizeof both, "%s\n%s", from, to);
    note('R', 0, 0, both, length);
  }
  return result;
}

int rename(const char *from, const char *to) {
  if (!is_below(from) && !is_below(to)) return REAL(rename)(from, to);
  LOCKED(int, rename_path(from, to));
}

static int unlink_path(int folder, const char *path, int flags) {
  if (fails(CALL_UNLINK)) return -1;
  int result = REAL(unlinkat)(folder, path, flags);
  if (result == 0) note('U', 0, 0, path, strlen(path));
  return result;
}

int unlink(const char *path) {
  if (!is_below(path) || is_shared_memory(path)) return REAL(unlink)(path);
  LOCKED(int, unlink_path(AT_FDCWD, path, 0));
}

// A whole folder is taken away by names within open folders.
static const char *absolute_path(int folder, const char *path, char *into, size_t size) {
  if (path[0] == '/' || folder == AT_FDCWD) return path;
  char link[64], place[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, place, sizeof place - 1);
  if (length < 0) return path;
  place[length] = '\0';
  snprintf(into, size, "%s/%s", place, path);
  return into;
}

int unlinkat(int folder, const char *name, int flags) {
  char buffer[8192];
  const char *path = absolute_path(folder, name, buffer, sizeof buffer);
  if (!is_below(path) || is_shared_memory(path)) return REAL(unlinkat)(folder, name, flags);
  LOCKED(int, unlink_path(AT_FDCWD, path, flags));
}

int remove(const char *path) {
  if (!is_below(path) || is_shared_memory(path)) return REAL(remove)(path);
  struct stat found;
  int is_folder = lstat(path, &found) == 0 && S_ISDIR(found.st_mode);
  LOCKED(int, unlink_path(AT_FDCWD, path, is_folder ? AT_REMOVEDIR : 0));
}

int rmdir(const char *path) {
  if (!is_below(path)) return REAL(rmdir)(path);
  LOCKED(int, unlink_path(AT_FDCWD, path, AT_REMOVEDIR));
}

static int make_folder(const char *path, mode_t mode) {
  int result = REAL(mkdir)(path, mode);
  if (result == 0) note('M', 0, 0, path, strlen(path));
  return result;
}

int mkdir(const char *path, mode_t mode) {
  if (!is_below(path)) return REAL(mkdir)(path, mode);
  LOCKED(int, make_folder(path, mode));
}

// Copies that the kernel makes by itself would pass unseen; refused, they are made by reading and writing.
int ioctl(int file, unsigned long request, ...) {
  va_list rest;
  va_start(rest, request);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  if (request == FICLONE && is_tracked(file)) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return REAL(ioctl)(file, request, argument);
}

ssize_t copy_file_range(int in, off64_t *in_offset, int out, off64_t *out_offset, size_t length, unsigned flags) {
  (void)in, (void)in_offset, (void)out, (void)out_offset, (void)length, (void)flags;
  errno = ENOSYS;
  return -1;
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) {
  if (!is_tracked(out)) return syscall(SYS_sendfile, out, in, offset, length);
  errno = EINVAL;
  return -1;
}
ssize_t sendfile(int out, int in, off64_t *offset, size_t length) { return sendfile64(out, in, offset, length); }

long syscall(long number, ...) {
  if (real_syscall == NULL) look_up();
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long), d = va_arg(rest, long),
       e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_close) return close((int)a);
  if (number == SYS_copy_file_range) {
    errno = ENOSYS;
    return -1;
  }
  return REAL(syscall)(number, a, b, c, d, e, f);
}
