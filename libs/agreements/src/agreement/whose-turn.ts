import type { Id } from '@kyket/eventing';
import { countedSignature, signingOf } from './signing-of';
import type { Agreement, OpenAgreement } from './state';

/** The seats that have to move next on the way to signature; nobody once all have signed. */
export const whoseTurn = (agreement: Agreement): readonly Id[] => {
  if (agreement.is === 'none' || agreement.force.is !== 'not-yet') return [];

  const { text, leadSeat } = agreement;
  const lead = leadSeat === undefined ? [] : [leadSeat];
  switch (text.is) {
    case 'none':
    case 'drafting':
    case 'rejected':
      return lead;
    case 'negotiating': {
      const silent = sitting(agreement).filter(
        (seat) => seat !== text.sender && text.answers[seat] === undefined,
      );
      return silent.length > 0 ? silent : [text.sender];
    }
    case 'agreed':
    case 'collated':
    case 'not-held':
      return signingOf(agreement).is === 'declined' ? lead : nextToSign(agreement);
  }
};

const sitting = ({ seats }: OpenAgreement): readonly Id[] =>
  Object.keys(seats).filter((id) => seats[id]?.withdrewOn === undefined);

const nextToSign = (open: OpenAgreement): readonly Id[] => {
  const waiting = sitting(open).flatMap((id) => {
    const seat = open.seats[id];
    return seat === undefined || countedSignature(open.text, seat) ? [] : { id, seat };
  });
  const first = Math.min(...waiting.map(({ seat }) => seat.order ?? 0));
  return waiting.filter(({ seat }) => (seat.order ?? 0) === first).map(({ id }) => id);
};
