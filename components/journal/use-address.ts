import { useEffect, useState } from 'preact/hooks';
import type { Filter } from '../../storage/list/filter';
import { type Address, readAddress, writeAddress } from './address';

/** The page's address, kept in step with the browser's: back and forward work. */
export interface AddressBar extends Address {
  /** `typing`: a further letter of the same search replaces the last step instead of adding one. */
  narrow: (change: Partial<Filter>, typing?: boolean) => void;
  open: (id: string) => void;
}

/** Reads and changes the page's address. */
export function useAddress(): AddressBar {
  const [address, setAddress] = useState(() => readAddress(location));
  useEffect(() => {
    const moved = () =>
      setAddress((known) => {
        const next = readAddress(location);
        // The same filter is the same list: only another contact was opened.
        const same = (address: Address) => writeAddress({ ...address, opened: '' });
        return same(next) === same(known) ? { ...next, filter: known.filter } : next;
      });
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = (next: Address, replace: boolean) => {
    const path = `${location.pathname}${writeAddress(next)}`;
    if (replace) history.replaceState(null, '', path);
    else history.pushState(null, '', path);
    setAddress(next);
  };
  return {
    ...address,
    narrow: (change, typing = false) => go({ ...address, filter: { ...address.filter, ...change } }, typing),
    open: (id) => id !== address.opened && go({ ...address, opened: id }, false),
  };
}
