import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './project.mjs';

/** Says something to the person at the terminal; stdout is kept for results. */
export function note(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends a script with one sentence. */
export function giveUp(sentence, code = 1) {
  note(sentence);
  process.exit(code);
}

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program and gives its exit code (127 when it could not be started, 124 when it took too long). Its output goes
 * to stderr unless `output` is `inherit` or `ignore`. Signals that reach us are handed on to it.
 */
export function run(program, args, { cwd = ROOT, env = process.env, output = 'stderr', timeout, shell = false } = {}) {
  const streams = { stderr: ['inherit', 2, 2], inherit: 'inherit', ignore: 'ignore' }[output];
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: streams, shell });
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    let late = false;
    const timer = timeout && setTimeout(() => ((late = true), child.kill('SIGKILL')), timeout);
    const finish = (code) => {
      clearTimeout(timer);
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.once('error', () => finish(127));
    child.once('exit', (code, signal) => finish(late ? 124 : (code ?? 128 + constants.signals[signal])));
  });
}

/** Runs a script under the Node that runs us. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
