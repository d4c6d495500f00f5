import type { RootOf } from '../reading/closed-roots';
import { fieldSelector } from '../reading/fields';
import { elementOf } from './element-of';

/** The field that really has the focus: an event from a closed shadow root only names its host. */
export function focusedIn(element: Element | null, rootOf: RootOf): Element | null {
  let at = element;
  for (let inner = at && rootOf(at)?.activeElement; inner; inner = rootOf(inner)?.activeElement) at = inner;
  return at;
}

/** Whether a click may open a chat: one into a text field only begins to write. */
export function opens(click: Event, rootOf: RootOf): boolean {
  return !focusedIn(elementOf(click), rootOf)?.closest(fieldSelector);
}
