import { broken, h } from '../drawing';
import type { Line } from '../widget';
import type { Choice } from './chance';
import { classOf, type Part } from './names';

type Child = Node | string | null;

function clockOf({ clock }: Choice): string {
  const now = new Date();
  if (clock === '12') return now.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  if (clock === 'now') return 'just now';
  if (clock === 'ago') return 'vor 1 Minute';
  const time = now.toTimeString().slice(0, 5);
  return clock === 'long' ? `Heute, ${time} Uhr` : time;
}

/** Draws the parts of one chat after a choice. */
export class Drawer {
  #count = 0;

  constructor(readonly choice: Choice) {}

  part(tag: string, part: Part, style: string, children: Child[], mine?: boolean): HTMLElement {
    const names = classOf(this.choice, part, mine);
    return h(tag, { ...(names ? { class: names } : {}), ...(style ? { style } : {}) }, ...children);
  }

  text(text: string): Node[] {
    const way = this.choice.text;
    if (way === 'pre') return [this.part('div', 'text', 'white-space:pre-wrap', [text])];
    if (way === 'span') return [this.part('span', 'text', '', broken(text))];
    if (way === 'lines')
      return [
        this.part(
          'div',
          'text',
          '',
          text.split('\n').map((line) => h('div', {}, line || h('br'))),
        ),
      ];
    if (way === 'paragraphs')
      return [
        this.part(
          'div',
          'text',
          '',
          text.split('\n\n').map((one) => h('p', { style: 'margin:8px 0' }, ...broken(one))),
        ),
      ];
    return [this.part('div', 'text', '', broken(text))];
  }

  name(line: Line, first: boolean): Node | null {
    const { name, nameWhen, ownName } = this.choice;
    const said = line.party === 'customer' ? (ownName === 'none' ? '' : ownName) : line.author;
    if (said === '' || ['aria', 'alt', 'none', 'title'].includes(name) || (nameWhen === 'first' && !first))
      return null;
    const style = 'font-size:11px;font-weight:600;color:#666';
    if (name === 'prefix') return this.part('b', 'name', '', [`${said}: `]);
    return this.part('div', 'name', style, [
      said,
      ...(this.choice.time === 'withName' ? [' ', this.time('span')] : []),
    ]);
  }

  time(tag: string): HTMLElement {
    const shown = clockOf(this.choice);
    if (this.choice.time === 'element') return h('time', { datetime: new Date().toISOString() }, shown);
    return this.part(tag, 'time', 'font-size:10px;color:#999', [shown]);
  }

  avatar(line: Line): Node | null {
    const { avatar, name } = this.choice;
    if (avatar === 'none' || line.party === 'customer') return null;
    const round = 'width:24px;height:24px;border-radius:50%;background:#bbb;flex:none;font-size:10px';
    const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    if (avatar === 'image')
      return h('img', {
        class: classOf(this.choice, 'avatar'),
        src,
        alt: name === 'alt' ? line.author : '',
        style: round,
      });
    if (avatar === 'svg')
      return this.part('span', 'avatar', '', [document.createElementNS('http://www.w3.org/2000/svg', 'svg')]);
    return this.part('div', 'avatar', round, [avatar === 'initials' ? line.author.slice(0, 1) : '']);
  }

  ticks(mine: boolean): Node | null {
    const { ticks } = this.choice;
    if (!mine || ticks === 'none') return null;
    if (ticks === 'svg')
      return this.part('span', 'ticks', '', [document.createElementNS('http://www.w3.org/2000/svg', 'svg')]);
    return this.part('span', 'ticks', 'font-size:10px', [
      ticks === 'marks' ? '✓✓' : document.documentElement.lang === 'de' ? 'Gelesen' : 'Delivered',
    ]);
  }

  bubble(line: Line, first: boolean): HTMLElement {
    const { box, name, time, side } = this.choice;
    const mine = line.party === 'customer';
    const filled = box === 'both' || (box === 'customer') === mine;
    const ground = mine ? '#d6eaff' : '#eeeeee';
    const painted =
      box === 'none' || box === 'stripes'
        ? ''
        : box === 'border'
          ? 'border:1px solid #ccc;border-radius:6px;padding:6px;'
          : filled
            ? `background:${ground};border-radius:10px;padding:6px 10px;`
            : 'padding:6px 10px;';
    const wide = side === 'none' || side === 'margin' ? '' : 'max-width:230px;';
    const shape =
      side === 'text-align'
        ? 'display:inline-block;text-align:left;'
        : side === 'float'
          ? `float:${mine ? 'right' : 'left'};`
          : '';
    const inside = name === 'inside' || name === 'prefix' ? this.name(line, first) : null;
    const stamp = time === 'inside' || time === 'element' ? this.time('div') : null;
    const words = this.text(line.text);
    return this.part('div', 'bubble', painted + wide + shape, [inside, ...words, stamp], mine);
  }

