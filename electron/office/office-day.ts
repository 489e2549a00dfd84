import { dateAt, dayBounds } from '../../shared/domain/calendar.ts';

/** The date of an instant where the office is. Nearly every instant is of the day asked for last, which is remembered. */
export class OfficeDay {
  #zone = '';
  #from = 0;
  #until = 0;
  #date = '';

  at(instant: Date, timeZone: string): string {
    const time = instant.getTime();
    if (timeZone === this.#zone && time >= this.#from && time < this.#until) return this.#date;
    this.#date = dateAt(instant, timeZone);
    this.#zone = timeZone;
    [this.#from, this.#until] = dayBounds(this.#date, timeZone);
    return this.#date;
  }
}
