import { idFrom, scenario, told, type Actor, type Role, type Told } from '@kyket/eventing';
import { clearance, ConditionMet, Escalated, WithinMandateConfirmed } from '../../clearance';
import { AuthorisationGranted, HoldingEnded, party, PartySucceeded } from '../../party';
import { procedure, ProcedurePublished } from '../../procedure';
import { department } from '../../procedure/shipped/procedures';
import {
  actors,
  articles,
  clauses,
  cleared,
  dienBienClearance,
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  now,
  offices,
  parties,
  persons,
  procedureOfDepartments,
  scan,
  vientiane,
} from '../../testing';
import { agreement } from '../agreement';
import { opened } from '../standing-record';
import { DraftTextRecorded } from '../drafting/events';
import type { AgreementEvent } from '../events';
import { hashText } from '../drafting/hashing';
import { PartyDesignationUpdated } from '../in-force/events';
import { PartyAccepted, DraftSent, TextAgreed, TextsCollated } from '../negotiating/events';
import { SignatureAffixed, SignatureDeclined } from './events';
import { sign } from './sign';

const { id, seats, titles } = dienBienLuangPrabang;
const { hash } = firstText;
const given = scenario(agreement, { now, id, actor: actors.head, roles: ['signatory'] });
const { proposed, drafted, sent, accepted, agreed, collated } = life;
const upToCollated = [proposed, drafted, sent, accepted, agreed, collated] as const;
const onTheDay = { occurredOn: '2023-12-19' } as const;
const onPaper = {
  ...onTheDay,
  actor: actors.deskOfficer,
  roles: ['desk-officer'] as readonly Role[],
  evidence: [scan],
};
const ours = { seat: seats.dienBien, hash, medium: 'electronic' } as const;
const theirs = { seat: seats.luangPrabang, hash, medium: 'paper' } as const;

type Fact = Told<AgreementEvent>;
const knowing = (facts: readonly Fact[], bodies = dienBienKnown, file = cleared(hash)) =>
  given(...facts.map((fact) => told(fact, { on: '2023-12-15' })))
    .knowing(party, parties.soGddtDienBien, ...bodies)
    .knowing(clearance, dienBienClearance, ...file);
const ready = () => knowing(upToCollated);

