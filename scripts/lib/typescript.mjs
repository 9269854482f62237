import { mkdirSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

/** Imports a TypeScript module of the project, named by its path in it. */
export async function importTypeScript(file) {
  if (process.features.typescript) {
    module.enableCompileCache?.(inProject('node_modules', '.cache', 'tanqih', 'compiled'));
    return import(pathToFileURL(inProject(file)).href);
  }
  return import(pathToFileURL(await bundle(file)).href);
}

/** For a Node that does not run TypeScript by itself (before 22.18). */
async function bundle(file) {
  const { build } = await import('esbuild');
  const directory = inProject('node_modules', '.cache', 'tanqih');
  mkdirSync(directory, { recursive: true });
  const outfile = path.join(directory, `${file.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}.mjs`);
  await build({
    entryPoints: [inProject(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
