import { idFrom, type Id, type Role } from '@kyket/eventing';
import type { Person } from './house';

/** Who lives in the house of the stories: bodies, offices, persons, and the agreements they deal in. */
export const bodies = {
  department: idFrom('party', 'so-gddt-dien-bien'),
  counterpart: idFrom('party', 'so-gdtt-luang-prabang'),
  province: idFrom('party', 'ubnd-dien-bien'),
  foreignAffairs: idFrom('party', 'so-ngoai-vu-dien-bien'),
  police: idFrom('party', 'cong-an-dien-bien'),
  merged: idFrom('party', 'so-gddt-sau-sap-nhap'),
  split: idFrom('party', 'so-gddt-sau-chia-tach'),
} as const;

export const offices = {
  director: idFrom('office', 'giam-doc'),
  deputy: idFrom('office', 'pho-giam-doc'),
  chairman: idFrom('office', 'chu-tich'),
  secretary: idFrom('office', 'chanh-van-phong'),
} as const;

const person = (
  name: string,
  organisation: Id | undefined,
  office: Id | undefined,
  ...roles: readonly Role[]
): Person => ({
  actor: {
    personId: idFrom('person', name),
    ...(organisation && { organisation }),
    ...(office && { office }),
    authentication: 'password',
  },
  roles,
});

const { department, counterpart, province, foreignAffairs, police } = bodies;

export const officer = person(
  'chuyen-vien',
  department,
  undefined,
  'desk-officer',
  'programme-officer',
);
export const director = person(
  ...(['giam-doc', department, offices.director] as const),
  ...(['head', 'signatory', 'desk-officer'] as const),
);
export const deputy = person('pho-giam-doc', department, offices.deputy, 'head', 'signatory');
export const counterpartDirector = person(
  'giam-doc-lao',
  counterpart,
  undefined,
  'counterpart',
  'signatory',
  'head',
);
export const focalPoint = person(
  'ngoai-vu',
  foreignAffairs,
  undefined,
  'focal-point',
  'consulted-body',
);
export const policeman = person('cong-an', police, undefined, 'consulted-body');
export const chairman = person(
  'chu-tich',
  province,
  offices.chairman,
  'deciding-authority',
  'head',
);
/** Holds the office as the chairman does, and has drafted for the department before. */
export const viceChairman = person(
  ...(['pho-chu-tich', province, offices.chairman] as const),
  ...(['deciding-authority', 'desk-officer'] as const),
);
export const secretary = person(
  'chanh-van-phong',
  province,
  offices.secretary,
  'deciding-authority',
);
/** The secretary, acting for the chairman. */
export const onBehalfOfChairman: Person = {
  ...secretary,
  actor: { ...secretary.actor, office: offices.chairman, onBehalfOf: chairman.actor.personId },
};
export const archivist = person('luu-tru', department, undefined, 'archivist');
export const secondArchivist = person(
  'luu-tru-hai',
  department,
  undefined,
  'archivist',
  'desk-officer',
);
export const steward = person('quan-ly-danh-muc', undefined, undefined, 'steward');
export const administrator = person('quan-tri', undefined, undefined, 'administrator');
export const secondAdministrator = person('quan-tri-hai', undefined, undefined, 'administrator');
export const clock = person('dong-ho', undefined, undefined, 'clock');
export const manager = person('quy-trinh', undefined, undefined, 'process-manager');

export const everybody: readonly Person[] = [
  ...[officer, director, deputy, counterpartDirector, focalPoint, policeman, chairman],
  ...[
    viceChairman,
    secretary,
    onBehalfOfChairman,
    archivist,
    secondArchivist,
    steward,
    administrator,
    secondAdministrator,
  ],
];

const agreementId = (name: string): Id => idFrom('agreement', name);

/** The memorandum of the story, and others from the archive that stand to it as their names say. */
export const agreements = {
  main: agreementId('main'),
  addendum: agreementId('addendum'),
  renewal: agreementId('renewal'),
  replacement: agreementId('replacement'),
  child: agreementId('child'),
} as const;

export const seats = { ours: idFrom('seat', 'ours'), theirs: idFrom('seat', 'theirs') } as const;
export const sides = { ours: idFrom('side', 'ours'), theirs: idFrom('side', 'theirs') } as const;
export const talksId = idFrom('talks', 'yearly');
export const scan = { source: 'Bản quét', file: 'a'.repeat(64) } as const;
export const reason = 'Lý do';
