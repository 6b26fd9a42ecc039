import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before every script: plain JavaScript, so that an old Node can still read this sentence.
const wanted = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `Variorum needs Node ${wanted.join('.')} or newer, and this is Node ${process.versions.node}. ` +
      '`npm ci` brings Node 24 along unless install scripts are switched off: ' +
      'run `npm ci --ignore-scripts=false`, or install Node 24.\n',
  );
  process.exit(1);
}

// What was compiled is kept for the next start.
module.enableCompileCache?.(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));

// Nothing here calls home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
