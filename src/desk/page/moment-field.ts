import { input, make } from './element.ts';

/** A day, and its hour where that is known, in fields of their own. */

/** Fields for a moment such as 2022-01-31, 2022-01-31T18:00 or 2022-01-31T18:00+02:00; `change` is called after each change. */
export function momentField(
  label: string,
  value: string,
  { hasZone }: { hasZone: boolean },
  change: () => void = () => undefined,
): HTMLFieldSetElement {
  const [, day = '', hour = '', zone = ''] =
    /^(?<day>[\d-]{10})(?:T(?<hour>\d\d:\d\d)(?<zone>.*))?$/u.exec(value) ?? [];
  const name = label.toLowerCase().replaceAll(' ', '-');
  return make(
    'fieldset',
    { class: 'moment', change },
    make('legend', {}, hasZone ? label : `${label}, in local time of the event`),
    input(`${name}-day`, day, { type: 'date', 'aria-label': `${label}: day` }),
    input(`${name}-hour`, hour, { type: 'time', 'aria-label': `${label}: hour` }),
    hasZone &&
      input(`${name}-zone`, zone, {
        'aria-label': `${label}: hours from UTC`,
        pattern: 'Z|[+\\-]\\d\\d:\\d\\d',
      }),
    hasZone && make('p', { class: 'note' }, ZONE_NOTE),
  );
}

const ZONE_NOTE =
  'Day, hour, and how far the clock of that hour is from UTC: “+02:00” for two hours ahead. Leave empty what the text does not tell.';

/** What stands in such fields, as it is written; the empty text for none. An hour without its day is passed on as it is. */
export function momentOf(fields: HTMLElement): string {
  const [day = '', hour = '', zone = ''] = [...fields.querySelectorAll('input')].map((one) =>
    one.value.trim(),
  );
  return hour === '' && zone === '' ? day : `${day}T${hour}${zone}`;
}
