import {
  agreement,
  clearance,
  clearanceIdOf,
  finding,
  ledger,
  obligation,
  party,
  rules,
  talks,
  type Agreement,
  type Clearance,
  type OpenAgreement,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { caseOf } from './access/case-of';
import type { Audited } from './capacity';
import type { Guest, Principal } from './principal';
import { Records } from './records';

/** How somebody stands to a record. `own-side`: theirs to work on. `other-side`: they sit across the table. `observer`: they audit it. `emergency`: two administrators opened it to one of them for some hours. */
export type Relation = 'own-side' | 'other-side' | 'observer' | 'emergency' | 'anyone' | 'none';

/** Who audits, or comes in an emergency, sees what our own side sees. */
export const seesInside = (relation: Relation): boolean =>
  relation === 'own-side' || relation === 'observer' || relation === 'emergency';

/** Who may know of what. Our side is the lead seat's: its organisations, the bodies above them, and those a clearance asks. */
@Injectable()
export class Sight {
  constructor(private readonly records: Records) {}

  /** `state` stands in for what is on record, for a record about to be founded. */
  async of(
    principal: Pick<Principal, 'roles' | 'organisation' | 'audits' | 'emergencies' | 'guest'>,
    aggregate: string,
    id: Id,
    state?: unknown,
  ): Promise<Relation> {
    if (principal.roles.includes('clock') || principal.roles.includes('process-manager'))
      return 'own-side';
    if (principal.guest && !isOpenTo(principal.guest, aggregate, id)) return 'none';
    if ((await this.emergencyFor(principal, aggregate, id, state)) !== undefined)
      return 'emergency';
    const seen = await this.relation(principal.organisation, aggregate, id, state);
    return seen === 'none' ? this.ofAuditor(principal.audits, aggregate, id, state) : seen;
  }

  /** The access under which somebody comes to a record: it is of our side, in a case file that was opened to them. */
  async emergencyFor(
    { emergencies = [] }: Pick<Principal, 'emergencies'>,
    aggregate: string,
    id: Id,
    state?: unknown,
  ): Promise<Id | undefined> {
    if (emergencies.length === 0) return undefined;
    const about = await caseOf(this.records, aggregate, id);
    const opened = emergencies.find((each) => each.agreement === about);
    if (opened === undefined) return undefined;

    const { state: found } = await this.records.look(agreement, opened.agreement);
    const [holder] = found.is === 'none' ? [] : sidesOf(found).own;
    const seen = await this.relation(holder, aggregate, id, state);
    return seen === 'own-side' ? opened.id : undefined;
  }

  /** Who audits an organisation sees what it sees, and works on nothing. */
  private async ofAuditor(
    audits: Audited | undefined,
    aggregate: string,
    id: Id,
    state: unknown,
  ): Promise<Relation> {
    if (audits === 'everything') return 'observer';
    for (const organisation of audits ?? []) {
      const seen = await this.relation(organisation, aggregate, id, state);
      if (seen !== 'none') return seen === 'own-side' ? 'observer' : seen;
    }
    return 'none';
  }

  private async relation(
    organisation: Id | undefined,
    aggregate: string,
    id: Id,
    state: unknown,
  ): Promise<Relation> {
    switch (aggregate) {
      case 'agreement':
        return this.ofAgreement(
          organisation,
          id,
          (state as Agreement | undefined) ?? (await this.records.look(agreement, id)).state,
        );
      case 'ledger':
        return this.ofAgreement(organisation, id, (await this.records.look(agreement, id)).state);
      case 'clearance':
        return this.ofClearance(
          organisation,
          (state as Clearance | undefined) ?? (await this.records.look(clearance, id)).state,
        );
      case 'talks': {
        const held =
          (state as typeof talks.initial | undefined) ?? (await this.records.look(talks, id)).state;
        if (held.is === 'none') return 'none';
        return organisation !== undefined && held.sides.includes(organisation)
          ? 'own-side'
          : this.throughFounder(organisation, held.foundedBy);
      }
      case 'finding': {
        const { state: found } = await this.records.look(finding, id);
        const seen =
          found.is === 'none'
            ? 'none'
            : await this.relation(organisation, agreement.name, found.agreement, undefined);
        return seen === 'own-side' ? seen : 'none';
      }
      case 'invitations': {
        const seen = await this.relation(organisation, agreement.name, id, undefined);
        return seen === 'own-side' ? seen : 'none';
      }
      case 'obligation': {
        const { state: deadline } = await this.records.look(obligation, id);
        const rule =
          deadline.is === 'none' ? undefined : rules.find(({ name }) => name === deadline.rule);
        if (rule === undefined || deadline.is === 'none') return 'none';
        // What falls due for one side is no business of the other; talks are held by both.
        const seen = await this.relation(organisation, rule.of.name, deadline.subject, undefined);
        return seen === 'own-side' ? seen : 'none';
      }
      case 'party':
      case 'procedure':
      case 'route':
      case 'calendar':
      case 'leads':
      case 'authority':
        return 'anyone';
      default:
        return 'none';
    }
  }

  private async throughFounder(
    organisation: Id | undefined,
    founder: Id | undefined,
  ): Promise<Relation> {
    return founder === undefined
      ? 'none'
      : this.ofAgreement(
          organisation,
          founder,
          (await this.records.look(agreement, founder)).state,
        );
  }

  private async ofAgreement(
    organisation: Id | undefined,
    id: Id,
    state: Agreement,
  ): Promise<Relation> {
    if (state.is === 'none' || organisation === undefined) return 'none';
    const { own, other } = sidesOf(state);
    if (own.includes(organisation)) return 'own-side';
    if (other.includes(organisation)) return 'other-side';

    for (const holder of own) {
      if (await this.isAbove(organisation, holder)) return 'own-side';
      const { state: file } = await this.records.look(clearance, clearanceIdOf(id, holder));
      if (bodiesOf(file).includes(organisation)) return 'own-side';
    }
    return 'none';
  }

  private async ofClearance(organisation: Id | undefined, file: Clearance): Promise<Relation> {
    if (file.is === 'none' || organisation === undefined) return 'none';
    const isTheirs =
      bodiesOf(file).includes(organisation) || (await this.isFor(organisation, file.party));
    return isTheirs ? 'own-side' : 'none';
  }

  /** Whether somebody acts for a party: from it, or from the body above it. */
  async isFor(organisation: Id | undefined, party: Id): Promise<boolean> {
    return (
      organisation === party || (organisation !== undefined && this.isAbove(organisation, party))
    );
  }

  private async isAbove(organisation: Id, holder: Id): Promise<boolean> {
    const { state } = await this.records.look(party, holder);
    return state.is === 'known' && state.under === organisation;
  }
}

/** A guest was invited to one agreement, and sees what was undertaken in it. */
const isOpenTo = ({ agreement: only }: Guest, aggregate: string, id: Id): boolean =>
  id === only && (aggregate === agreement.name || aggregate === ledger.name);

/** The organisations of each side, all that ever held a seat: who signed may still read what it signed. */
export const sidesOf = ({
  seats,
  leadSeat,
}: OpenAgreement): { readonly own: readonly Id[]; readonly other: readonly Id[] } => {
  const ours = leadSeat === undefined ? undefined : seats[leadSeat]?.side;
  const holders = (isOurs: boolean) =>
    Object.values(seats)
      .filter(({ side }) => (side === ours) === isOurs)
      .flatMap((seat) => seat.holders.map((holder) => holder.party));
  return { own: holders(true), other: holders(false) };
};

/** The parties whose clearances somebody sees: of our side, or their own across the table. Who audits everything sees them all, a guest none. */
export const clearancesSeen = (
  state: OpenAgreement,
  relation: Relation,
  { organisation, audits, guest }: Pick<Principal, 'organisation' | 'audits' | 'guest'>,
): readonly Id[] => {
  if (guest) return [];
  const { own, other } = sidesOf(state);
  const theirs = other.filter(
    (party) => audits === 'everything' || party === organisation || audits?.includes(party),
  );
  return [...new Set(seesInside(relation) ? [...own, ...theirs] : theirs)];
};

/** Whom a clearance asks, and whom it was escalated to. */
export const bodiesOf = (file: Clearance): readonly Id[] =>
  file.is === 'none'
    ? []
    : [
        ...file.route.flatMap(({ asked }) => asked),
        ...Object.values(file.escalations).map(({ to }) => to),
      ];
