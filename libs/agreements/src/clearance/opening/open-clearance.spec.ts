import { idFrom, scenario, told } from '@kyket/eventing';
import { agreement } from '../../agreement/agreement';
import { party } from '../../party/party';
import { PartyRegistered } from '../../party/registering/events';
import { procedureIds, routeIds } from '../../procedure/shipped/shipped';
import { departmentRoute } from '../../procedure/shipped/routes';
import { route } from '../../route/route';
import { routeFor } from '../../route/route-for';
import { actors, dienBienLuangPrabang, hanoi, life, parties } from '../../testing';
import { clearance, clearanceIdOf } from '../clearance';
import {
  clearanceId,
  congAnDienBien,
  decision,
  given,
  inDienBien,
  ministry,
  opened,
  opinions,
  soGddtDienBien,
  soNgoaiVuDienBien,
  ubndDienBien,
} from '../testing';
import { openClearance } from './open-clearance';

const on = { occurredOn: '2023-11-01', actor: actors.head } as const;
const order = {
  agreement: dienBienLuangPrabang.id,
  party: soGddtDienBien,
  procedure: procedureIds.department,
  bodies: {
    'foreign-affairs-focal-point': [soNgoaiVuDienBien],
    'related-bodies': [congAnDienBien],
    'deciding-authority': [ubndDienBien],
  },
};
const story = () => inDienBien(given());

