import { registerHooks } from 'node:module';

// Loaded before a command: says at its end which packages it loaded, by name, on the last line of standard error.
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/u.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});
process.on('exit', () => process.stderr.write(`\n${JSON.stringify([...packages].sort())}\n`));
