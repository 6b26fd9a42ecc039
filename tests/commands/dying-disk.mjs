import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a command, it kills its process in the middle of writing a file whose path holds certain words. */

const { DIE_PATH = '', DIE_AT = '' } = process.env;
const isMeant = (path) => String(path).replaceAll('\\', '/').includes(DIE_PATH);
const die = () => process.kill(process.pid, 'SIGKILL');
const { open, rename } = fs.promises;

fs.promises.open = async (path, ...others) => {
  const file = await open.call(fs.promises, path, ...others);
  if (!isMeant(path) || DIE_AT !== 'half-written') return file;
  const write = file.writeFile.bind(file);
  file.writeFile = async (content) => {
    await write(content.slice(0, content.length / 2));
    await file.sync();
    die();
  };
  return file;
};
fs.promises.rename = async (from, to) => {
  if (isMeant(to) && DIE_AT === 'before-the-move') die();
  await rename.call(fs.promises, from, to);
  if (isMeant(to) && DIE_AT === 'after-the-move') die();
};
syncBuiltinESMExports();
