import { idFrom } from '@kyket/eventing';
import type { Member } from '../member';

/** The body that every procedure knows. */
export const ministry = idFrom('demo', 'party', 'bo-ngoai-giao');

/** Who belongs to no agreement and sees them all, or keeps the registers. */
export const people = {
  auditor: {
    person: idFrom('demo', 'person', 'kiemtoan'),
    email: 'kiemtoan@kyket.demo',
    name: 'Kiểm toán viên',
    language: 'vi',
    roles: ['auditor'],
  },
  administrator: {
    person: idFrom('demo', 'person', 'quantri'),
    email: 'quantri@kyket.demo',
    name: 'Quản trị viên',
    language: 'vi',
    roles: ['administrator', 'steward'],
  },
  /** Nobody grants a role alone. */
  secondAdministrator: {
    person: idFrom('demo', 'person', 'quantri-2'),
    email: 'quantri2@kyket.demo',
    name: 'Quản trị viên thứ hai',
    language: 'vi',
    roles: ['administrator'],
  },
} as const satisfies Record<string, Member>;
