import { Refusal } from './refusal.ts';

/** What the disk refuses, in words for the person who started the command. */

/** Why a disk refuses, by the name that the system gives it, and what helps. */
const REASONS: Record<string, readonly [reason: string, action: string]> = {
  ENOSPC: ['the disk is full', 'Free some space, and run the command again.'],
  EDQUOT: ['the disk is full', 'Free some space, and run the command again.'],
  EROFS: ['the disk can only be read', 'Run the command where files may be written.'],
  EACCES: [
    'this account has no right to it',
    'Give this account the right to it, and run the command again.',
  ],
  EPERM: ['this account has no right to it', 'Give this account the right to it, and run the command again.'],
  ENOENT: ['it is not there', 'Check the path, and run the command again.'],
  ENOTDIR: ['a part of its path is no folder', 'Check the path, and run the command again.'],
  EEXIST: ['a file lies where a folder belongs', 'Move that file away, and run the command again.'],
  EISDIR: ['a folder lies in its place', 'Move that folder away, and run the command again.'],
  ELOOP: ['its path is a link that leads back to itself', 'Put a file or folder in the place of the link.'],
  EMFILE: ['too many files are open', 'Close other programs, and run the command again.'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
};

/**
 * The refusal that says of an error of the system what was in the way of reading or writing a path, as printed. An
 * error that has nothing to do with the disk is given back as it is.
 */
export function asDiskFault(error: unknown, path: string, doing: 'read' | 'written'): unknown {
  const name =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (name === null || error instanceof Refusal) return error;
  const known = REASONS[name];
  if (!known && !/^E[A-Z]+$/u.test(name)) return error;
  const [reason, action] = known ?? [`the disk says ${name}`, 'Mend the disk, and run the command again.'];
  return new Refusal({
    code: `not-${doing}`,
    sentence: `"${path}" could not be ${doing}: ${reason}.`,
    evidence: [],
    action,
  });
}
