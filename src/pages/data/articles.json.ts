import { articleRecords } from '../../core/dataset.ts';
import { loadStories } from '../../queries.ts';

export const GET = async () => Response.json(articleRecords(await loadStories()));
