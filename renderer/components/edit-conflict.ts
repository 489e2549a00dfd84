import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import { ApiError } from '../../shared/api/api-error.ts';

/** Saves, and has the record fetched anew when a colleague saved it first; the refusal itself goes on to the dialog. */
export async function saveOrRefresh<Value>(save: () => Promise<Value>, refresh: () => void): Promise<Value> {
  try {
    return await save();
  } catch (error) {
    if (
      error instanceof ApiError &&
      error.failure.kind === 'refused' &&
      error.failure.reason === 'changedMeanwhile'
    ) {
      refresh();
    }
    throw error;
  }
}

/**
 * When the record comes anew while it is being edited, fields nobody touched follow it and what was typed stays, so a
 * second save overwrites nothing of the colleague's that the person did not mean to change.
 */
export function useFollowRecord<Values extends object>(
  form: FormInstance<Values>,
  /** Version of the record being edited; null while none is. */
  version: number | null,
  latest: Values,
): void {
  const followed = useRef<number | null>(null);
  useEffect(() => {
    const before = followed.current;
    followed.current = version;
    if (before === null || version === null || before === version) return;
    showRecord(form, latest, (field) => !form.isFieldTouched(field as never));
    // The values belong to the version.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version]);
}

/** Shows what is on record in the fields of a form, as what nobody typed; a list of entries is one field. */
export function showRecord<Values extends object>(
  form: FormInstance<Values>,
  record: Values,
  wants: (field: readonly (string | number)[]) => boolean = () => true,
): void {
  const paths = new Map(
    form.getFieldsError().map(({ name }) => {
      const entry = name.findIndex((part) => typeof part === 'number');
      const path = entry === -1 ? name : name.slice(0, entry);
      return [JSON.stringify(path), path] as const;
    }),
  );
  const shown = [...paths.values()]
    .filter((name) => Reflect.has(record, name[0] ?? '') && wants(name))
    // Parts of the very values that the form was opened with.
    .map((name) => ({ name, value: partOf(record, name), touched: false }) as never);
  form.setFields(shown);
}

function partOf(record: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    record,
  );
}
