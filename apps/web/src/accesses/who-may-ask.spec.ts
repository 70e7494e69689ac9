import { mayAskWhoSaw } from './who-may-ask';

describe('Who saw what', () => {
  it('is offered to whoever audits or administers, and to nobody else', () => {
    expect(mayAskWhoSaw({ roles: ['auditor'] })).toBe(true);
    expect(mayAskWhoSaw({ roles: ['steward', 'administrator'] })).toBe(true);
    expect(mayAskWhoSaw({ roles: ['head', 'signatory'] })).toBe(false);
    expect(mayAskWhoSaw(undefined)).toBe(false);
  });
});
