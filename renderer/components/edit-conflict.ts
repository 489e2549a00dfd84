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
    const untouched = Object.entries(latest).filter(([field]) => !form.isFieldTouched(field as never));
    // A part of the very values the form was opened with.
    form.setFieldsValue(Object.fromEntries(untouched) as never);
    // The values belong to the version.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version]);
}
