import { type CheckedContent, checkContent } from '../core/check/check.ts';
import { readContentFiles } from './content-folder.ts';

/** The content that a build has checked, on its way to Astro. */

/** Astro loads the project's modules once more, so that they and the build's own have only the process in common. */
const shared: typeof globalThis & { checkedContent?: Promise<CheckedContent> } = globalThis;

/** Hands over what the build has checked, so that its pages are made of just that. */
export function shareChecked(content: CheckedContent): void {
  shared.checkedContent = Promise.resolve(content);
}

/** What the build handed over; the project's own content, read and checked once, where Astro runs without a build. */
export function checkedContent(): Promise<CheckedContent> {
  shared.checkedContent ??= readContentFiles('.').then(checkContent);
  return shared.checkedContent;
}