  system({ text }: Line): HTMLElement {
    const { system, rowTag } = this.choice;
    if (system === 'pill')
      return this.part(rowTag, 'system', 'display:flex;justify-content:center;margin:6px', [
        h(
          'span',
          {
            style:
              'background:#fafafa;border:1px solid #eee;border-radius:12px;padding:2px 10px;font-size:11px',
          },
          text,
        ),
      ]);
    if (system === 'lines')
      return this.part(rowTag, 'system', 'display:flex;align-items:center;font-size:11px;margin:6px', [
        h('hr', { style: 'flex:1' }),
        h('span', { style: 'padding:0 6px' }, text),
        h('hr', { style: 'flex:1' }),
      ]);
    const centred =
      system === 'left'
        ? 'font-style:italic;color:#888;font-size:12px;display:block;margin:4px'
        : 'text-align:center;font-size:11px;color:#888;display:block;margin:6px';
    const row = this.part(rowTag, system === 'same' ? 'row' : 'system', centred, [text]);
    if (system === 'status') row.setAttribute('role', 'status');
    return row;
  }

  row(line: Line, before: Line | undefined): HTMLElement {
    if (line.party === 'system') return this.system(line);
    const { side, rowTag, name, time, inner, ids, actions, avatarWhen, box } = this.choice;
    const mine = line.party === 'customer';
    const first = before?.party !== line.party || before.author !== line.author;
    let body = this.bubble(line, first);
    const beside: Child[] = [
      this.ticks(mine),
      time === 'beside' ? this.time('span') : null,
      actions === 'buttons'
        ? h('span', { style: 'opacity:0' }, h('button', { 'aria-label': 'Copy' }, '⧉'), h('button', {}, '⋯'))
        : null,
      actions === 'reaction' ? h('button', { style: 'font-size:10px' }, '👍 1') : null,
    ];
    const above = name === 'above' ? this.name(line, first) : null;
    const below: Child[] = [
      name === 'below' ? this.name(line, first) : null,
      time === 'below' ? this.time('div') : null,
    ];
    const end = mine ? 'flex-end' : 'flex-start';
    if (above || below.some(Boolean) || beside.some(Boolean))
      body = this.part(
        'div',
        'inner',
        side === 'flex' || side === 'grid' || side === 'self'
          ? `display:flex;flex-direction:column;align-items:${end}`
          : '',
        [above, body, ...beside, ...below],
      );
    for (let depth = Number(inner); depth > 0; depth -= 1)
      body = this.part(
        'div',
        'inner',
        side === 'self' ? `display:flex;flex-direction:column;align-items:${end}` : '',
        [body],
      );
    const picture = avatarWhen === 'each' || first ? this.avatar(line) : null;
    const styles: Record<Choice['side'], string> = {
      flex: `display:flex;justify-content:${end};margin:4px`,
      self: `display:flex;flex-direction:column;align-self:${end};align-items:${end};margin:4px`,
      auto: `display:block;width:fit-content;margin:4px ${mine ? '4px 4px auto' : 'auto 4px 4px'}`,
      float: 'display:flow-root;margin:4px',
      'text-align': `display:block;text-align:${mine ? 'end' : 'start'};margin:4px`,
      margin: `display:block;margin:${mine ? '4px 4px 4px 70px' : '4px 70px 4px 4px'}`,
      grid: `display:grid;justify-items:${mine ? 'end' : 'start'};margin:4px`,
      none: 'display:block;margin:4px',
    };
    const stripes = box === 'stripes' ? `;padding:6px;background:${mine ? '#eef6ff' : '#f7f7f2'}` : '';
    const row = this.part(rowTag, 'row', styles[side] + stripes, [picture, body], mine);
    this.#count += 1;
    const key = String(this.#count * 7919);
    if (ids === 'data-id') row.setAttribute('data-id', key);
    if (ids === 'id') row.id = `m-${key}`;
    if (time === 'title') row.title = new Date().toString();
    if (name === 'title' && line.author) row.title = line.author;
    if (name === 'aria' && line.author) row.setAttribute('aria-label', `${line.author}:`);
    return row;
  }

  typing(author: string): HTMLElement {
    const { typing, rowTag } = this.choice;
    if (typing === 'text')
      return this.part(rowTag, 'typing', 'font-size:11px;display:block', [
        `${author || 'Agent'} ${document.documentElement.lang === 'de' ? 'schreibt' : 'is typing'} …`,
      ]);
    if (typing === 'dots')
      return this.part(rowTag, 'typing', 'display:block', [
        h('span', {}, '.'),
        h('span', {}, '.'),
        h('span', {}, '.'),
      ]);
    return this.part(rowTag, 'typing', 'display:block', [
      h('i', { style: 'display:inline-block;width:6px;height:6px;background:#999' }),
    ]);
  }
}
