import { GuestAct, idFrom, scenario, told } from '@kyket/eventing';
import { agreement, AgreementAbandoned } from '../agreement';
import { commands } from '../catalogue';
import { OfficeEstablished, party } from '../party';
import {
  actors,
  dienBienLuangPrabang,
  life,
  luangPrabangKnown,
  now,
  offices,
  parties,
  persons,
} from '../testing';
import {
  CounterpartInvited,
  InvitationOpened,
  InvitationRevoked,
  LinkSentAgain,
  type InvitationEvent,
} from './events';
import { invitations } from './invitations';
import { inviteCounterpart } from './invite-counterpart';
import { goodOn, standingOn } from './on-day';
import { openInvitation } from './open-invitation';
import { revokeInvitation } from './revoke-invitation';
import { sendLinkAgain } from './send-link-again';

const { id, seats } = dienBienLuangPrabang;
const tell = scenario(invitations, { now, id, actor: actors.deskOfficer });
const given = (...facts: readonly InvitationEvent[]) =>
  tell(...facts)
    .knowing(agreement, id, life.proposed, life.drafted, life.sent)
    .knowing(
      party,
      parties.soGdttLuangPrabang,
      ...luangPrabangKnown,
      told(
        OfficeEstablished({
          officeId: offices.giamDocSoGdttLuangPrabang,
          titles: { lo: 'ຫົວໜ້າພະແນກ' },
          may: [],
        }),
        { on: '2004-01-01' },
      ),
    );

const invitationId = idFrom('invitation', 1);
const person = idFrom('person', 'someone of theirs');
const seat = seats.luangPrabang;
const invite = { invitationId, person, seat, language: 'lo' } as const;
const seen = { stream: `agreement-${id}`, revision: 2, said: 'across-the-table' } as const;
const invited = CounterpartInvited({
  ...invite,
  party: parties.soGdttLuangPrabang,
  may: [...GuestAct.options],
  until: '2026-12-22',
  withCode: true,
  answers: { seat: seen },
});
const opened = InvitationOpened({ invitationId, person, confirmedByCode: true });
const sentAgain = LinkSentAgain({ invitationId, person });
const reason = 'Gửi nhầm người';
const revoked = InvitationRevoked({ invitationId, person, reason });

describe('Inviting somebody of the other side', () => {
  it('names the party at the seat, and lasts thirty days unless said otherwise', () => {
    given().when(inviteCounterpart, invite).thenRecords(invited);
    given()
      .when(inviteCounterpart, { ...invite, until: '2027-02-20' })
      .thenRecordsAmongOthers({
        type: 'CounterpartInvited',
        data: { ...invited.data, until: '2027-02-20' },
      });
  });

  it('asks for a code unless it is told not to, and is for everything unless for less', () => {
    given()
      .when(inviteCounterpart, { ...invite, withoutCode: true, may: ['comment'] })
      .thenRecordsAmongOthers({
        type: 'CounterpartInvited',
        data: { ...invited.data, withCode: false, may: ['comment'] },
      });
  });

  it('may name the office they act from, which is one of their own', () => {
    const office = offices.giamDocSoGdttLuangPrabang;
    const [event] = given()
      .when(inviteCounterpart, { ...invite, office })
      .events();
    expect(event?.data).toMatchObject({ office, answers: { office: { said: 'of-the-party' } } });
    given()
      .when(inviteCounterpart, { ...invite, office: offices.giamDocSoGddtDienBien })
      .thenRefuses('office-not-of-the-party');
  });

  it('is for the other side alone, while there is something to agree on', () => {
    given()
      .when(inviteCounterpart, { ...invite, seat: seats.dienBien })
      .thenRefuses('seat-of-our-side');
    given()
      .when(inviteCounterpart, { ...invite, seat: id })
      .thenRefuses('seat-not-at-table');
    tell().when(inviteCounterpart, invite).thenRefuses('no-agreement');
    tell()
      .knowing(agreement, id, life.proposed, AgreementAbandoned({ reason: 'x' }))
      .when(inviteCounterpart, invite)
      .thenRefuses('agreement-abandoned');
  });

  it('[SE-3] is never of oneself', () => {
    given()
      .when(inviteCounterpart, { ...invite, person: persons.deskOfficer })
      .thenRefuses('invites-oneself');
    given()
      .when(inviteCounterpart, invite, { persons: [persons.deskOfficer, person] })
      .thenRefuses('invites-oneself');
  });

  it('ends within ninety days, and not before it begins', () => {
    given()
      .when(inviteCounterpart, { ...invite, until: '2026-11-21' })
      .thenRefuses('ends-before-it-begins');
    given()
      .when(inviteCounterpart, { ...invite, until: '2027-02-21' })
      .thenRefuses('invited-for-too-long');
  });

  it('gives nobody two links at a time', () => {
    const another = { ...invite, invitationId: idFrom('invitation', 2) };
    given(invited).when(inviteCounterpart, invite).thenRefuses('invitation-exists');
    given(invited).when(inviteCounterpart, another).thenRefuses('already-invited');
    given(invited, revoked)
      .when(inviteCounterpart, another)
      .thenRecordsAmongOthers({ type: 'CounterpartInvited' });
  });
});

