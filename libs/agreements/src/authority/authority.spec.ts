import { idFrom, scenario, streamOf, told } from '@kyket/eventing';
import { actors, hanoi, now, offices, parties, persons } from '../testing';
import { closeAccount } from './accounts/close-account';
import { AccountClosed, AccountOpened } from './accounts/events';
import { openAccount } from './accounts/open-account';
import { authority, authorityId } from './authority';
import { DelegationGranted, DelegationRevoked } from './delegations/events';
import { grantDelegation } from './delegations/grant-delegation';
import { revokeDelegation } from './delegations/revoke-delegation';
import { delegationsOn, rolesOn } from './on-day';
import { RoleGranted, RoleRevoked } from './roles/events';
import { grantRole } from './roles/grant-role';
import { revokeRole } from './roles/revoke-role';

const given = scenario(authority, { now, id: authorityId });
const { head, deputy, deskOfficer } = persons;
const organisation = parties.soGddtDienBien;
const grant = {
  person: head,
  role: 'signatory',
  organisation,
  office: offices.giamDocSoGddtDienBien,
} as const;
const opened = told(AccountOpened({ person: head, organisation }), { on: '2023-01-01' });
const closed = told(AccountClosed({ person: head, reason: 'Nghỉ hưu' }), { on: '2024-01-01' });
const granted = told(RoleGranted(grant), { on: '2023-02-01' });
const administrator = (person: string) =>
  told(RoleGranted({ person, role: 'administrator' }), { on: '2023-01-01' });
const someYear = { date: { is: 'year', year: 2023 }, zone: hanoi } as const;

