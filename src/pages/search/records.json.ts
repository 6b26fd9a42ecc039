import { searchRecords } from '../../core/search.ts';
import { loadStories } from '../../queries.ts';

export const GET = async () => Response.json(searchRecords(await loadStories()));
