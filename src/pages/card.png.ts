import { paintCard } from '../../scripts/lib/card-picture.ts';
import { SITE_CARD } from '../core/social-card.ts';

export const GET = async () => new Response(await paintCard(SITE_CARD));
