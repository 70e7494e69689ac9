import { idFrom, scenario, told } from '@kyket/eventing';
import type { z } from 'zod';
import { party, PartySucceeded } from '../../party';
import {
  actors,
  dienBienKnown,
  dienBienLuangPrabang,
  hanoi,
  life,
  luangPrabangKnown,
  now,
  offices,
  parties,
} from '../../testing';
import { agreement } from '../agreement';
import { AgreementLinked } from './events';
import type { ProposeAgreement } from './propose-agreement';
import { proposeAgreement } from './propose-agreement';

const { id, seats, sides, titles } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.deskOfficer });

const dienBien = { id: seats.dienBien, side: sides.vietnam, party: parties.soGddtDienBien };
const luangPrabang = {
  id: seats.luangPrabang,
  side: sides.laos,
  party: parties.soGdttLuangPrabang,
};
const proposal: z.input<typeof ProposeAgreement> = {
  kind: 'mou',
  titles,
  seats: [dienBien, luangPrabang],
  leadSeat: seats.dienBien,
};

const amongKnownParties = () =>
  given()
    .knowing(party, parties.soGddtDienBien, ...dienBienKnown)
    .knowing(party, parties.soGdttLuangPrabang, ...luangPrabangKnown);

describe('Proposing an agreement', () => {
  it('sets up the seats, checks the authority of our own country and counts days where the lead seat is', () => {
    const [proposed] = amongKnownParties().when(proposeAgreement, proposal).events();

    expect(proposed).toMatchObject({
      type: 'AgreementProposed',
      data: {
        zone: hanoi,
        seats: [
          { ...dienBien, checked: true },
          { ...luangPrabang, checked: false },
        ],
      },
    });
  });

  it('[DR-3] is open to whoever may propose, and records why it is needed', () => {
    expect(proposeAgreement.may).toEqual(['desk-officer', 'head']);
    amongKnownParties()
      .when(proposeAgreement, { ...proposal, purpose: 'Theo Đề án 2021–2025' })
      .thenRecordsAmongOthers({
        type: 'AgreementProposed',
        data: expect.objectContaining({ purpose: 'Theo Đề án 2021–2025' }) as unknown,
      });
  });

  it('[DR-4] takes five parties on two sides as five seats', () => {
    const provinces = ['Quảng Ninh', 'Lạng Sơn', 'Cao Bằng', 'Hà Giang'].map((name) => ({
      id: idFrom('seat', name),
      side: sides.vietnam,
      party: idFrom('party', name),
    }));
    const story = provinces.reduce(
      (known, { party: province }) => known.knowing(party, province, ...dienBienKnown),
      given().knowing(party, parties.soGdttLuangPrabang, ...luangPrabangKnown),
    );
    const [proposed] = story
      .when(proposeAgreement, {
        ...proposal,
        seats: [...provinces, luangPrabang],
        leadSeat: provinces[0]!.id,
      })
      .events();

    expect(proposed).toMatchObject({
      data: { seats: [...provinces, luangPrabang].map(({ id }) => ({ id })) },
    });
  });

  it.each([
    ['vi', 'Hiệp định hợp tác giáo dục'],
    ['vi', 'CÔNG ƯỚC về đào tạo'],
    ['en', 'Treaty on education'],
    ['en', 'Luang Prabang Education Convention'],
    ['zh', '教育合作协定'],
  ])('refuses a name kept for treaties (%s): %s', (language, title) => {
    amongKnownParties()
      .when(proposeAgreement, { ...proposal, titles: { [language]: title } })
      .thenRefuses('treaty-name');
  });

  it('lets a title speak of a treaty that it carries out', () => {
    amongKnownParties()
      .when(proposeAgreement, {
        ...proposal,
        titles: { vi: 'Biên bản ghi nhớ thực hiện Hiệp định hợp tác giáo dục' },
      })
      .events();
  });

  it('refuses a title in a language nobody here knows', () => {
    const titles = { fr: 'Protocole d’entente' };
    expect(proposeAgreement.data.safeParse({ ...proposal, titles }).success).toBe(false);
  });

  it.each(['programme', 'treaty'] as const)('refuses to negotiate a %s', (kind) => {
    amongKnownParties()
      .when(proposeAgreement, { ...proposal, kind })
      .thenRefuses('registered-not-negotiated');
  });

  it.each([
    ['two-sides-needed', [dienBien, { ...luangPrabang, side: sides.vietnam }]],
    ['seat-named-twice', [dienBien, { ...luangPrabang, id: dienBien.id }]],
    ['organisation-in-two-seats', [dienBien, { ...luangPrabang, party: dienBien.party }]],
    [
      'office-in-two-seats',
      [dienBien, luangPrabang].map((seat) => ({
        ...seat,
        office: offices.giamDocSoGddtDienBien,
      })),
    ],
  ])('refuses seats that cannot be: %s', (code, unlikely) => {
    amongKnownParties()
      .when(proposeAgreement, { ...proposal, seats: unlikely })
      .thenRefuses(code);
  });

  it('refuses a lead that has no seat', () => {
    amongKnownParties()
      .when(proposeAgreement, { ...proposal, leadSeat: idFrom('seat', 'nobody') })
      .thenRefuses('lead-seat-unknown');
  });

  it('refuses an organisation that is not registered', () => {
    given()
      .knowing(party, parties.soGddtDienBien, ...dienBienKnown)
      .when(proposeAgreement, proposal)
      .thenRefuses('party-not-registered', { party: parties.soGdttLuangPrabang });
  });

  it('refuses an organisation that had ceased to exist', () => {
    const merged = told(
      PartySucceeded({
        act: idFrom('act', 'merger'),
        kind: 'merger',
        successors: [parties.soGddtTuyenQuang],
        legalBasis: '202/2025/QH15',
      }),
      { on: '2025-07-01' },
    );
    amongKnownParties()
      .knowing(party, parties.soGddtDienBien, ...dienBienKnown, merged)
      .when(proposeAgreement, proposal)
      .thenRefuses('party-no-longer-exists', { party: parties.soGddtDienBien });
    amongKnownParties()
      .knowing(party, parties.soGddtDienBien, ...dienBienKnown, merged)
      .when(proposeAgreement, proposal, { occurredOn: '2025-06-30' })
      .thenRecordsAmongOthers({ type: 'AgreementProposed' });
  });

  it('refuses links to what is not on record, and links that come back to it', () => {
    const parent = idFrom('agreement', 'parent');
    const links = [{ kind: 'under', to: parent }] as const;

    amongKnownParties()
      .when(proposeAgreement, { ...proposal, links: [...links] })
      .thenRefuses('linked-agreement-unknown');
    amongKnownParties()
      .knowing(
        agreement,
        parent,
        life.proposed,
        AgreementLinked({ kind: 'under', to: id, answers: [] }),
      )
      .when(proposeAgreement, { ...proposal, links: [...links] })
      .thenRefuses('links-would-make-a-circle');
  });

  it('refuses to begin twice, and to begin tomorrow', () => {
    given(life.proposed).when(proposeAgreement, proposal).thenRefuses('agreement-exists');
    amongKnownParties()
      .when(proposeAgreement, proposal, { occurredOn: '2026-11-23' })
      .thenRefuses('not-in-the-future');
  });
});
