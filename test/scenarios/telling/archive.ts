import {
  linkAgreement,
  recordForceNotice,
  recordPastSignature,
  registerLegacyAgreement,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate, type PartialDate } from '@kyket/eventing';
import type { Body, Member } from './cast';
import { scan } from './memorandum';
import type { Story } from './story';

interface Concluded {
  readonly name: string;
  /** The bodies of each side, the leading one first. */
  readonly sides: readonly [readonly Body[], readonly Body[]];
  readonly clauses?: object;
  readonly articles?: readonly object[];
  readonly kind?: string;
  readonly period?: object;
  readonly title?: string;
}

/** An agreement that was concluded elsewhere or before, as an archivist enters it from its papers. */
export const fromTheArchive = (story: Story, archivist: Member, concluded: Concluded) => {
  const { name, sides, clauses, articles, kind = 'mou', period, title = name } = concluded;
  const id = idFrom('agreement', name);
  const seatOf = (body: Body): Id => idFrom('seat', name, body.id);
  const sideOf = (nth: number): Id => idFrom('side', name, nth);
  const seats = sides.flatMap((bodies, nth) =>
    bodies.map((body) => ({ id: seatOf(body), side: sideOf(nth), party: body.id })),
  );
  const desk = story.as(archivist);

  return {
    id,
    desk,
    seatOf,
    sideOf,
    isRegistered: (on: LocalDate | PartialDate) =>
      desk.gives(
        registerLegacyAgreement,
        id,
        {
          kind,
          titles: { vi: title },
          leadSeat: seatOf(sides[0][0] as Body),
          seats,
          ...(clauses && { clauses }),
          ...(articles && { articles }),
          ...(period && { period }),
        },
        { on, evidence: [scan] },
      ),
    isSignedBy: (body: Body, on: LocalDate | PartialDate) =>
      desk.gives(recordPastSignature, id, { seat: seatOf(body) }, { on, evidence: [scan] }),
    isNotifiedBy: (nth: number, on: LocalDate) =>
      desk.gives(recordForceNotice, id, { side: sideOf(nth) }, { on, evidence: [scan] }),
    isLinked: (link: string, to: Id) => desk.gives(linkAgreement, id, { kind: link, to }),
  };
};
