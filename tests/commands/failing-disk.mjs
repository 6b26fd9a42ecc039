import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command, it lets one call of the file system fail on the paths that hold certain words, as a disk
 * does that is full or forbids it: nothing else of the process is changed. A "write" that fails has written half.
 */

const { FAIL_CALL = '', FAIL_CODE = '', FAIL_PATH = '' } = process.env;
const refusal = () => Object.assign(new Error(`${FAIL_CODE}: made to fail`), { code: FAIL_CODE });
const isMeant = (path) => String(path).replaceAll('\\', '/').includes(FAIL_PATH);
const call = FAIL_CALL === 'write' ? 'open' : FAIL_CALL;
const real = fs.promises[call];

fs.promises[call] = async (path, ...others) => {
  if (!isMeant(path)) return real.call(fs.promises, path, ...others);
  if (FAIL_CALL !== 'write') throw refusal();
  const file = await real.call(fs.promises, path, ...others);
  const write = file.writeFile.bind(file);
  file.writeFile = async (content) => {
    await write(String(content).slice(0, String(content).length / 2));
    throw refusal();
  };
  return file;
};
syncBuiltinESMExports();
