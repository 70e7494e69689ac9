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

/** Two accounts are one person's, who is at home in two offices. Duties are kept apart by persons, not by accounts. */
export const AccountsLinked = defineEvent('AccountsLinked', {
  data: z.object({ person: Id, sameAs: Id, reason: z.string() }),
  says: {
    vi: 'Tài khoản {person} và {sameAs} là của một người: {reason}',
    en: 'The accounts {person} and {sameAs} are one person’s: {reason}',
  },
});

export const AccountClosed = defineEvent('AccountClosed', {
  data: z.object({ person: Id, reason: z.string() }),
  says: {
    vi: 'Đã đóng tài khoản của {person}: {reason}',
    en: 'Closed the account of {person}: {reason}',
  },
});

/** The person comes in by the password alone, until they have another factor. Which ones they had is in the safe, and not here. */
export const SecondFactorsRemoved = defineEvent('SecondFactorsRemoved', {
  data: z.object({ person: Id, reason: z.string() }),
  says: {
    vi: 'Đã gỡ lớp xác thực thứ hai của {person}: {reason}',
    en: 'Removed the second factors of {person}: {reason}',
  },
});

/** The person may choose another password; until they did, the one they have holds. What lets them choose is in a letter, and not here. */
export const InvitedToChoosePassword = defineEvent('InvitedToChoosePassword', {
  data: z.object({ person: Id, reason: z.string() }),
  says: {
    vi: 'Đã mời {person} chọn lại mật khẩu: {reason}',
    en: 'Invited {person} to choose another password: {reason}',
  },
});
