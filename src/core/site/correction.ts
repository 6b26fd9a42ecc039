/** The way from a page to the form for corrections. */

/**
 * The address of the form on the project's repository, with the page's address filled in; null where nobody said
 * which repository that is.
 */
export function correctionAddress(repository: string | null, page: string, title: string): string | null {
  if (repository === null) return null;
  const query = new URLSearchParams({ template: 'correction.yml', title: `Correction: ${title}`, page });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query.toString()}`;
}
