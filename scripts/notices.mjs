#!/usr/bin/env node
// Writes THIRD-PARTY-NOTICES.md: the packages that can end up in the extension, with their licences. `--check` only
// says whether the file is as it should be.
import './lib/require-node.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { giveUp } from './lib/run.mjs';

const DATA = `The extension's \`lexicon.bin\` is compiled from the Arabic dictionary of the Ayaspell project (MPL-1.1) and a list of words
of the Tesseract engine (Apache-2.0), its \`quran.bin\` from the text of the Qur'an of quranenc.com (CC BY-SA 4.0). Sources,
licences and notices stand in \`data/\`; the notices ship beside the files as \`lexicon-notice.txt\` and \`quran-notice.txt\`.`;

await prepare();
const file = inProject('THIRD-PARTY-NOTICES.md');
const text = write(shipped());
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) giveUp('THIRD-PARTY-NOTICES.md is old: run node scripts/notices.mjs');

function shipped() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([place, { dev, optional, devOptional, peer }]) => place !== '' && !dev && !optional && !devOptional && !peer,
    )
    .map(([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const { files, stated } = licenceOf(inProject(...place.split('/')));
      return { name, version, licence: license ?? stated ?? 'not stated', text: files };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .toSorted();
  const files = names.map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  const { license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  return {
    files: files.join('\n\n') || `(${[license, by].filter(Boolean).join(', ')}; the package holds no licence text.)`,
    stated: license,
  };
}

/** Packages with the very same text stand together. */
function write(packages) {
  const groups = new Map();
  for (const entry of packages) groups.set(entry.text, [...(groups.get(entry.text) ?? []), entry]);
  const sections = [...groups].map(([licence, members]) => {
    const titles = members.map(({ name, version, licence: kind }) => `- ${name} ${version} (${kind})`);
    return `${titles.join('\n')}\n\n\`\`\`text\n${licence}\n\`\`\``;
  });
  return `# Third-party notices\n\n${DATA}\n\nThe extension is built from these packages. Made by \`node scripts/notices.mjs\`.\n\n${sections.join('\n\n')}\n`;
}
