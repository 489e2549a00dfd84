import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { CalendarDay } from '../../../shared/features/employees/employee.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import {
  MODEL_REGIONS,
  type ModelCalendar,
  modelCalendar,
} from '../../../shared/features/employees/model-calendar.ts';
import type { WriteContext } from '../../office/context.ts';
import { deleteCalendarDay, findCalendarDay, putCalendarDay } from './calendar.repository.ts';

type Input<Name extends keyof typeof employeesContract> = z.output<(typeof employeesContract)[Name]['input']>;
type Taken = z.input<typeof employeesContract.takeModelCalendar.output>;

export function saveCalendarDay(given: Input<'saveCalendarDay'>, context: WriteContext): CalendarDay {
  const { database } = context;
  const before = findCalendarDay(database, given.day);
  const saved = { ...given, model: '', provisional: false };
  putCalendarDay(database, saved);
  context.record({ entity: 'calendarDay', entityId: given.day, before: told(before), after: told(saved) });
  return saved;
}

export function removeCalendarDay(
  { day }: Input<'removeCalendarDay'>,
  context: WriteContext,
): Record<string, never> {
  const before = findCalendarDay(context.database, day);
  if (before === null) throw notFound('calendarDay', day);
  deleteCalendarDay(context.database, day);
  context.record({ entity: 'calendarDay', entityId: day, before: told(before) });
  return {};
}

export function modelCalendars(year: number) {
  return MODEL_REGIONS.flatMap((region) => {
    const model = modelCalendar(region, year);
    return model === null
      ? []
      : [{ region, days: model.days.length, provisional: model.provisional, source: model.source }];
  });
}

export function takeModelCalendar(
  { region, year, replaceOwn }: Input<'takeModelCalendar'>,
  context: WriteContext,
): Taken {
  const model = modelCalendar(region, year);
  if (model === null) throw refuse('noModelCalendar', { year });
  const taken = { added: 0, changed: 0, kept: 0, same: 0 };
  for (const day of model.days) {
    const outcome = placeDay(day, model, replaceOwn, context);
    taken[outcome] += 1;
  }
  context.record({
    entity: 'calendarDay',
    entityId: String(year),
    after: { model: region, year, source: model.source, ...taken },
  });
  return taken;
}

/** A day that a person set otherwise stays, unless they say that the model counts. */
function placeDay(
  { day, kind, name }: ModelCalendar['days'][number],
  { region, provisional }: ModelCalendar,
  replaceOwn: boolean,
  { database }: WriteContext,
): keyof Taken {
  const known = findCalendarDay(database, day);
  const own = known !== null && known.model === '';
  if (own && known.kind === kind) return 'same';
  if (own && !replaceOwn) return 'kept';
  const placed = { day, kind, name, model: region, provisional };
  if (known !== null && JSON.stringify(known) === JSON.stringify(placed)) return 'same';
  putCalendarDay(database, placed);
  return known === null ? 'added' : 'changed';
}

function told(day: CalendarDay | null) {
  return day === null ? undefined : { kind: day.kind, name: day.name };
}
