import type { QuotationRecord } from '../../schemas/published/quotation-record.ts';
import type { Quotation } from '../quotation/quotation.ts';

/** The published quotations. */

/** The quotations of a story as a record that stands on its own, in the order of reading. */
export function quotationRecord(story: string, quotations: readonly Quotation[]): QuotationRecord {
  return {
    story,
    quotations: quotations.map(({ id, speaker, decided, occasion, renderings }) => ({
      ...{ id, speaker },
      speakerBasis: decided?.speaker || decided?.confirmed ? 'editor' : 'text',
      groupBasis: decided?.joined || decided?.parted ? 'editor' : 'text',
      ...{ because: decided?.because ?? null, occasion },
      renderings: renderings.map(({ article, block, start, end, text, direct }) => ({
        ...{ article, block, start, end, text, direct },
      })),
    })),
  };
}
