import { idFrom, scenario, streamOf, told } from '@kyket/eventing';
import { actors, hanoi, now, offices, parties, persons } from '../testing';
import { closeAccount } from './accounts/close-account';
import {
  AccountClosed,
  AccountOpened,
  AccountsLinked,
  InvitedToChoosePassword,
  SecondFactorsRemoved,
} from './accounts/events';
import { inviteToChoosePassword } from './accounts/invite-to-choose-password';
import { linkAccounts } from './accounts/link-accounts';
import { openAccount } from './accounts/open-account';
import { removeSecondFactors } from './accounts/remove-second-factors';
import { authority, authorityId, type AuthorityRecord } from './authority';
import { DelegationGranted, DelegationRevoked } from './delegations/events';
import { grantDelegation } from './delegations/grant-delegation';
import { revokeDelegation } from './delegations/revoke-delegation';
import { delegationsOn, rolesOn } from './on-day';
import { TimeLimitsSet } from './limits/events';
import { setTimeLimits } from './limits/set-time-limits';
import { personsBehind } from './persons';
import { confirmRole } from './roles/confirm-role';
import { declineRole } from './roles/decline-role';
import { RoleDeclined, RoleGranted, RoleProposed, RoleRevoked } from './roles/events';
import { grantRole } from './roles/grant-role';
import { proposeRole } from './roles/propose-role';
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

    it('begin with nothing when they are opened again: one administrator alone would bring back what two had given', () => {
      const toDeputy = told(
        DelegationGranted({
          delegationId: idFrom('delegation', 'while away'),
          ...{ from: head, to: deputy, organisation, until: '2025-12-31' },
          reason: 'Đi công tác',
        }),
        { on: '2023-06-01' },
      );
      const again = told(AccountOpened({ person: head, organisation }), { on: '2024-06-01' });
      const { state } = given(opened, granted, toDeputy, closed, again);

      expect(rolesOn(state, head, '2024-06-01')).toEqual([]);
      expect(rolesOn(state, head, '2024-03-01')).toEqual([]);
      expect(rolesOn(state, head, '2023-12-31')).toHaveLength(1);
      expect(delegationsOn(state, deputy, '2023-12-31')).toHaveLength(1);
      expect(delegationsOn(state, deputy, '2024-06-01')).toEqual([]);
    });
  });

  describe('[SE-2] second factors that were lost', () => {
    const order = { person: head, reason: 'Mất điện thoại và mã dự phòng' };

    it('are removed by another, with a reason, and as often as need be', () => {
      const removed = told(SecondFactorsRemoved(order), {});
      for (const past of [[opened], [opened, removed]])
        given(...past)
          .when(removeSecondFactors, order, { actor: actors.deputy, roles: ['administrator'] })
          .thenRecords(SecondFactorsRemoved(order));
    });

    it('are removed by the operator for the only administrator, and for nobody else', () => {
      const operator = { actor: actors.clock, roles: ['process-manager'] } as const;
      given(opened, administrator(head))
        .when(removeSecondFactors, order, operator)
        .thenRecords(SecondFactorsRemoved(order));
      for (const past of [[opened], [opened, administrator(head), administrator(deputy)]])
        given(...past)
          .when(removeSecondFactors, order, operator)
          .thenRefuses('administrator-can-confirm');
    });

    it('are not one’s own, nor of who has no account', () => {
      given(opened)
        .when(removeSecondFactors, order, { actor: { ...actors.deputy, personId: head } })
        .thenRefuses('factors-of-ones-own');
      given().when(removeSecondFactors, order).thenRefuses('account-unknown');
      given(opened, closed).when(removeSecondFactors, order).thenRefuses('account-closed');
      given(opened)
        .when(removeSecondFactors, order, { occurredOn: someYear })
        .thenRefuses('day-not-known');
    });
  });

  describe('a password that was lost', () => {
    const order = { person: head, reason: 'Quên mật khẩu' };

    it('is chosen anew by whom another invited, with a reason, and as often as need be', () => {
      const invited = told(InvitedToChoosePassword(order), {});
      for (const past of [[opened], [opened, invited], [opened, administrator(head)]])
        given(...past)
          .when(inviteToChoosePassword, order, { actor: actors.deputy, roles: ['administrator'] })
          .thenRecords(InvitedToChoosePassword(order));
    });

    it('is chosen anew by whom the operator invited, who has the page where no letter can be sent', () => {
      for (const past of [[opened], [opened, administrator(head), administrator(deputy)]])
        given(...past)
          .when(inviteToChoosePassword, order, { actor: actors.clock, roles: ['process-manager'] })
          .thenRecords(InvitedToChoosePassword(order));
    });

    it('is not one’s own, nor of who has no account', () => {
      given(opened)
        .when(inviteToChoosePassword, order, { actor: { ...actors.deputy, personId: head } })
        .thenRefuses('password-of-ones-own');
      given().when(inviteToChoosePassword, order).thenRefuses('account-unknown');
      given(opened, closed).when(inviteToChoosePassword, order).thenRefuses('account-closed');
      given(opened)
        .when(inviteToChoosePassword, order, { occurredOn: someYear })
        .thenRefuses('day-not-known');
    });
  });

  describe('two accounts of one person', () => {
    const other = told(AccountOpened({ person: deputy }), { on: '2023-01-01' });
    const order = { person: deputy, sameAs: head, reason: 'Kiêm nhiệm' };

    it('are linked once, and all of a person’s become one', () => {
      given(opened, other).when(linkAccounts, order).thenRecords(AccountsLinked(order));
      const linked = told(AccountsLinked(order), {});
      given(opened, other, linked).when(linkAccounts, order).thenNothing();
      given(opened).when(linkAccounts, order).thenRefuses('account-unknown');
      given(opened)
        .when(linkAccounts, { ...order, person: head })
        .thenRefuses('account-is-itself');

      const third = AccountsLinked({ ...order, person: deskOfficer, sameAs: deputy });
      const { state } = given(opened, other, linked, told(third, {}));
      expect(personsBehind(state, [head])).toEqual(
        expect.arrayContaining([head, deputy, deskOfficer]),
      );
      expect(personsBehind(state, [persons.chairman])).toEqual([persons.chairman]);
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

    describe('take two administrators', () => {
      const grantId = idFrom('grant', 1);
      const { archivist, secondArchivist } = actors;
      const words = { ...grant, grantId, reason: 'Quyết định phân công' };
      const proposed = told(RoleProposed(words), { on: '2023-03-01', by: archivist });

      it('one proposes, another confirms, and both facts stay', () => {
        given(opened)
          .when(proposeRole, words, { actor: archivist })
          .thenRecords(RoleProposed(words));
        given(opened, proposed)
          .when(confirmRole, { grantId }, { actor: secondArchivist })
          .thenRecords(RoleGranted({ ...grant, grantId }));
        const { state } = given(opened, proposed, told(RoleGranted({ ...grant, grantId }), {}));
        expect(state.proposals[grantId]?.is).toBe('answered');
      });

      it('never the same person, whatever their account, and never the one who gains by it', () => {
        given(opened, proposed)
          .when(confirmRole, { grantId }, { actor: archivist })
          .thenRefuses('second-administrator-needed');
        const twoAccounts = AccountsLinked({
          ...{ person: secondArchivist.personId, sameAs: archivist.personId, reason: 'x' },
        });
        given(opened, proposed, told(twoAccounts, {}))
          .when(confirmRole, { grantId }, { actor: secondArchivist })
          .thenRefuses('second-administrator-needed');
        given(opened, proposed)
          .when(confirmRole, { grantId }, { actor: { ...secondArchivist, personId: head } })
          .thenRefuses('second-administrator-needed');
      });

      it('are confirmed by the house only where no administrator could', () => {
        const byTheHouse = { roles: ['process-manager'] } as const;
        given(opened, proposed)
          .when(confirmRole, { grantId }, byTheHouse)
          .thenRecords(RoleGranted({ ...grant, grantId }));
        given(opened, administrator(secondArchivist.personId), proposed)
          .when(confirmRole, { grantId }, byTheHouse)
          .thenRefuses('administrator-can-confirm');
      });

      it('may be declined, and are then not confirmed any more', () => {
        const { person, role } = grant;
        const declined = RoleDeclined({ grantId, person, role, reason: 'Không còn cần' });
        given(opened, proposed)
          .when(declineRole, { grantId, reason: 'Không còn cần' })
          .thenRecords(declined);
        given(opened, proposed, told(declined, {}))
          .when(confirmRole, { grantId }, { actor: secondArchivist })
          .thenRefuses('no-open-proposal');
        given(opened).when(declineRole, { grantId, reason: 'x' }).thenRefuses('no-open-proposal');
      });

      it('are proposed once, and for somebody with an account', () => {
        given(opened, proposed).when(proposeRole, words).thenRefuses('role-already-proposed');
        given().when(proposeRole, words).thenRefuses('account-unknown');
      });
    });

    it.each([
      ['auditor', 'desk-officer'],
      ['desk-officer', 'auditor'],
      ['administrator', 'deciding-authority'],
      ['signatory', 'administrator'],
      ['deciding-authority', 'steward'],
    ] as const)('%s are kept apart from %s, on one account or on two', (held, role) => {
      const until = { until: '2023-06-30' };
      const thatYear = { occurredOn: '2023-06-01' } as const;
      const has = told(RoleGranted({ person: head, role: held, ...until }), { on: '2023-01-01' });
      given(opened, has)
        .when(grantRole, { person: head, role, ...until }, thatYear)
        .thenRefuses('roles-conflict', { role: held });

      const other = told(AccountOpened({ person: deputy }), { on: '2023-01-01' });
      const linked = AccountsLinked({ person: deputy, sameAs: head, reason: 'Kiêm nhiệm' });
      given(opened, other, has, told(linked, {}))
        .when(grantRole, { person: deputy, role, ...until }, thatYear)
        .thenRefuses('roles-conflict', { role: held });
      const theirs = RoleGranted({ person: deputy, role, ...until });
      given(opened, other, has, told(theirs, { on: '2023-01-01' }))
        .when(linkAccounts, { person: deputy, sameAs: head, reason: 'Kiêm nhiệm' }, thatYear)
        .thenRefuses('roles-conflict');
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

    describe('[AU-9] of an auditor', () => {
      const audit = { person: head, role: 'auditor', until: '2024-01-31' } as const;
      const first = { occurredOn: '2024-01-01' } as const;

      it('have a last day, no later than the office lets an audit last', () => {
        const { until: _, ...endless } = audit;
        const wish = { ...endless, grantId: idFrom('grant', 1), reason: 'Quyết định thanh tra' };
        given(opened).when(proposeRole, wish, first).thenRefuses('audit-without-end');
        given(opened).when(grantRole, endless, first).thenRefuses('audit-without-end');
        given(opened)
          .when(proposeRole, { ...wish, until: '2024-06-30' }, first)
          .thenRefuses('audit-too-long', { longest: '2024-06-29' });
        given(opened)
          .when(proposeRole, { ...wish, until: '2023-12-31' }, first)
          .thenRefuses('ends-before-it-begins');
        given(opened)
          .when(proposeRole, { ...wish, until: '2024-06-29' }, first)
          .thenRecords(RoleProposed({ ...wish, until: '2024-06-29' }));
      });

      it('are as long as the office has set since, which an administrator does with the ground for it', () => {
        const limits = { auditorDays: 10, emergencyHours: 4, source: 'Quy chế 12' };
        given(opened).when(setTimeLimits, limits).thenRecords(TimeLimitsSet(limits));
        given(opened, told(TimeLimitsSet(limits), { on: '2023-12-01' }))
          .when(grantRole, audit, first)
          .thenRefuses('audit-too-long', { longest: '2024-01-11' });
      });

      it('end by themselves, or before that when they are revoked', () => {
        const started = told(RoleGranted(audit), { on: '2024-01-01' });
        const audits = (state: AuthorityRecord, day: string) => rolesOn(state, head, day).length;
        const { state } = given(opened, started);
        expect(
          ['2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01'].map((day) => audits(state, day)),
        ).toEqual([0, 1, 1, 0]);

        const order = { person: head, role: 'auditor', reason: 'Xong' } as const;
        given(opened, started)
          .when(revokeRole, order, { occurredOn: '2024-01-10' })
          .thenRecords(RoleRevoked(order));
        given(opened, started)
          .when(revokeRole, order, { occurredOn: '2024-02-01' })
          .thenRefuses('role-not-granted');
        const stopped = given(
          opened,
          started,
          told(RoleRevoked(order), { on: '2024-01-10' }),
        ).state;
        expect(['2024-01-09', '2024-01-10'].map((day) => audits(stopped, day))).toEqual([1, 0]);
      });

      it('end also where they were granted before audits had to have an end', () => {
        const { until: _, ...endless } = audit;
        const { state } = given(opened, told(RoleGranted(endless), { on: '2023-01-01' }));
        expect(rolesOn(state, head, '2023-06-30')).toHaveLength(1);
        expect(rolesOn(state, head, '2023-07-01')).toHaveLength(0);
      });
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

    it('may be for some roles or one agreement, and never for rights over the house', () => {
      const agreement = idFrom('agreement', 1);
      given()
        .when(grantDelegation, { ...order, roles: ['head'], agreement }, asHead)
        .thenRecords(DelegationGranted({ ...order, scope: { roles: ['head'], agreement } }));
      given()
        .when(grantDelegation, { ...order, roles: ['administrator'] }, asHead)
        .thenRefuses('delegation-of-nothing');
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
