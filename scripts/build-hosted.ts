import { hostingOf } from '../src/core/report/hosting.ts';
import { readEnvironment } from '../src/disk/github.ts';

/** The build for GitHub Pages: the same build, told where it will stand. */

const { repository, home, server, event } = await readEnvironment();
const pull = event.pull_request;
const { siteUrl, basePath } = hostingOf(repository, home, pull?.number ?? null);
process.env.SITE_URL = siteUrl;
process.env.BASE_PATH = basePath;
process.env.REPOSITORY_URL = `${server}/${repository}`;
if (pull) {
  process.env.PREVIEW_PULL = String(pull.number);
  process.env.PREVIEW_COMMIT = pull.head.sha;
}
console.log(`Building for ${siteUrl}${basePath}`);
await import('./build.ts');
