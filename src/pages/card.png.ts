import { paintCard } from '../disk/card-picture.ts';
import { SITE_CARD } from '../core/site/social-card.ts';

export const GET = async () => new Response(await paintCard(SITE_CARD));
