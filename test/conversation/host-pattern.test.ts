import { describe, expect, it } from 'vitest';
import { hostPattern } from '../../conversation/host-pattern';

describe("the browser's pattern for an organisation", () => {
  it('takes in whatever stands before a domain', () => {
    expect(hostPattern('nordlicht.example')).toBe('*://*.nordlicht.example/*');
    expect(hostPattern('1und1.example')).toBe('*://*.1und1.example/*');
  });

  it('leaves an address and a bare host alone: nothing can stand before these', () => {
    expect(hostPattern('192.168.0.7')).toBe('*://192.168.0.7/*');
    expect(hostPattern('[::1]')).toBe('*://[::1]/*');
    expect(hostPattern('localhost')).toBe('*://localhost/*');
  });
});
