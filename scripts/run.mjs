import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const onWindows = process.platform === 'win32';

/** Runs a program in the project's folder; gives its exit code, 127 if it cannot be started. Its output is shown, or given to `hear`. */
export function run(program, args, env = {}, hear = undefined) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: onWindows,
      env: { ...process.env, ...env },
    });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
