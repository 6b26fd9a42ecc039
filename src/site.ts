import { underBase } from './core/address.ts';

/** The site's own place on the web, as the build was told. */

/** An address of the site as a link: under the base path. */
export function href(address: string): string {
  return underBase(import.meta.env.BASE_URL, address);
}

/** An address of the site as a permanent link: with the site's name. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}
