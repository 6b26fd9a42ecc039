import { paintCard } from '../disk/card-picture.ts';
import { SITE_CARD } from '../core/site/social-card.ts';
import { rememberBytes } from '../queries.ts';

export const GET = async () =>
  new Response(await rememberBytes('card', SITE_CARD, () => paintCard(SITE_CARD)));
