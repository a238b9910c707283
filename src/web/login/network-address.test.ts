import { describe, expect, it } from 'vitest';
import { clientAddress, network } from './network-address.ts';

describe('clientAddress', () => {
  it('does not listen to X-Forwarded-For when no proxy is ours', () => {
    expect(clientAddress('192.0.2.1', '198.51.100.7', 0)).toBe('192.0.2.1');
  });

  it('takes what our own proxy saw, not what the visitor wrote to the left of it', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9, 198.51.100.7', 1)).toBe('198.51.100.7');
    expect(clientAddress('10.0.0.1', 'made-up, 198.51.100.7, 10.0.0.2', 2)).toBe('198.51.100.7');
  });

  it('falls back on the connection when there is no header, so that one who comes round the proxy is somebody too', () => {
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '', 2)).toBe('10.0.0.1');
  });

  it('falls back on the connection when the header is shorter than the row of proxies', () => {
    expect(clientAddress('10.0.0.1', '198.51.100.7', 3)).toBe('10.0.0.1');
  });
});

describe('network', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['198.51.100.7:52044', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002'],
    ['2001:DB8:1:2::9', '2001:0db8:0001:0002'],
    ['[2001:db8:1:2::9]:443', '2001:0db8:0001:0002'],
    ['fe80::1%eth0', 'fe80:0000:0000:0000'],
    ['::1', '0000:0000:0000:0000'],
    ['', 'unknown'],
    ['made-up', 'unknown'],
  ])('counts %j as %s', (address, expected) => {
    expect(network(address)).toBe(expected);
  });
});
