import { getDomain } from 'tldts';

/** Registrable domain of a web address ("shop.example.co.uk" gives "example.co.uk"), the host where there is none, null for what is no web page. */
export function organisationOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname;
}
