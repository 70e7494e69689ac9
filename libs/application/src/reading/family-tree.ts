import {
  agreement,
  amendmentsOn,
  forceOn,
  headline,
  inLanguage,
  type Headline,
  type LinkKind,
  type OpenAgreement,
} from '@kyket/agreements';
import {
  Clock,
  dayOf,
  type Id,
  type Language,
  type LocalDate,
  type Viewpoint,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { Sight } from '../sight';
import { Directory } from './directory';

/** An agreement among its relatives, and those that say they hang on it. */
export interface Relative {
  readonly id: Id;
  readonly title: string;
  readonly kind: OpenAgreement['kind'];
  readonly status: Headline;
  /** How it stands to the one above it; a root stands to none. */
  readonly link?: LinkKind;
  /** Where the text lies that governs that day: in the agreement itself, or in the last of its addenda in force. */
  readonly governedBy?: Id;
  readonly below: readonly Relative[];
}

export interface FamilyTree {
  readonly day: LocalDate;
  /** An agreement may have several parents, so it may hang on several trees. */
  readonly roots: readonly Relative[];
}

/** Links that lead up: from an annex to its programme, from an addendum to what it amends, from a new term to the old one. */
const upwards: ReadonlySet<LinkKind> = new Set(['under', 'amends', 'renews', 'replaces']);

/** So far nobody follows an agreement's relatives; links make no circle, but a long line of terms is long. */
const furthest = 50;

type Open = OpenAgreement & { readonly id: Id };

/** What an agreement belongs to and what belongs to it, as far as the reader may know of each. */
@Injectable()
export class FamilyTrees {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound where the reader may not know of the agreement. */
  async read(
    id: Id,
    principal: Principal,
    language: Language,
    look: Viewpoint = {},
  ): Promise<FamilyTree> {
    const climber = new Climber((each) => this.seen(each, principal, look));
    const asked = await climber.look(id);
    if (asked === undefined) throw new NotFound();

    const day = look.trueOn ?? dayOf(look.knownAt ?? this.clock.now(), asked.zone);
    const roots = await climber.rootsOf(asked);
    const told = async (
      each: Open,
      link: LinkKind | undefined,
      depth: number,
    ): Promise<Relative> => {
      const nearest = depth < furthest ? await this.directory.linkedTo(each.id) : [];
      const found = await Promise.all(nearest.map((other) => climber.look(other)));
      const below = found.flatMap((other) => {
        const leads = other?.links.find(({ kind, to }) => to === each.id && upwards.has(kind));
        return other && leads ? [told(other, leads.kind, depth + 1)] : [];
      });
      return {
        id: each.id,
        title: inLanguage(each.titles, language) ?? '',
        kind: each.kind,
        status: headline(each, [], day),
        ...(link && { link }),
        ...governedOn(each, day),
        below: await Promise.all(below),
      };
    };
    return { day, roots: await Promise.all(roots.map((root) => told(root, undefined, 0))) };
  }

  private async seen(id: Id, principal: Principal, look: Viewpoint): Promise<Open | undefined> {
    const relation = await this.sight.of(principal, agreement.name, id);
    if (relation === 'none' || relation === 'anyone') return undefined;
    const { state } = await this.records.lookFrom(agreement, id, look);
    return state.is === 'none' ? undefined : { id, ...state };
  }
}

/** Looks at each agreement once, however many ways lead to it. */
class Climber {
  private readonly looked = new Map<Id, Promise<Open | undefined>>();

  constructor(private readonly see: (id: Id) => Promise<Open | undefined>) {}

  look(id: Id): Promise<Open | undefined> {
    const looked = this.looked.get(id) ?? this.see(id);
    this.looked.set(id, looked);
    return looked;
  }

  /** The topmost that can be seen: with no parent, or with none that the reader may know of. */
  async rootsOf(from: Open): Promise<readonly Open[]> {
    const roots = new Map<Id, Open>();
    let rung: readonly Open[] = [from];
    for (let height = 0; rung.length > 0 && height < furthest; height += 1) {
      const next = new Map<Id, Open>();
      for (const each of rung) {
        const parents = await this.parentsOf(each);
        if (parents.length === 0) roots.set(each.id, each);
        for (const parent of parents) next.set(parent.id, parent);
      }
      rung = [...next.values()];
    }
    return [...roots.values()];
  }

  private async parentsOf({ links }: Open): Promise<readonly Open[]> {
    const up = links.filter(({ kind }) => upwards.has(kind));
    const parents = await Promise.all(up.map(({ to }) => this.look(to)));
    return parents.filter((parent) => parent !== undefined);
  }
}

const governedOn = (open: Open, day: LocalDate): Pick<Relative, 'governedBy'> => {
  const { is } = forceOn(open.force, day);
  const isGoverning = is === 'in-force' || is === 'ending' || is === 'suspended';
  if (!isGoverning) return {};
  return { governedBy: amendmentsOn(open, day).at(-1)?.addendum ?? open.id };
};
