import { addresses, isPast } from './addresses';

describe('The address of what is read', () => {
  it('names only what was asked for', () => {
    expect(addresses.agreement('a1')).toBe('/v1/agreements/a1');
    expect(addresses.agreement('a1', { asOf: '2023-12-19', atRevision: 0 })).toBe(
      '/v1/agreements/a1?asOf=2023-12-19&atRevision=0',
    );
  });

  it('carries a search as it was typed', () => {
    expect(addresses.agreements({ q: 'luong pha bang', status: '' })).toBe(
      '/v1/agreements?q=luong+pha+bang&limit=50',
    );
  });

  it('tells the past from the present, the first revision too', () => {
    expect(isPast({})).toBe(false);
    expect(isPast({ atRevision: 0 })).toBe(true);
  });
});
