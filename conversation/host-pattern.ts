/** The browser's pattern for all pages of an organisation: its domain with whatever stands before it; an IP address or a bare host stands alone. */
export function hostPattern(organisation: string): string {
  const alone = /^[\d.]+$|^\[|^[^.]+$/.test(organisation);
  return alone ? `*://${organisation}/*` : `*://*.${organisation}/*`;
}
