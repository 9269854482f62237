import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHARED_CACHE } from '../project.mjs';
import { note } from '../run.mjs';
import { installForAll, unpack } from './debian.mjs';

const PACKAGES = ['fonts-noto-core'];

/**
 * Gives this process, and what it starts, an Arabic text font: a bare Linux has at most DejaVu, which no Arab reader
 * would choose. Pages are readable without it, so its absence is only told.
 */
export async function ensureArabicFonts() {
  if (process.platform !== 'linux' || hasArabicFont()) return;
  if (await installForAll(PACKAGES)) return;
  const folder = path.join(SHARED_CACHE, 'fonts');
  const root = existsSync(path.join(folder, 'usr')) ? folder : await unpack('fonts', PACKAGES);
  if (root === undefined) note('No Arabic font could be installed: pictures will show a stand-in.');
  else process.env.FONTCONFIG_FILE = writeConfiguration(root);
}

function hasArabicFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  if (status === 0) return /Noto (Naskh|Sans|Kufi) Arabic|Amiri|IBM Plex Sans Arabic/.test(stdout);
  return existsSync('/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf');
}

/** The fonts of the machine, and ours beside them. */
function writeConfiguration(root) {
  const file = path.join(root, 'fonts.conf');
  const cache = path.join(SHARED_CACHE, 'font-cache');
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(root, 'usr/share/fonts')}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`,
  );
  return file;
}
