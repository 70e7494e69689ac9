import { idFrom, type Id, type Role } from '@kyket/eventing';
import { insteadOf, reach, type Body, type Holder } from './reach';

const province = idFrom('party', 'ubnd-dien-bien');
const education = idFrom('party', 'so-gddt-dien-bien');
const foreignAffairs = idFrom('party', 'so-ngoai-vu-dien-bien');
const laos = idFrom('party', 'so-gdtt-luang-prabang');
const otherForeignAffairs = idFrom('party', 'so-ngoai-vu-quang-tri');

const vietnam = { zone: 'Asia/Ho_Chi_Minh', country: 'VN' };
const bodies = new Map<Id, Body>([
  [province, vietnam],
  [education, { ...vietnam, under: province }],
  [foreignAffairs, { ...vietnam, under: province }],
  [otherForeignAffairs, { ...vietnam, under: idFrom('party', 'ubnd-quang-tri') }],
  [laos, { zone: 'Asia/Vientiane', country: 'LA' }],
]);

const holder = (name: string, role: Role, organisation?: Id): Holder => ({
  person: idFrom('person', name),
  role,
  organisation,
});
const clerk = holder('clerk', 'desk-officer', education);
const head = holder('head', 'head', education);
const focalPoint = holder('focal-point', 'focal-point', foreignAffairs);
const stranger = holder('stranger', 'focal-point', otherForeignAffairs);
const chairman = holder('chairman', 'deciding-authority', province);
const administrator = holder('administrator', 'administrator');
const all = [clerk, head, focalPoint, stranger, chairman, administrator];

const toldAs = (roles: readonly Role[], holders = all, organisations = [education]) =>
  reach(roles, { holders, bodies, organisations }).flatMap(({ people }) =>
    people.map(({ person }) => person),
  );

describe('Finding who is told', () => {
  it('asks the organisation that must act first', () => {
    expect(toldAs(['desk-officer'])).toEqual([clerk.person]);
  });

  it('finds the authority above it, and the focal point beside it, but nobody of another province', () => {
    expect(toldAs(['deciding-authority', 'focal-point'])).toEqual([
      chairman.person,
      focalPoint.person,
    ]);
  });

  it('[RM-2] falls back to the head when a role is vacant, then to an administrator, never to nobody', () => {
    expect(toldAs(['programme-officer'])).toEqual([head.person]);
    expect(toldAs(['programme-officer'], [focalPoint, administrator])).toEqual([
      administrator.person,
    ]);
  });

  it('tells our own side of what the other side must do, when the other side has nobody here', () => {
    expect(toldAs(['desk-officer'], all, [laos, education])).toEqual([clerk.person]);
  });

  it('finds someone in place of those whose letters came back, and nobody of them twice', () => {
    const here = { holders: all, bodies, organisations: [education] };
    const gone = [clerk, head, chairman, administrator].map(({ person }) => person);
    const told = gone.map((_, nth) => insteadOf(new Set(gone.slice(0, nth + 1)), here));

    expect(told).toEqual([[head.person], [chairman.person], [administrator.person], []]);
  });

  it('is one address for all who share an office, each told as what they are', () => {
    const [office, ...others] = reach(['desk-officer', 'head'], {
      holders: all,
      bodies,
      organisations: [education],
    });
    expect(others).toEqual([]);
    expect(office).toMatchObject({
      office: education,
      for: ['desk-officer', 'head'],
      people: [
        { person: clerk.person, for: ['desk-officer'] },
        { person: head.person, for: ['head'] },
      ],
    });
  });
});
