import { SITEMAP_ADDRESS } from '../core/site/address.ts';
import { absolute, previewOf } from '../site.ts';

/** Read at the root of a host; under a base path the rules of that host's own file hold. */
export const GET = () =>
  new Response(
    [
      '# Nothing is disallowed: a page that must not be listed says so itself, and only to a crawler that may fetch it.',
      'User-agent: *',
      'Allow: /',
      ...(previewOf() ? [] : ['', `Sitemap: ${absolute(SITEMAP_ADDRESS)}`]),
      '',
    ].join('\n'),
  );
