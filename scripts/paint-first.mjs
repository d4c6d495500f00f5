const script = /\s*<script type="module"[^>]*><\/script>/;
const preload = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * A Vite plugin that lets a page paint what stands in its HTML before its script is fetched: the script goes to the end of the body, and
 * its parts are asked for by itself. `page`: part of the page's path. Worth it where a glance counts: all is there a frame later.
 */
export function paintFirst(page) {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const [tag] = script.exec(html) ?? [];
        if (!tag || !path.includes(page)) return html;
        return html.replace(tag, '').replace(preload, '').replace('</body>', `${tag}\n  </body>`);
      },
    },
  };
}
