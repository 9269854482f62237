import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every program on the path that has one of these names, in the order of the path. */
export function onPath(names) {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))).filter(isProgram),
  );
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A snap sees neither our extension nor a profile in the temporary folder. */
export function isSnap(file) {
  const real = realpathSync(file);
  if (real.includes('/snap')) return true;
  // Ubuntu's `chromium-browser` is a shell script that starts the snap.
  return statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}
