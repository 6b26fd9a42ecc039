import { type PreviewOf, shortCommit } from './hosting.ts';

/** What a page must say before it is shown as a preview. */

/**
 * What a page lacks of a preview, as a phrase; null where it is kept from search engines and says of which commit of
 * which pull request it is. A page of another build lacks the second.
 */
export function missingOfPreview(html: string, { pull, commit }: PreviewOf): string | null {
  const tags = html.match(/<meta\b[^<>]*>/gu) ?? [];
  const isKept = tags.some((tag) => /\bname="robots"/u.test(tag) && /\bcontent="noindex[",]/u.test(tag));
  if (!isKept) return 'a robots tag with "noindex"';
  const words = html.replace(/<[^<>]*>/gu, '').replace(/\s+/gu, ' ');
  const said = `This is a preview of commit ${shortCommit(commit)} of pull request ${pull}, not the site.`;
  return words.includes(said) ? null : `the words "${said}"`;
}
