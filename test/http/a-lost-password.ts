import { authorityId } from '@kyket/agreements';
import type { House } from '../parts/house';
import type { Place } from '../parts/person';
import { peopleOf } from './the-story';

export const authority: Place = { in: authorityId, id: authorityId };
export const invitation = { order: 'invite-to-choose-password', reason: 'Quên mật khẩu' };

/** What is behind the # of every way to choose a password that a person was sent, the first one first. */
export const secretsSentTo = async (house: House, person: string): Promise<readonly string[]> => {
  const letters = (await house.letters()).filter(({ to }) => to === person);
  return letters.flatMap(({ text }) => /\/welcome#([\w-]{43})\n/.exec(text)?.[1] ?? []);
};

/** An administrator invites; the way to choose another password is in the letter alone. */
export const secretByLetter = async (house: House, person: string): Promise<string> => {
  const administrator = await peopleOf(house).administrator();
  const { order, reason } = invitation;
  await administrator.gives(order, authority, { person, reason });
  return (await secretsSentTo(house, person)).at(-1) ?? '';
};
