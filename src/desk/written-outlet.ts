import type { z } from 'zod';
import type { Message } from '../core/record/diagnostic.ts';
import { Outlet } from '../schemas/content/outlet.ts';
import { WebAddress } from '../schemas/content/scalar.ts';
import type { NewOutlet } from './calls.ts';

/** What an editor writes of a new publisher and of a text, looked at before it stands in a file. */

/** What the fields of a new publisher are called, on the page and in what is said of them. */
export const OUTLET_FIELDS = {
  name: 'Its name',
  kind: 'What it is',
  country: 'Country',
  homepage: 'Its address on the web',
  shown: 'What may be shown of its texts',
} as const;

/** What the address of a text is called. */
export const TEXT_ADDRESS = 'Address of the text on the web';

type Field = keyof typeof OUTLET_FIELDS;

const FIELDS = Object.keys(OUTLET_FIELDS) as Field[];

/** What the file of a new publisher holds: what is filled in, without what holds anyway. */
export function outletRecord(filled: NewOutlet): Partial<Record<Field, string>> {
  return Object.fromEntries(
    FIELDS.flatMap((key) => {
      const value = (filled[key] ?? '').replace(/\s+/gu, ' ').trim();
      return value === '' || (key === 'shown' && value === 'whole') ? [] : [[key, value]];
    }),
  );
}

/** What is wrong with a new publisher, by the names of its fields; none where it can stand. */
export function outletFaults(filled: NewOutlet): Message[] {
  const { name = '', ...rest } = outletRecord(filled);
  return Object.entries({ name, ...rest }).flatMap(([key, value]) =>
    faultOf(OUTLET_FIELDS[key as Field], Outlet.shape[key as Field], value),
  );
}

/** What is wrong with the address of a text that an editor gives; none where it can stand. */
export function addressFaults(url: string): Message[] {
  return faultOf(TEXT_ADDRESS, WebAddress, url);
}

function faultOf(name: string, schema: z.ZodType, value: string): Message[] {
  const { error } = schema.safeParse(value);
  if (!error) return [];
  return value === ''
    ? [
        {
          code: 'bad-value',
          sentence: `There is nothing under “${name}”.`,
          evidence: [],
          action: 'Fill it in.',
        },
      ]
    : [
        {
          code: 'bad-value',
          sentence: `Something under “${name}” cannot stand there.`,
          evidence: [
            ['found', value],
            ['expected', error.issues[0]?.message ?? ''],
          ],
          action: 'Write it otherwise.',
        },
      ];
}
