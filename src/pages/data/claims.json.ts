import { claimRecords } from '../../core/dataset.ts';
import { loadStories } from '../../queries.ts';
import { absolute } from '../../site.ts';

export const GET = async () => Response.json(claimRecords(await loadStories(), absolute));