describe('A link', () => {
  const open = { invitationId, confirmedByCode: true };

  it('[NG-3] is opened as often as its holder likes, and each use is a fact', () => {
    given(invited).when(openInvitation, open).thenRecords(opened);
    const twice = given(invited, opened, opened);
    expect(goodOn(twice.state, invitationId, '2026-12-22')).toMatchObject({
      opened: 2,
      lastOpenedAt: now,
    });
  });

  it('is not good without the code it asks for, after its last day, or once it is revoked', () => {
    given(invited)
      .when(openInvitation, { ...open, confirmedByCode: false })
      .thenRefuses('link-not-good');
    given(invited, revoked).when(openInvitation, open).thenRefuses('link-not-good');
    given().when(openInvitation, open).thenRefuses('link-not-good');
    const past = CounterpartInvited({ ...invited.data, until: '2026-11-21' });
    given(past).when(openInvitation, open).thenRefuses('link-not-good');

    expect(standingOn(invited.data, '2026-12-22')).toBe('good');
    expect(standingOn(invited.data, '2026-12-23')).toBe('expired');
  });

  it('is revoked once, with the reason on record', () => {
    given(invited).when(revokeInvitation, { invitationId, reason }).thenRecords(revoked);
    const other = CounterpartInvited({ ...invited.data, invitationId: id, person: seat });
    given(invited, revoked, other)
      .when(revokeInvitation, { invitationId, reason })
      .thenRefuses('link-over');
    given(invited)
      .when(revokeInvitation, { invitationId: id, reason })
      .thenRefuses('no-such-invitation');
    given(invited, revoked)
      .when(revokeInvitation, { invitationId, reason })
      .thenRefuses('no-link-is-good');
  });
});

describe('A letter that was lost', () => {
  const again = { invitationId };

  it('is sent again with another link, for the days of the same invitation', () => {
    given(invited).when(sendLinkAgain, again).thenRecords(sentAgain);
    const { state } = given(invited, opened, sentAgain, sentAgain);
    expect(goodOn(state, invitationId, '2026-12-22')).toMatchObject({
      ...{ letters: 3, opened: 1, until: '2026-12-22' },
    });
    expect(goodOn(state, invitationId, '2026-12-23')).toBeUndefined();
  });

  it('is not sent again once the invitation is over', () => {
    const past = CounterpartInvited({ ...invited.data, until: '2026-11-21' });
    const other = CounterpartInvited({ ...invited.data, invitationId: id, person: seat });
    for (const over of [[past], [invited, revoked]]) {
      given(...over, other)
        .when(sendLinkAgain, again)
        .thenRefuses('invitation-over');
      given(...over)
        .when(sendLinkAgain, again)
        .thenRefuses('no-invitation-is-good');
    }
    given(other).when(sendLinkAgain, again).thenRefuses('no-such-invitation');
  });

  it('[SE-3] is not sent by who turns out to be its recipient', () => {
    given(invited)
      .when(sendLinkAgain, again, { persons: [persons.deskOfficer, person] })
      .thenRefuses('invites-oneself');
  });
});

describe('What is open to somebody who came through a link', () => {
  const open = commands.filter(({ forGuests }) => forGuests !== undefined);

  it('is nothing that anybody has to prove themselves for', () => {
    expect(open.map(({ of, name }) => `${of.name}/${name}`)).toEqual(['agreement/RecordAnswer']);
    expect(open.filter(({ declares }) => declares !== undefined)).toEqual([]);
  });
});
