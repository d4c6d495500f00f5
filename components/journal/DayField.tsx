import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../Field';

/**
 * A day that can be typed: the browser tells a new value with each digit of the year, and what is not a day yet stays in the field. `day`:
 * YYYY-MM-DD, '' for none; `startOf`: when a typed day starts, ms since 1970 UTC, null for none; `onDay` hears that, and null where the field
 * was emptied or left without a day; `notADay` is said then.
 */
export function DayField(props: {
  id: string;
  label: string;
  problem: string | undefined;
  day: string;
  notADay: string;
  startOf: (day: string) => number | null;
  onDay: (start: number | null) => void;
}) {
  const { id, label, day, startOf, onDay } = props;
  const [typed, setTyped] = useState(day);
  const [left, setLeft] = useState(false);
  const problem = left && typed !== '' && startOf(typed) === null ? props.notADay : props.problem;
  // What this field has told itself is no reason to change what stands in it.
  const told = useRef(day);
  useEffect(() => {
    if (day !== told.current) setTyped(day);
    told.current = day;
  }, [day]);
  const taken = (start: number | null, value: string) => {
    if (day === '' && start === null) return;
    told.current = start === null ? '' : value;
    onDay(start);
  };
  return (
    <Field {...{ id, label, problem }}>
      {(control) => (
        <input
          {...control}
          type="date"
          max="9999-12-31"
          value={typed}
          onInput={({ currentTarget: { value, validity } }) => {
            setTyped(value);
            setLeft(false);
            const start = startOf(value);
            if (start !== null || (value === '' && !validity.badInput)) taken(start, value);
          }}
          onBlur={({ currentTarget: { value } }) => {
            setLeft(true);
            if (startOf(value) === null) taken(null, value);
          }}
        />
      )}
    </Field>
  );
}