describe('Opening a clearance', () => {
  it('pins the procedure of the day and the route of the case, with what was said of them', () => {
    story()
      .when(openClearance, order, on)
      .thenRecordsAmongOthers({
        type: 'ClearanceOpened',
        data: expect.objectContaining({
          agreement: dienBienLuangPrabang.id,
          party: soGddtDienBien,
          zone: hanoi,
          procedure: { id: procedureIds.department, version: 1 },
          practice: 'recorded',
          route: [opinions, decision],
        }) as unknown,
      });
  });

  it('[AP-10] pins the very route that a preview of the case shows', () => {
    const [event] = story().when(openClearance, order, on).events();
    const preview = routeFor(departmentRoute, {
      party: soGddtDienBien,
      kind: 'mou',
      countries: ['VN', 'LA'],
      touches: [],
      bodies: order.bodies,
    });
    expect(event?.data).toMatchObject({ route: preview.stages });
  });

  it('keeps the revision of every answer that allowed it', () => {
    const [event] = story().when(openClearance, order, on).events();
    expect(event?.data).toMatchObject({
      answers: {
        procedure: { stream: `procedure-${procedureIds.department}`, said: { version: 1 } },
        party: { revision: 4, said: { level: 'department', country: 'VN' } },
        agreement: { revision: 1, said: { kind: 'mou', countries: ['VN', 'LA'] } },
      },
    });
  });

  it('takes the version of the procedure that is in use on the day of opening', () => {
    const [opened2025] = story().when(openClearance, order, { occurredOn: '2025-07-01' }).events();
    expect(opened2025?.data).toMatchObject({
      procedure: { id: procedureIds.department, version: 2 },
    });
  });

  it('[AP-2] asks a ministry only where the text touches its matter, beside the others', () => {
    const [touching] = inDienBien(given())
      .knowing(party, ministry, registered('VN', 'central'))
      .when(
        openClearance,
        {
          ...order,
          touches: ['defence'],
          bodies: { ...order.bodies, 'ministry-of-national-defence': [ministry] },
        },
        on,
      )
      .events();

    expect(touching?.data).toMatchObject({
      route: [
        { id: 'opinions', after: [] },
        { id: 'defence', asked: [ministry], after: [] },
        { id: 'decision', after: ['opinions', 'defence'] },
      ],
    });
  });

  it('notes that practice before July 2021 is not on record, and that no clearance is needed under it', () => {
    const [unrecorded] = story()
      .when(
        openClearance,
        { ...order, procedure: procedureIds.before2021, bodies: {} },
        { occurredOn: '2020-10-14' },
      )
      .events();
    expect(unrecorded?.data).toMatchObject({ practice: 'not-recorded', route: [] });
  });

  it('is refused under a procedure that is no longer in use', () => {
    story()
      .when(openClearance, { ...order, procedure: procedureIds.before2021 }, on)
      .thenRefuses('procedure-not-in-use');
  });

  it.each([
    ['of another level', procedureIds.provincial, 'level'],
    ['without a foreign party', procedureIds.domestic, 'counterpart'],
  ])('is refused under a procedure for agreements %s', (_, procedure, because) => {
    story()
      .when(openClearance, { ...order, procedure }, on)
      .thenRefuses('procedure-does-not-apply', { because });
  });

  it('is refused under the reduced procedure without one of its grounds', () => {
    const province = scenario(clearance, {
      now: '2026-11-22T03:00:00.000Z',
      id: clearanceIdOf(dienBienLuangPrabang.id, ubndDienBien),
    });
    const seats = life.proposed.data.seats.map((seat) =>
      seat.checked ? { ...seat, party: ubndDienBien } : seat,
    );
    const ofProvince = inDienBien(province())
      .knowing(
        agreement,
        dienBienLuangPrabang.id,
        told({ ...life.proposed, data: { ...life.proposed.data, seats } }, { on: '2023-10-01' }),
      )
      .knowing(party, ministry, registered('VN', 'central'));
    const reduced = {
      ...order,
      party: ubndDienBien,
      procedure: procedureIds.reduced,
      bodies: {
        'ministry-of-foreign-affairs': [ministry],
        'deciding-authority': [ubndDienBien],
      },
    };

    ofProvince.when(openClearance, reduced, on).thenRefuses('ground-missing');
    const [urgent] = ofProvince.when(openClearance, { ...reduced, ground: 'urgency' }, on).events();
    expect(urgent?.data).toMatchObject({
      ground: 'urgency',
      route: [{ workingDays: { value: 3, certainty: 'inferred' } }, { id: 'decision' }],
    });
  });

  it('is refused while a part of the route has nobody to play it', () => {
    story()
      .when(openClearance, { ...order, bodies: {} }, on)
      .thenRefuses('body-not-named', {
        roles: ['foreign-affairs-focal-point', 'deciding-authority'],
      });
  });

  it('is refused when a body that is named is in no register', () => {
    story()
      .when(
        openClearance,
        { ...order, bodies: { ...order.bodies, 'related-bodies': [ministry] } },
        on,
      )
      .thenRefuses('body-unknown', { bodies: [ministry] });
  });

  it('is refused when the route of the procedure is not published, or the party is in no register', () => {
    story()
      .knowing(route, routeIds.department)
      .when(openClearance, order, on)
      .thenRefuses('route-not-in-use');
    given()
      .knowing(agreement, dienBienLuangPrabang.id, life.proposed)
      .when(openClearance, order, on)
      .thenRefuses('party-unknown');
  });

  it('is refused for a party that holds no seat, for an unknown agreement, and under another id', () => {
    const elsewhere = clearanceIdOf(dienBienLuangPrabang.id, ubndDienBien);
    inDienBien(scenario(clearance, { now: '2026-11-22T03:00:00.000Z', id: elsewhere })())
      .when(openClearance, { ...order, party: ubndDienBien }, on)
      .thenRefuses('holds-no-seat');
    given().when(openClearance, order, on).thenRefuses('agreement-unknown');
    story()
      .when(openClearance, { ...order, party: parties.soGdttLuangPrabang }, on)
      .thenRefuses('clearance-elsewhere');
  });

  it('is refused a second time, and on a day only partly known', () => {
    given(opened).when(openClearance, order, on).thenRefuses('clearance-already-open');
    story()
      .when(openClearance, order, {
        occurredOn: { date: { is: 'month', year: 2023, month: 11 }, zone: hanoi },
      })
      .thenRefuses('day-not-known');
  });

  it('has one id for an agreement and a party', () => {
    expect(clearanceId).toBe(clearanceIdOf(dienBienLuangPrabang.id, soGddtDienBien));
    expect(clearanceId).not.toBe(clearanceIdOf(dienBienLuangPrabang.id, ubndDienBien));
    expect(clearanceId).not.toBe(idFrom('clearance'));
  });
});

const registered = (country: string, level: 'central') =>
  PartyRegistered({ level, country, zone: hanoi, names: { vi: 'Bộ' } });
