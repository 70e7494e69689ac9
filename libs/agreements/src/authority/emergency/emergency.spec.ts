import { idFrom, scenario, told } from '@kyket/eventing';
import { actors, dienBienLuangPrabang, persons } from '../../testing';
import { AccountOpened, AccountsLinked } from '../accounts/events';
import { authority, authorityId } from '../authority';
import { TimeLimitsSet } from '../limits/events';
import { RoleGranted } from '../roles/events';
import { confirmEmergencyAccess } from './confirm-emergency-access';
import { declineEmergencyAccess } from './decline-emergency-access';
import { emergenciesAt } from './emergencies';
import { endEmergencyAccess } from './end-emergency-access';
import {
  EmergencyConfirmed,
  EmergencyDeclined,
  EmergencyEnded,
  EmergencyRequested,
} from './events';
import { requestEmergencyAccess } from './request-emergency-access';

const now = '2026-11-22T03:00:00.000Z';
const until = '2026-11-22T07:00:00.000Z';
const given = scenario(authority, { now, id: authorityId });
const { archivist: alice, secondArchivist: bob } = actors;
const carol = { ...bob, personId: persons.deputy };
const accessId = idFrom('access', 1);
const agreement = dienBienLuangPrabang.id;
const named = { accessId, person: alice.personId, agreement };
const asking = { ...named, hours: 4, reason: 'Báo cáo đến hạn, cả phòng nghỉ ốm' };

const administrators = [alice, bob, carol].map(({ personId: person }) =>
  told(RoleGranted({ person, role: 'administrator' }), { on: '2026-01-01' }),
);
const asked = told(EmergencyRequested(asking), { on: '2026-11-22', by: alice });
const opened = told(EmergencyConfirmed({ ...named, until }), { on: '2026-11-22', by: bob });

describe('Access in an emergency', () => {
  it('is asked for with a reason, for an administrator, and no longer than the office lets it last', () => {
    const byAlice = { actor: alice };
    given(...administrators)
      .when(requestEmergencyAccess, asking, byAlice)
      .thenRecords(EmergencyRequested(asking));
    given(...administrators, asked)
      .when(requestEmergencyAccess, asking, byAlice)
      .thenRefuses('emergency-already-requested');
    given(...administrators)
      .when(requestEmergencyAccess, { ...asking, person: persons.head }, byAlice)
      .thenRefuses('emergency-for-administrators');
    given(...administrators)
      .when(requestEmergencyAccess, { ...asking, hours: 9 }, byAlice)
      .thenRefuses('emergency-too-long', { longest: 8 });
  });

  it('[SE-6] takes a second administrator, who is another person, whatever their account', () => {
    given(...administrators, asked)
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRecords(EmergencyConfirmed({ ...named, until }));
    given(...administrators, asked)
      .when(confirmEmergencyAccess, { accessId }, { actor: alice })
      .thenRefuses('second-administrator-needed');

    const accounts = [alice, bob].map(({ personId: person }) =>
      told(AccountOpened({ person }), {}),
    );
    const linked = AccountsLinked({
      ...{ person: alice.personId, sameAs: bob.personId, reason: 'Kiêm nhiệm' },
    });
    given(...administrators, ...accounts, told(linked, {}), asked)
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRefuses('second-administrator-needed');

    const forBob = { ...asking, person: bob.personId };
    const askedForBob = told(EmergencyRequested(forBob), { on: '2026-11-22', by: alice });
    given(...administrators, askedForBob)
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRefuses('second-administrator-needed');
    given(...administrators, askedForBob)
      .when(confirmEmergencyAccess, { accessId }, { actor: carol })
      .thenRecordsAmongOthers({ type: 'EmergencyConfirmed' });
  });

  it('is confirmed once, and not for longer than is let since', () => {
    given(...administrators, asked, opened)
      .when(confirmEmergencyAccess, { accessId }, { actor: carol })
      .thenRefuses('no-emergency-requested');
    given(...administrators)
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRefuses('no-emergency-requested');
    const shorter = TimeLimitsSet({ auditorDays: 180, emergencyHours: 2, source: 'Quy chế' });
    given(...administrators, asked, told(shorter, {}))
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRefuses('emergency-too-long', { longest: 2 });
  });

  it('may be declined', () => {
    const reason = 'Không có việc gấp';
    given(...administrators, asked)
      .when(declineEmergencyAccess, { accessId, reason }, { actor: bob })
      .thenRecords(EmergencyDeclined({ ...named, reason }));
    given(...administrators, asked, told(EmergencyDeclined({ ...named, reason }), {}))
      .when(confirmEmergencyAccess, { accessId }, { actor: bob })
      .thenRefuses('no-emergency-requested');
    given(...administrators)
      .when(declineEmergencyAccess, { accessId, reason })
      .thenRefuses('no-emergency-requested');
  });

  it('ends by itself to the moment, or before that', () => {
    const { state } = given(...administrators, asked, opened);
    const open = (moment: string, person = alice.personId) =>
      emergenciesAt(state.emergencies, person, moment).map(({ agreement: of }) => of);
    expect(open('2026-11-22T06:59:59.999Z')).toEqual([agreement]);
    expect(open(until)).toEqual([]);
    expect(open(now, bob.personId)).toEqual([]);

    const end = { accessId, reason: 'Đã xong' };
    given(...administrators, asked, opened)
      .when(endEmergencyAccess, end, { actor: bob })
      .thenRecords(EmergencyEnded({ ...named, reason: 'Đã xong' }));
    const early = told(EmergencyEnded({ ...named, reason: 'Đã xong' }), {
      ...{ on: '2026-11-22', recordedAt: '2026-11-22T04:00:00.000Z' },
    });
    const ended = given(...administrators, asked, opened, early).state;
    expect(emergenciesAt(ended.emergencies, alice.personId, '2026-11-22T04:00:00.000Z')).toEqual(
      [],
    );
    given(...administrators, asked)
      .when(endEmergencyAccess, end, { actor: bob })
      .thenRefuses('no-emergency-open');
  });
});
