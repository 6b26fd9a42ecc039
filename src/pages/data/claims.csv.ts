import { claimRecords, claimsCsv } from '../../core/dataset.ts';
import { loadStories } from '../../queries.ts';
import { absolute } from '../../site.ts';

export const GET = async () => new Response(claimsCsv(claimRecords(await loadStories(), absolute)));
