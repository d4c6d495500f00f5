// Runs a TypeScript file of the project in Node: `node scripts/run-ts.mjs <file> [arguments]`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest];
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
