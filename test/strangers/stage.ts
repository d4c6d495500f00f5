import { strangerWords } from '../drawing/stranger-words';
import type { Mount } from './stranger';

const asked = new URL(import.meta.url).searchParams;

async function stage(): Promise<void> {
  const words = strangerWords[asked.get('lang') ?? 'en'] ?? strangerWords.en!;
  document.documentElement.lang = asked.get('lang') ?? 'en';
  const host = document.createElement('main');
  document.body.append(host);
  const { mount } = (await import(/* @vite-ignore */ `/stranger-${asked.get('page')}.js`)) as {
    mount: Mount;
  };
  window.stranger = await mount(host, words);
}

void stage();
