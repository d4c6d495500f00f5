import { isTimeText } from '../reading/displayed-time';
import { withoutTicks } from '../reading/row-labels';
import { isDots } from '../reading/typing';

/** Whether what came into a row is said, and tells no more than when or how far it got. */
export function isSaid(text: string): boolean {
  const said = withoutTicks(text.trim());
  return said !== '' && !isDots(said) && !isTimeText(said, '');
}
