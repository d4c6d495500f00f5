import { build, preview } from 'vite';
import { serviceBackend } from './backend.mjs';

/**
 * Bundles the support page and serves it on this machine only, with the scripted service behind it. Gives its address and how to
 * stop. `outDir`: folder for the bundle. Names under .localhost lead to the machine itself, so the page has a name of its own.
 */
export async function serveDemo(outDir) {
  const page = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    preview: { host: '127.0.0.1', port: 4173 },
    plugins: [serviceBackend()],
  };
  await build(page);
  const server = await preview(page);
  const { port } = server.httpServer.address();
  return { url: `http://nordlicht-telekom.localhost:${port}/`, stop: () => server.close() };
}
