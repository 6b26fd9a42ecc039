import { hostingOf } from '../src/core/report/hosting.ts';
import { type Call, startCommand } from '../src/disk/command.ts';
import { readEnvironment } from '../src/disk/github.ts';
import { build } from './build.ts';

/** `npm run build:hosted`: the build for GitHub Pages, which is the same build, told where it will stand. */
export async function buildHosted(call: Call): Promise<number> {
  const environment = await readEnvironment(call);
  const { repository, server, event } = environment;
  const pull = event.pull_request;
  const { siteUrl, basePath } = hostingOf(environment, pull?.number ?? null);
  process.env.SITE_URL = siteUrl;
  process.env.BASE_PATH = basePath;
  process.env.REPOSITORY_URL = `${server}/${repository}`;
  if (pull) {
    process.env.PREVIEW_PULL = String(pull.number);
    process.env.PREVIEW_COMMIT = pull.head.sha;
  }
  call.print(`Building for ${siteUrl}${basePath}\n`);
  return build(call);
}

if (import.meta.main) await startCommand(buildHosted);
