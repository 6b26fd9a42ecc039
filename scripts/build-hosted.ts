import { hostingOf, previewVariables } from '../src/core/report/hosting.ts';
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
  if (pull) Object.assign(process.env, previewVariables(pull, server));
  call.print(`Building for ${siteUrl}${basePath}\n`);
  return build(call);
}

if (import.meta.main) await startCommand(buildHosted);
