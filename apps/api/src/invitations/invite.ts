import {
  inviteCounterpart,
  InviteCounterpart,
  sendLinkAgain,
  SendLinkAgain,
} from '@kyket/agreements';
import { bodyOf } from '@kyket/application';
import { labelled, type AnyCommand } from '@kyket/eventing';
import { Email } from '@kyket/identity';
import { z } from 'zod';

const { seat, office, language, may, until, withoutCode } = InviteCounterpart.shape;

/** What is asked of who invites: a name and an address, which go into the safe, in place of the ids that go on record. */
export const Invite = z.strictObject({
  seat,
  office,
  name: labelled(z.string().trim().min(1).max(200), { vi: 'Họ và tên', en: 'Name' }),
  email: labelled(Email, {
    vi: 'Thư điện tử',
    en: 'E-mail address',
    hint: { vi: 'Liên kết chỉ được gửi tới đây', en: 'The link goes here and nowhere else' },
  }),
  language,
  may,
  until,
  withoutCode,
});
export type Invite = z.infer<typeof Invite>;

/** Orders that a letter goes out with: it is sent when it is asked for, and the letter is all the evidence. */
const withLetter = new Map<string, z.ZodObject>([
  [inviteCounterpart.name, Invite],
  [sendLinkAgain.name, SendLinkAgain],
]);

/** The whole body of an order as it comes over the web. */
export const askedBy = (command: AnyCommand): z.ZodObject =>
  withLetter.get(command.name) ?? bodyOf(command);