describe('Signing', () => {
  it('[SG-1] records the signature and keeps what party and clearance said of it', () => {
    const [signature, ...more] = ready().when(sign, ours, onTheDay).events();

    expect(signature).toMatchObject({
      type: 'SignatureAffixed',
      data: {
        seat: seats.dienBien,
        hash,
        office: offices.giamDocSoGddtDienBien,
        signer: persons.head,
        authority: {
          power: { stream: `party-${parties.soGddtDienBien}`, said: 'office' },
          clearance: { stream: `clearance-${dienBienClearance}`, said: 'covers' },
        },
      },
    });
    expect(more).toEqual([]);
  });

  it('is complete with the last seat, and brings the agreement into force the same day', () => {
    const [affixed, signed, inForce] = knowing([...upToCollated, dienBienSigned])
      .when(sign, theirs, {
        ...onPaper,
        occurredOn: { date: { is: 'day', on: '2023-12-19' }, zone: vientiane },
      })
      .events();

    expect(affixed).toMatchObject({ type: 'SignatureAffixed', data: { seat: seats.luangPrabang } });
    expect(signed).toMatchObject({
      type: 'AgreementSigned',
      data: { seats: 2 },
      occurredOn: { date: { is: 'day', on: '2023-12-19' } },
    });
    expect(inForce).toMatchObject({
      type: 'EnteredIntoForce',
      effectiveFrom: '2023-12-19',
      data: { validTo: { value: '2025-12-31', certainty: 'inferred' }, certainty: 'stated' },
    });
  });

  it('[NG-6] binds the signature to the very text that was agreed', () => {
    ready()
      .when(sign, { ...ours, hash: 'f'.repeat(64) }, onTheDay)
      .thenRefuses('text-has-changed', { hash });
  });

  it('needs an agreed text', () => {
    knowing([proposed, drafted, sent]).when(sign, ours, onTheDay).thenRefuses('text-not-agreed');
    knowing([...upToCollated, dienBienSigned, luangPrabangSigned])
      .when(sign, ours, onTheDay)
      .thenRefuses('already-signed');
  });

  it('needs an open seat of this agreement', () => {
    knowing([...upToCollated, dienBienSigned])
      .when(sign, ours, onTheDay)
      .thenRefuses('seat-not-open');
    knowing([...upToCollated, SignatureDeclined({ seat: seats.dienBien, reason: 'x' })])
      .when(sign, ours, onTheDay)
      .thenRefuses('seat-not-open');
    ready()
      .when(sign, { ...ours, seat: idFrom('seat', 'nobody') }, onTheDay)
      .thenRefuses('no-such-seat');
  });

  it('[SG-1] keeps the order of the seats, where there is one', () => {
    const ordered = {
      ...proposed,
      data: {
        ...proposed.data,
        seats: proposed.data.seats.map((seat) => ({
          ...seat,
          order: seat.id === seats.luangPrabang ? 1 : 2,
        })),
      },
    };
    knowing([ordered, drafted, sent, accepted, agreed, collated])
      .when(sign, ours, onTheDay)
      .thenRefuses('out-of-order', { waitingFor: seats.luangPrabang });
  });

  it('needs the whole day, and one that has come where it was signed', () => {
    ready()
      .when(sign, ours, {
        occurredOn: { date: { is: 'month', year: 2023, month: 12 }, zone: vientiane },
      })
      .thenRefuses('day-must-be-known');
    ready().when(sign, ours, { occurredOn: '2026-12-01' }).thenRefuses('not-in-the-future');
  });

  it('goes by the day of the place: it is tomorrow there already', () => {
    const lateEvening = scenario(agreement, {
      now: '2023-12-19T16:30:00.000Z',
      id,
      actor: actors.deskOfficer,
    });
    const [affixed] = lateEvening(...upToCollated)
      .when(sign, theirs, {
        ...onPaper,
        occurredOn: { date: { is: 'day', on: '2023-12-20' }, zone: 'Asia/Shanghai' },
      })
      .events();
    expect(affixed).toMatchObject({ type: 'SignatureAffixed' });
  });

  it('declares in words what is signed; who records a paper declares nothing', () => {
    expect(sign.declares?.(ours)).toMatchObject({ hash });
    expect(sign.declares?.(theirs)).toBeUndefined();
  });

  describe('electronically', () => {
    it('is for a signatory', () => {
      ready()
        .when(sign, ours, { ...onTheDay, roles: ['desk-officer'] })
        .thenRefuses('not-a-signatory');
    });
  });

  describe('on paper', () => {
    const paper = { ...ours, medium: 'paper' } as const;

    it('[SG-2] needs the scan, and someone else to record it', () => {
      ready()
        .when(sign, paper, { ...onPaper, evidence: [{ source: 'nói miệng' }] })
        .thenRefuses('scan-needed');
      ready()
        .when(sign, paper, { ...onPaper, actor: actors.head })
        .thenRefuses('recorder-is-signer');
      const [affixed] = ready().when(sign, paper, onPaper).events();
      expect(affixed).toMatchObject({ data: { medium: 'paper', signer: persons.head } });
    });

    it('[SG-2] is marked as paper in the seat and in the sentence of the history', () => {
      const { [seats.dienBien]: seat } = opened(
        knowing([
          ...upToCollated,
          { ...dienBienSigned, data: { ...dienBienSigned.data, medium: 'paper' } },
        ]).state,
      ).seats;

      expect(seat?.signature).toMatchObject({ is: 'signed', medium: 'paper' });
      expect(SignatureAffixed.says.vi).toContain('{medium}');
    });
  });

  describe('where authority is ours to check', () => {
    const deputy: Actor = actors.deputy;

    it('[SG-5] is refused to an office that may not sign that day', () => {
      ready()
        .when(sign, ours, { ...onTheDay, actor: deputy })
        .thenRefuses('office-may-not-sign');
    });

    it('[SG-5] is open to an office authorised for the day, and only then', () => {
      const authorised = told(
        AuthorisationGranted({
          authorisationId: idFrom('authorisation', '1'),
          officeId: offices.phoGiamDocSoGddtDienBien,
          document: '77/GUQ-SGDĐT',
          scope: 'Ký biên bản ghi nhớ với Luông Pha Bang',
          to: '2023-12-31',
        }),
        { on: '2023-12-01' },
      );
      const story = knowing(upToCollated, [...dienBienKnown, authorised]);
      const [affixed] = story.when(sign, ours, { ...onTheDay, actor: deputy }).events();

      expect(affixed).toMatchObject({
        data: { authority: { power: { said: 'authorisation' } } },
      });
      story
        .when(sign, ours, { occurredOn: '2024-01-05', actor: deputy })
        .thenRefuses('office-may-not-sign');
    });

    it('U8 is refused to who held the office when it was cleared, and holds it no more', () => {
      const replaced = told(
        HoldingEnded({ officeId: offices.giamDocSoGddtDienBien, person: persons.head }),
        { on: '2023-12-15' },
      );
      knowing(upToCollated, [...dienBienKnown, replaced])
        .when(sign, ours, onTheDay)
        .thenRefuses('signer-not-in-office');
    });

    it('U12 is refused to an organisation that was merged before it signed', () => {
      const merged = told(
        PartySucceeded({
          act: idFrom('act', 'merger'),
          kind: 'merger',
          successors: [parties.soGddtTuyenQuang],
          legalBasis: '202/2025/QH15',
        }),
        { on: '2023-12-18' },
      );
      knowing(upToCollated, [...dienBienKnown, merged])
        .when(sign, ours, { occurredOn: '2023-12-18' })
        .thenRefuses('party-succeeded');
      knowing(upToCollated, [...dienBienKnown, merged])
        .when(sign, ours, { occurredOn: '2023-12-17' })
        .thenRecordsAmongOthers({ type: 'SignatureAffixed' });
    });

    it('U12 lets the clearance of the predecessor cover nobody else', () => {
      const passed = PartyDesignationUpdated({
        seat: seats.dienBien,
        predecessor: parties.soGddtDienBien,
        party: parties.soGddtTuyenQuang,
        act: idFrom('act', 'merger'),
        answer: { stream: 'party-x', revision: 3, said: 'succeeded' },
      });
      knowing([...upToCollated, passed])
        .knowing(party, parties.soGddtTuyenQuang, ...dienBienKnown)
        .when(sign, ours, onTheDay)
        .thenRefuses('not-cleared');
    });

    it('[AP-1] is refused before the last approval', () => {
      knowing(upToCollated, dienBienKnown, [])
        .when(sign, ours, onTheDay)
        .thenRefuses('not-cleared');
      ready().when(sign, ours, { occurredOn: '2023-12-09' }).thenRefuses('not-cleared');
    });

    it('U9 [NG-5] is refused for a text changed after the clearance, unless that stayed within the mandate', () => {
      const before = cleared('e'.repeat(64));
      const confirmed = told(
        WithinMandateConfirmed({
          hash,
          difference: 'điều 2',
          latitude: 'câu chữ',
          standing: { stream: `agreement-${id}`, revision: 5, said: { hash } },
        }),
        { on: '2023-12-19' },
      );
      knowing(upToCollated, dienBienKnown, before)
        .when(sign, ours, onTheDay)
        .thenRefuses('clearance-stale');
      knowing(upToCollated, dienBienKnown, [...before, confirmed])
        .when(sign, ours, onTheDay)
        .events();
    });

    it('is refused once the clearance has run out', () => {
      knowing(upToCollated, dienBienKnown, cleared(hash, { validUntil: '2023-12-18' }))
        .when(sign, ours, onTheDay)
        .thenRefuses('clearance-stale');
    });

    it('[AP-12] is refused while a condition is open', () => {
      const conditionId = idFrom('condition', '1');
      const file = cleared(hash, { conditions: [{ conditionId, text: 'Bố trí kinh phí' }] });
      const met = told(ConditionMet({ conditionId, how: 'đã bố trí' }), { on: '2023-12-18' });

      knowing(upToCollated, dienBienKnown, file)
        .when(sign, ours, onTheDay)
        .thenRefuses('condition-open');
      knowing(upToCollated, dienBienKnown, [...file, met])
        .when(sign, ours, onTheDay)
        .events();
    });

    it('U2 is refused while a matter beyond competence is still in the text', () => {
      const escalated = told(
        Escalated({
          escalationId: idFrom('escalation', '1'),
          scope: {
            item: idFrom('item', 'reallocation'),
            articles: [articles.officials.id],
            handling: 'left-out',
          },
          to: parties.ubndDienBien,
          matter: 'điều chuyển chỉ tiêu',
        }),
        { on: '2023-12-19' },
      );
      knowing(upToCollated, dienBienKnown, [...cleared(hash), escalated])
        .when(sign, ours, onTheDay)
        .thenRefuses('item-still-escalated');
    });

    it('needs an office to sign from', () => {
      const noOffice = {
        ...proposed,
        data: {
          ...proposed.data,
          seats: proposed.data.seats.map(({ office: _, ...seat }) => seat),
        },
      };
      knowing([noOffice, drafted, sent, accepted, agreed, collated])
        .when(sign, ours, { ...onTheDay, actor: { ...actors.head, office: undefined } })
        .thenRefuses('office-needed');
    });
  });

  it('U7 asks to collate again once the first signature is six months old', () => {
    const upToThen = upToCollated.map((fact) => told<AgreementEvent>(fact, { on: '2023-12-15' }));
    const first = [...upToThen, told(dienBienSigned, { on: '2023-12-19' })];
    const collatedAgain = told(TextsCollated(collated.data), { on: '2024-07-01' });
    const late = { ...onPaper, occurredOn: '2024-07-02' };
    const story = (...more: Fact[]) => given(...first, ...more);

    story().when(sign, theirs, late).thenRefuses('collate-again', { since: '2023-12-19' });
    story(collatedAgain).when(sign, theirs, late).events();
    story()
      .when(sign, theirs, { ...onPaper, occurredOn: '2024-06-19' })
      .events();
  });

  it('waits for the texts to be collated, where the procedure asks for it', () => {
    const published = told(
      ProcedurePublished({ version: 1, content: { ...department, collation: true } }),
      { on: '2021-07-01' },
    );
    knowing([proposed, drafted, sent, accepted, agreed])
      .knowing(procedure, procedureOfDepartments, published)
      .when(sign, ours, onTheDay)
      .thenRefuses('not-collated');
    ready()
      .knowing(procedure, procedureOfDepartments, published)
      .when(sign, ours, onTheDay)
      .events();
  });

  it('counts no signature under an earlier text, and lets the seat sign again', () => {
    const second = hashText(titles, [articles.languageTraining]);
    const story = knowing(
      [
        ...upToCollated,
        dienBienSigned,
        DraftTextRecorded({ ...drafted.data, version: 2, ...second }),
        DraftSent({ version: 2, hash: second.hash, from: seats.dienBien }),
        PartyAccepted({ seat: seats.luangPrabang, hash: second.hash }),
        TextAgreed({ hash: second.hash }),
      ],
      dienBienKnown,
      cleared(second.hash),
    );
    const [affixed, ...more] = story.when(sign, { ...ours, hash: second.hash }, onTheDay).events();

    expect(affixed).toMatchObject({ type: 'SignatureAffixed' });
    expect(more).toEqual([]);
  });

  it('is refused when the term in the text is already over', () => {
    knowing([...upToCollated, dienBienSigned])
      .when(sign, theirs, { ...onPaper, occurredOn: '2026-02-01' })
      .thenRefuses('collate-again');
    knowing(upToCollated)
      .when(sign, theirs, { ...onPaper, occurredOn: '2026-02-01' })
      .thenRefuses('term-already-over', { end: '2025-12-31' });
    knowing(upToCollated)
      .when(sign, theirs, { ...onPaper, occurredOn: '2025-12-31' })
      .thenRecordsAmongOthers({ type: 'SignatureAffixed' });
  });

  it('SC-4 brings in force from a day before it was signed, where the text names that day', () => {
    const regulation = {
      ...clauses,
      entry: { is: 'on-date' as const, on: '2023-01-01' },
    };
    const [, , inForce] = knowing([
      proposed,
      DraftTextRecorded({ ...drafted.data, clauses: regulation }),
      sent,
      accepted,
      agreed,
      dienBienSigned,
    ])
      .when(sign, theirs, onPaper)
      .events();
    expect(inForce).toMatchObject({ type: 'EnteredIntoForce', effectiveFrom: '2023-01-01' });
  });

  it('waits for the day that the text names', () => {
    const later = { ...clauses, entry: { is: 'on-date' as const, on: '2027-01-01' } };
    const events = knowing([
      proposed,
      DraftTextRecorded({
        ...drafted.data,
        clauses: { ...later, end: { value: '2030-12-31', certainty: 'stated' } },
      }),
      sent,
      accepted,
      agreed,
      dienBienSigned,
    ])
      .when(sign, theirs, onPaper)
      .events();
    expect(events.map(({ type }) => type)).toEqual(['SignatureAffixed', 'AgreementSigned']);
  });

  it('shows the other side nothing of what was asked at home', () => {
    expect(SignatureAffixed.ownSide).toEqual(['authority']);
  });
});
