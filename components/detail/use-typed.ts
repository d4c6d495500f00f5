import { useEffect, useState } from 'preact/hooks';

/**
 * What stands in a field: as it is kept until somebody types, and again as it is kept once that changes (taken back here, or changed on
 * another page). A field that has the focus or that says what is wrong keeps what was typed. `id`: of the field.
 */
export function useTyped(id: string, kept: string): [typed: string, type: (typed: string) => void] {
  const [typed, setTyped] = useState(kept);
  useEffect(() => {
    const field = document.getElementById(id);
    if (field?.matches(':not(:focus, [aria-invalid="true"])')) setTyped(kept);
  }, [kept]);
  return [typed, setTyped];
}
