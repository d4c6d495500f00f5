import { place } from './place';
import { surround } from './surroundings';
import type { Driver, Line, Mount } from './widget';

const { searchParams } = new URL(import.meta.url);
const [widgetName = '', variant] = (searchParams.get('widget') ?? '').split(':');
const lines: Driver['lines'] = [];

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function stage(): Promise<void> {
  if (searchParams.get('alone') === null) surround(document, searchParams.get('lang') ?? 'en');
  const host = place(document, searchParams);
  if (!host) return;
  const { mount } = (await import(/* @vite-ignore */ `/${widgetName}.js`)) as { mount: Mount };
  const widget = await mount(
    host,
    (text) => lines.push({ party: 'customer', author: '', text, at: Date.now() }),
    variant,
  );
  const say = (line: Line) => {
    lines.push({ ...line, at: Date.now() });
    widget.say(line);
  };
  const driver: Driver = {
    say,
    async stream(line) {
      const words = line.text.split(/(?<=\s)/);
      for (let told = 1; told <= words.length; told++) {
        const text = words.slice(0, told).join('');
        if (told === 1) say({ ...line, text });
        else widget.extend({ ...line, text });
        await frame();
      }
      Object.assign(lines.at(-1) ?? {}, { text: line.text });
    },
    typing: (on, author = '') => widget.typing(on, author),
    composer: () => widget.composer(),
    lacks: widget.lacks ?? [],
    traits: widget.traits ?? {},
    lines,
  };
  Object.assign(window, { widget: driver });
}

void stage();
