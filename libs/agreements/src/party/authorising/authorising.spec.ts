import { idFrom, told } from '@kyket/eventing';
import { officeMay, powerOn } from '../office-may';
import { deputy, given, known, office, type Facts } from '../testing';
import { AuthorisationGranted, AuthorisationRevoked } from './events';
import { grantAuthorisation } from './grant-authorisation';
import { revokeAuthorisation } from './revoke-authorisation';

const authorisationId = idFrom('authorisation', 1);
const memorandum = idFrom('agreement', 1);
const grant = {
  authorisationId,
  officeId: deputy,
  document: '7/GUQ-SGDĐT',
  scope: 'Ký biên bản ghi nhớ với Quảng Tây',
  to: '2024-12-31',
};
const house = [...known, office([], '2004-01-01', deputy)];
const granted = (more: { readonly agreement?: string } = {}) =>
  told(AuthorisationGranted({ ...grant, ...more }), { on: '2024-01-01' });
const revoked = told(
  AuthorisationRevoked({ authorisationId, officeId: deputy, reason: 'Đã có giám đốc mới' }),
  { on: '2024-06-01' },
);
const signs = (facts: Facts, day: string, agreement?: string) =>
  officeMay(given(...facts).state, deputy, 'sign', day, agreement);

describe('[SG-5] An authorisation to sign', () => {
  it('lets an office sign between its days that may not by itself', () => {
    const facts = [...house, granted()];
    expect(
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((d) => signs(facts, d)),
    ).toEqual([false, true, true, false]);
    expect(powerOn(given(...facts).state, deputy, 'sign', '2024-01-01')).toEqual({
      by: 'authorisation',
      authorisation: authorisationId,
      document: grant.document,
    });
  });

  it('lets it sign and nothing else', () => {
    expect(officeMay(given(...house, granted()).state, deputy, 'decide', '2024-03-01')).toBe(false);
  });

  it('given for one agreement, covers no other', () => {
    const facts = [...house, granted({ agreement: memorandum })];
    expect(signs(facts, '2024-03-01', memorandum)).toBe(true);
    expect(signs(facts, '2024-03-01', idFrom('agreement', 2))).toBe(false);
    expect(signs(facts, '2024-03-01')).toBe(false);
  });

  it('ends on the day it is revoked, and was valid before', () => {
    expect(signs([...house, granted(), revoked], '2024-05-31')).toBe(true);
    expect(signs([...house, granted(), revoked], '2024-06-01')).toBe(false);
  });

  it('is granted with its document, perhaps from a later day', () => {
    given(...house)
      .when(grantAuthorisation, grant, { occurredOn: '2024-01-01' })
      .thenRecords(AuthorisationGranted(grant));
    given(...house)
      .when(grantAuthorisation, { ...grant, from: '2024-02-01' }, { occurredOn: '2024-01-01' })
      .thenRecords(AuthorisationGranted(grant, { effectiveFrom: '2024-02-01' }));
  });

  it('is refused to an unknown office, twice, or backwards', () => {
    given(...known)
      .when(grantAuthorisation, grant, { occurredOn: '2024-01-01' })
      .thenRefuses('office-unknown');
    given(...house, granted())
      .when(grantAuthorisation, grant, { occurredOn: '2024-01-01' })
      .thenRefuses('authorisation-exists');
    given(...house)
      .when(grantAuthorisation, grant, { occurredOn: '2025-01-01' })
      .thenRefuses('ends-before-it-begins');
  });

  it('is revoked while it runs', () => {
    const order = { authorisationId, reason: 'Đã có giám đốc mới' };
    given(...house, granted())
      .when(revokeAuthorisation, order, { occurredOn: '2024-06-01' })
      .thenRecords(AuthorisationRevoked({ ...order, officeId: deputy }));
    const beforeItBegan = AuthorisationRevoked(
      { ...order, officeId: deputy },
      { effectiveFrom: '2024-01-01' },
    );
    given(...house, granted())
      .when(revokeAuthorisation, order, { occurredOn: '2023-12-01' })
      .thenRecords(beforeItBegan);
    expect(signs([...house, granted(), beforeItBegan], '2024-03-01')).toBe(false);
    given(...house, granted(), revoked)
      .when(revokeAuthorisation, order, { occurredOn: '2024-07-01' })
      .thenRefuses('authorisation-ended');
    given(...house, granted())
      .when(revokeAuthorisation, order, { occurredOn: '2025-01-01' })
      .thenRefuses('authorisation-ended');
    given(...house)
      .when(revokeAuthorisation, order, { occurredOn: '2024-06-01' })
      .thenRefuses('authorisation-unknown');
  });
});
