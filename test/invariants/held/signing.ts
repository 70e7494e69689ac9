import {
  allowsSigning,
  clearance,
  clearanceIdOf,
  draftOf,
  seatHolderOn,
  signingOf,
  standing,
  type Agreement,
  type Clearance,
} from '@kyket/agreements';
import { dayOfFact, streamOf } from '@kyket/eventing';
import type { House } from '../house';
import { agreementsIn, isA, place, type Invariant } from './invariant';
import { signaturesTold } from './told-signatures';

export const I1: Invariant = {
  name: 'I1',
  says: 'signed means that every seat not withdrawn holds a counted signature',
  against: (house) =>
    agreementsIn(house)
      .filter(({ open, facts }) => {
        const isDeclined = Object.values(open.seats).some(
          ({ signature, withdrewOn }) => signature.is === 'declined' && withdrewOn === undefined,
        );
        const { is } = signingOf(open);
        return !isDeclined && (is === 'signed') !== signaturesTold(facts).isSigned;
      })
      .map(({ stream }) => stream),
};

/** Asks the clearance again, as it stood at the revision that the fact names. */
const covers = (
  house: House,
  { stream, revision }: { readonly stream: string; readonly revision: number },
  signed: Parameters<typeof standing>[1] & { readonly agreement: string },
): boolean =>
  stream === streamOf(clearance, clearanceIdOf(signed.agreement, signed.party)) &&
  allowsSigning(standing(house.at<Clearance>(stream, revision), signed));

export const I2: Invariant = {
  name: 'I2',
  says: 'a counted signature of ours holds an answer that covered its text, party and day, or says that none is on record',
  against: (house) =>
    agreementsIn(house).flatMap(({ id, stream, open, facts }) =>
      facts.filter(isA('SignatureAffixed', 'SignatureConfirmed')).flatMap((fact) => {
        const then = house.at<Agreement>(stream, fact.revision);
        const seat = then.is === 'open' ? then.seats[fact.data.seat] : undefined;
        if (then.is !== 'open' || seat?.checked !== true) return [];

        const { hash } = fact.data;
        const articles = draftOf(then.text)?.articles ?? [];
        const { signature } = seat;
        const paper = signature.is === 'signed' && signature.on.is === 'day' ? signature.on.on : '';
        const answer =
          fact.type === 'SignatureConfirmed'
            ? fact.data.clearance
            : typeof fact.data.authority === 'object'
              ? fact.data.authority.clearance
              : fact.data.authority;
        if (answer === 'not-recorded') return open.origin === 'legacy' ? [] : [place(fact)];
        const isCovered = [paper, dayOfFact(fact)].some(
          (day) =>
            answer !== undefined &&
            covers(house, answer, {
              agreement: id,
              hash,
              articles,
              day,
              party: seatHolderOn(seat, paper),
            }),
        );
        return isCovered ? [] : [place(fact)];
      }),
    ),
};

export const I12: Invariant = {
  name: 'I12',
  says: 'who sits in a seat never changes a signature',
  against: (house) =>
    agreementsIn(house).flatMap(({ stream, open, facts }) => {
      const { counted, seats } = signaturesTold(facts);
      const isDeclined = Object.values(open.seats).some(
        ({ signature }) => signature.is === 'declined',
      );
      const kept = Object.entries(open.seats)
        .filter(([, { signature }]) => signature.is === 'signed')
        .map(([seat, { signature }]) => [seat, signature.is === 'signed' && signature.on] as const);
      const isLost = [...counted].some(
        ([seat, { on }]) =>
          JSON.stringify(kept.find(([id]) => id === seat)?.[1]) !== JSON.stringify(on),
      );
      return isLost && !isDeclined && seats.length > 0 ? [stream] : [];
    }),
};
