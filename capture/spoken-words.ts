import { fieldSelector, fieldText, mayBeComposer } from '../reading/fields';
import { elementOf } from './element-of';
import type { MaySay } from './restored-rows';

/** Nobody says more in one message; a document that is written beside a chat is left alone. */
const longestText = 10_000;
const rememberedMs = 15_000;
/** A chat answers a pressed button within this time. */
const pressedMs = 10_000;
const secret = /passw|pwd|passphrase|one-time-code|\bcc-|\bpin\b|\btan\b|cvc|cvv/i;
/** The row may be put in by the very event that we hear of. */
const slackMs = 5;

interface Spoken {
  text: string;
  at: number;
  /** Still being written: what is written on takes its place, or each of its beginnings would count as said. */
  draft: boolean;
  /** The element that proved to be these words. */
  shownIn: Element | null;
}

/** Remembers, in memory only and for a quarter of a minute, what the person typed or pressed in a chat. */
export class SpokenWords {
  #spoken: Spoken[] = [];
  #typedAt: number | null = null;
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  #pressed: { on: Element; at: number } | null = null;

  /** Takes an `input`, `keydown` or `click` in. `at`: ms since 1970 UTC. */
  hear(event: Event, at: number): void {
    const target = elementOf(event);
    if (!target) return;
    const field = target.closest(fieldSelector);
    const { key, shiftKey } = event as KeyboardEvent;
    const sent = (key === 'Enter' && !shiftKey) || (event.type === 'click' && !field);
    const last = this.#spoken.at(-1);
    if (sent && last) last.draft = false;
    if (event.type === 'click') {
      const pressed =
        target.closest('button, a, [role="button"], [role="option"], li, label, [tabindex]') ?? target;
      const text = (pressed.textContent ?? '').trim();
      this.#pressed = { on: target, at };
      if (!field && text !== '' && text.length < 300) this.#keep(text, at, false);
    } else if (field && mayBeSaid(field)) {
      const text = fieldText(field).trim();
      if (text === '') return;
      this.#typedAt = at;
      this.#keep(text, at, !sent);
    }
  }

  /** What the person may have said at `at` in words that the page shows otherwise; `within`: whether an element belongs to the chat. */
  maySay(at: number, within: (element: Element) => boolean): MaySay {
    if (this.#typedAt !== null && Math.abs(at - this.#typedAt) < rememberedMs) return 'anything';
    const pressed = this.#pressed !== null && Math.abs(at - this.#pressed.at) < pressedMs;
    return pressed && within(this.#pressed!.on) ? 'one thing' : 'nothing';
  }

  #keep(text: string, at: number, draft: boolean): void {
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(() => this.forget(), rememberedMs);
    const last = this.#spoken.at(-1);
    const words = flat(text);
    const goesOn = last?.draft === true && words.startsWith(last.text);
    if (last && !last.shownIn && (goesOn || last.text === words)) {
      Object.assign(last, { text: words, at, draft });
      return;
    }
    this.#spoken = this.#spoken.filter((spoken) => at - spoken.at < rememberedMs).slice(-400);
    this.#spoken.push({ text: words, at, draft, shownIn: null });
  }

  /** Forgets all that was typed or pressed. */
  forget(): void {
    clearTimeout(this.#forgetting);
    this.#spoken = [];
    this.#pressed = null;
  }

  /** Whether anything is remembered. */
  get any(): boolean {
    return this.#spoken.length > 0;
  }

  /** Whether the person said this, whatever shows it. */
  said(text: string): boolean {
    if (!this.any) return false;
    const wanted = flat(text);
    return this.#spoken.some((spoken) => spoken.text === wanted);
  }

  /** Whether `element`, which appeared at `at` with this whole text, shows words of the person; each saying proves one element. */
  prove(element: Element, text: string, at: number): boolean {
    const wanted = flat(text);
    const said = this.#spoken.findLast(
      (spoken) =>
        spoken.text === wanted &&
        spoken.at <= at + slackMs &&
        at - spoken.at < rememberedMs &&
        (spoken.shownIn === null || spoken.shownIn === element),
    );
    if (said) said.shownIn = element;
    return said !== undefined;
  }
}

/** Whether what stands in a field may become a message: never secrets, nor a document. Reads no layout and no text of a page's editor. */
function mayBeSaid(field: Element): boolean {
  if (field.tagName !== 'INPUT') return mayBeComposer(field) && lengthOf(field) <= longestText;
  const { type, name, autocomplete, value } = field as HTMLInputElement;
  if (value.length > longestText) return false;
  // What a chat asks for in fields of its own, as an address, stands in it as a row afterwards.
  return type !== 'password' && !secret.test(`${name} ${field.id} ${autocomplete}`);
}

function lengthOf(field: Element): number {
  return 'value' in field ? String(field.value).length : (field.textContent ?? '').length;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
