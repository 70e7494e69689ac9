import { mayPropose } from './who-may-propose';

describe('A new agreement', () => {
  it('is offered to be proposed to desk officers and heads, and not to the other side', () => {
    expect(mayPropose({ roles: ['desk-officer'] })).toBe(true);
    expect(mayPropose({ roles: ['head', 'signatory'] })).toBe(true);
    expect(mayPropose({ roles: ['counterpart', 'signatory'] })).toBe(false);
    expect(mayPropose(undefined)).toBe(false);
  });
});
