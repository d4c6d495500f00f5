import { i18n } from '#i18n';
import { Choice } from '../Choice';

/** How one felt, from 1 to 5; '' where that is left open. */
export function MoodChoice(props: {
  name: string;
  legend: string;
  value: string;
  onChange: (mood: string) => void;
}) {
  return (
    <Choice
      {...props}
      options={([1, 2, 3, 4, 5] as const).map((mood) => ({
        value: String(mood),
        label: i18n.t(`entry.mood${mood}`),
      }))}
    />
  );
}