describe('Who may do what', () => {
  it('lies in one stream that bears no id', () => {
    expect(streamOf(authority, authorityId)).toBe('authority');
  });

  describe('accounts', () => {
    it('are opened once, and again only after they were closed', () => {
      given()
        .when(openAccount, { person: head, organisation }, { occurredOn: '2023-01-01' })
        .thenRecords(AccountOpened({ person: head, organisation }));
      given(opened).when(openAccount, { person: head }).thenRefuses('account-already-open');
      given(opened, closed)
        .when(openAccount, { person: head })
        .thenRecords(AccountOpened({ person: head }));
      given()
        .when(openAccount, { person: head }, { occurredOn: someYear })
        .thenRefuses('day-not-known');
    });

    it('are closed with a reason, and the person then has no role any more', () => {
      const order = { person: head, reason: 'Nghỉ hưu' };
      given(opened)
        .when(closeAccount, order, { occurredOn: '2024-01-01' })
        .thenRecords(AccountClosed(order));
      given(opened, closed).when(closeAccount, order).thenNothing();
      given().when(closeAccount, order).thenRefuses('account-unknown');
      given(opened)
        .when(closeAccount, order, { occurredOn: '2022-12-31' })
        .thenRecords(AccountClosed(order, { effectiveFrom: '2023-01-01' }));

      const { state } = given(opened, granted, closed);
      expect(rolesOn(state, head, '2023-12-31')).toHaveLength(1);
      expect(rolesOn(state, head, '2024-01-01')).toHaveLength(0);
    });
  });

  describe('roles', () => {
    it('are granted in an organisation and an office of it, once', () => {
      given(opened).when(grantRole, grant).thenRecords(RoleGranted(grant));
      given(opened, granted).when(grantRole, grant).thenRefuses('role-already-granted');
      given(opened, granted)
        .when(grantRole, { ...grant, role: 'head' })
        .thenRecords(RoleGranted({ ...grant, role: 'head' }));
      given(opened, closed).when(grantRole, grant).thenRefuses('account-closed');
    });

    it('are known for every day', () => {
      const revoked = told(RoleRevoked({ ...grant, reason: 'Chuyển công tác' }), {
        on: '2023-06-01',
      });
      const { state } = given(opened, granted, revoked);
      const held = (day: string) => rolesOn(state, head, day).map(({ role }) => role);
      expect(held('2023-01-31')).toEqual([]);
      expect(held('2023-02-01')).toEqual(['signatory']);
      expect(held('2023-05-31')).toEqual(['signatory']);
      expect(held('2023-06-01')).toEqual([]);
    });

    it('are revoked where they are held', () => {
      const order = { ...grant, reason: 'Chuyển công tác' };
      given(opened, granted).when(revokeRole, order).thenRecords(RoleRevoked(order));
      given(opened).when(revokeRole, order).thenRefuses('role-not-granted');
      given(opened, granted)
        .when(revokeRole, { ...order, organisation: parties.ubndDienBien })
        .thenRefuses('role-not-granted');
    });

    it('never leave the house without an administrator', () => {
      const order = { person: head, role: 'administrator', reason: 'x' } as const;
      const first = [opened, administrator(head)];
      given(...first)
        .when(revokeRole, order)
        .thenRefuses('last-administrator');
      given(...first)
        .when(closeAccount, { person: head, reason: 'x' })
        .thenRefuses('last-administrator');
      given(...first, administrator(deputy))
        .when(revokeRole, order)
        .thenRecordsAmongOthers({ type: 'RoleRevoked' });
      given(...first, administrator(deputy))
        .when(closeAccount, { person: head, reason: 'x' })
        .thenRecordsAmongOthers({ type: 'AccountClosed' });
    });
  });

  describe('[AP-6] delegations', () => {
    const delegationId = idFrom('delegation', 1);
    const order = {
      delegationId,
      from: head,
      to: deputy,
      organisation,
      until: '2023-11-30',
      reason: 'Đi công tác',
    };
    const asHead = { actor: actors.head, roles: ['head'], occurredOn: '2023-11-10' } as const;
    const delegated = told(DelegationGranted(order, { effectiveFrom: '2023-11-15' }), {
      on: '2023-11-10',
    });

    it('let one act for another between two days, and end by themselves', () => {
      given()
        .when(grantDelegation, { ...order, begins: '2023-11-15' }, asHead)
        .thenRecords(DelegationGranted(order, { effectiveFrom: '2023-11-15' }));
      const { state } = given(delegated);
      const acts = (day: string) => delegationsOn(state, deputy, day).map(({ from }) => from);
      expect(['2023-11-14', '2023-11-15', '2023-11-30', '2023-12-01'].map(acts)).toEqual([
        [],
        [head],
        [head],
        [],
      ]);
      expect(delegationsOn(state, head, '2023-11-20')).toEqual([]);
    });

    it('are the person’s own to give, or the administrator’s', () => {
      given()
        .when(grantDelegation, { ...order, from: deskOfficer }, asHead)
        .thenRefuses('delegation-of-another');
      given()
        .when(
          grantDelegation,
          { ...order, from: deskOfficer },
          { ...asHead, roles: ['administrator'] },
        )
        .thenRecordsAmongOthers({ type: 'DelegationGranted' });
      given()
        .when(grantDelegation, order, {
          ...asHead,
          actor: { ...actors.head, onBehalfOf: deskOfficer },
        })
        .thenRefuses('delegation-passed-on');
    });

    it('are not to oneself, backwards, or twice', () => {
      given()
        .when(grantDelegation, { ...order, to: head }, asHead)
        .thenRefuses('delegation-to-oneself');
      given()
        .when(grantDelegation, { ...order, begins: '2023-12-01' }, asHead)
        .thenRefuses('ends-before-it-begins');
      given(delegated).when(grantDelegation, order, asHead).thenRefuses('delegation-exists');
    });

    it('are taken back by who gave them, while they run', () => {
      const back = { delegationId, reason: 'Đã về' };
      given(delegated)
        .when(revokeDelegation, back, { ...asHead, occurredOn: '2023-11-20' })
        .thenRecords(DelegationRevoked({ ...back, from: head, to: deputy }));
      given(delegated)
        .when(revokeDelegation, back, { ...asHead, actor: actors.deskOfficer })
        .thenRefuses('delegation-of-another');
      given(delegated)
        .when(revokeDelegation, back, { ...asHead, occurredOn: '2023-12-01' })
        .thenRefuses('delegation-ended');
      given().when(revokeDelegation, back, asHead).thenRefuses('delegation-unknown');

      const revoked = told(DelegationRevoked({ ...back, from: head, to: deputy }), {
        on: '2023-11-20',
      });
      given(delegated)
        .when(revokeDelegation, back, { ...asHead, occurredOn: '2023-11-12' })
        .thenRecords(
          DelegationRevoked({ ...back, from: head, to: deputy }, { effectiveFrom: '2023-11-15' }),
        );
      const { state } = given(delegated, revoked);
      expect(delegationsOn(state, deputy, '2023-11-19')).toHaveLength(1);
      expect(delegationsOn(state, deputy, '2023-11-20')).toHaveLength(0);
    });
  });
});
