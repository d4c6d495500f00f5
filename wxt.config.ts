import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { paintFirst } from './scripts/paint-first.mjs';
import { withoutMarkup } from './scripts/without-markup.mjs';

const iconPaths = (state: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${state}-${size}.png`]));

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), withoutMarkup(), paintFirst('popup')],
    build: { modulePreload: { polyfill: false } },
    // So a worker loads what it needs when it needs it.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: iconPaths('on'),
    action: { default_icon: iconPaths('off') },
    // A page without a window makes the backups in Chromium; Firefox has none and needs none.
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['downloads'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    content_security_policy: {
      // Pictures that are made here (blob:) are drawn to be copied; nothing is loaded from anywhere.
      extension_pages:
        "default-src 'self'; img-src 'self' blob:; connect-src 'none'; object-src 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'journal@service-journal.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          }
        : undefined,
  }),
});
