import {
  appointHolder,
  authorityId,
  establishOffice,
  openAccount,
  registerParty,
} from '@kyket/agreements';
import type { Id, Instant } from '@kyket/eventing';
import { granting } from './granting';
import type { Member } from './member';
import type { Step } from './step';

export const vietnam = { country: 'VN', zone: 'Asia/Ho_Chi_Minh' } as const;
export const china = { country: 'CN', zone: 'Asia/Shanghai' } as const;
export const laos = { country: 'LA', zone: 'Asia/Vientiane' } as const;

/** What the steward writes down at one moment: bodies, their offices, and who may sign in as what. */
export const registeringAt = (at: Instant) => ({
  body: (
    to: Id,
    names: object,
    level: string,
    place: { readonly country: string; readonly zone: string },
    under?: Id,
  ): Step => ({
    at,
    by: 'house',
    give: registerParty,
    to,
    data: { names, level, ...place, ...(under && { under }) },
  }),

  office: (
    to: Id,
    officeId: Id,
    titles: object,
    may: readonly string[],
    holder: Member,
  ): readonly Step[] => [
    { at, by: 'house', give: establishOffice, to, data: { officeId, titles, may } },
    {
      at,
      by: 'house',
      give: appointHolder,
      to,
      data: { officeId, person: holder.person, document: 'Dữ liệu minh họa' },
    },
  ],

  accounts: (people: Readonly<Record<string, Member>>): readonly Step[] =>
    Object.values(people).flatMap(({ person, organisation, office, roles }) => [
      {
        at,
        by: 'house',
        give: openAccount,
        to: authorityId,
        data: { person, ...(organisation && { organisation }) },
      },
      ...roles.flatMap((role) =>
        granting(at, {
          ...{ person, role },
          ...(organisation && { organisation }),
          ...(office && { office }),
        }),
      ),
    ]),
});
