import { defineEvent, Id } from '@kyket/eventing';
import { z } from 'zod';

/** A person may sign in. Who the person is, and how it is known that it is they, lies in the safe. */
export const AccountOpened = defineEvent('AccountOpened', {
  data: z.object({ person: Id, organisation: Id.optional() }),
  says: {
    vi: 'Đã mở tài khoản cho {person} thuộc {organisation}.',
    en: 'Opened an account for {person} of {organisation}.',
  },
});

export const AccountClosed = defineEvent('AccountClosed', {
  data: z.object({ person: Id, reason: z.string() }),
  says: {
    vi: 'Đã đóng tài khoản của {person}: {reason}',
    en: 'Closed the account of {person}: {reason}',
  },
});
