import fc from 'fast-check';

/** Any character of Unicode, plain ones as often as all others; fast-check's own takes a second to begin. */
export const character = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point));

/** Characters that look like others, or like nothing, among plain letters, digits and marks of all kinds. */
export const lookalikes = fc.oneof(
  fc.constantFrom(...Array.from('aefEÉé 12\n.,-–—“”"’\'`‘«»🚢')),
  fc.constantFrom(
    ...Array.from(
      '\u00a0\u00ad\u0301\u0323\u200b\u200d\u202f\u2009\u2011\u2212\u02bc\u00b4\ufb01\ufb03\ufeff\uff11\uff07',
    ),
  ),
  fc.constantFrom(...Array.from('\u1100\u1161\u11a8가각\u1e69\u212b\u2126\ufe0f\u3000')),
  character,
);
