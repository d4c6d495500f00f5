import { drawn } from '../drawing';
import type { Line, Mount } from '../widget';
import { chosen } from './chance';
import { Drawer } from './drawer';
import { shellOf } from './shell';

/** A chat made by chance: `variant` is the number that decides how; the same number gives the same chat. */
export const mount: Mount = (host, sent, variant = '1') => {
  const choice = chosen(Number(variant));
  const drawer = new Drawer(choice);
  const { redraw, order, name, grouping } = choice;
  const widget = drawn({
    way: order === 'normal' ? redraw : 'prepend',
    css: '',
    shell: () => shellOf(drawer),
    row(line, before) {
      const row = drawer.row(line, before);
      if (grouping === 'none' || line.party === 'system') return row;
      return drawer.part(choice.rowTag, 'group', 'display:flex;flex-direction:column', [row]);
    },
    ...(grouping === 'wrapper'
      ? {
          part: (line: Line) => drawer.row(line, line),
          join: (group: HTMLElement, part: HTMLElement) => group.append(part),
        }
      : {}),
    typing: (author) => drawer.typing(author),
  })(host, sent);
  return { ...widget, lacks: name === 'none' || name === 'title' ? ['names'] : [], traits: choice };
};
