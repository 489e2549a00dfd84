import Database from 'better-sqlite3';

/** A copy of an office, to be read and never written. */
export function openCopy(file: string): Database.Database {
  return new Database(file, { readonly: true, fileMustExist: true });
}
