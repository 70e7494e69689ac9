import {
  agreement,
  clearance,
  clearanceIdOf,
  commands,
  invitations,
  ledger,
  talks,
  type OpenAgreement,
} from '@kyket/agreements';
import {
  Choices,
  clearancesSeen,
  Records,
  type CaseFile,
  type Principal,
} from '@kyket/application';
import { pathOf, type Aggregate, type AnyAggregate, type Id, type Language } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { collectionOf } from './collections';
import { said } from './language';

/** A button: where its order goes, the revision it looked at, and what stands in the way where it is closed. */
export interface Action {
  readonly command: string;
  readonly path: string;
  readonly aggregate: string;
  readonly id: Id;
  readonly revision: number;
  readonly title: string;
  readonly open: boolean;
  readonly because?: string;
}

/** What somebody may do with any record of a case file. */
@Injectable()
export class Actions {
  constructor(
    private readonly records: Records,
    private readonly choices: Choices,
  ) {}

  async of(
    file: CaseFile,
    principal: Principal,
    languages: readonly Language[],
  ): Promise<readonly Action[]> {
    const offered = await Promise.all(
      partsOf(file, principal).map((part) => this.ofPart(part, file, principal, languages)),
    );
    return offered.flat();
  }

  private async ofPart(
    { of, id }: Part,
    { relation }: CaseFile,
    principal: Principal,
    languages: readonly Language[],
  ): Promise<readonly Action[]> {
    const record = await this.records.look(of as Aggregate, id);
    const own = commands.filter((command) => command.of.name === of.name);
    // Whoever sees a clearance sees it from the inside, on whichever side of the table they sit.
    const here = of === clearance && relation === 'other-side' ? 'own-side' : relation;
    const offered = await this.choices.of(own, record, principal, here);
    return offered.map(({ command, title, open, because }) => ({
      command,
      path: `/v1/${String(collectionOf(of.name))}/${id}/commands/${pathOf(command)}`,
      aggregate: of.name,
      id,
      revision: record.revision,
      title: said(title, languages),
      open,
      ...(because && { because: said(because.says, languages) }),
    }));
  }
}

interface Part {
  readonly of: AnyAggregate;
  readonly id: Id;
}

/** The records of a case file, those that could still be opened among them. */
const partsOf = (file: CaseFile, principal: Principal): readonly Part[] => [
  { of: agreement, id: file.id },
  { of: ledger, id: file.id },
  ...(file.relation === 'own-side' ? [{ of: invitations, id: file.id }] : []),
  ...clearancesOf(file, principal).map((id) => ({ of: clearance, id })),
  ...file.talks.map(({ id }) => ({ of: talks, id })),
];

const clearancesOf = (
  { id, relation, agreement: open }: CaseFile,
  principal: Principal,
): readonly Id[] =>
  clearancesSeen(open as OpenAgreement, relation, principal).map((party) =>
    clearanceIdOf(id, party),
  );
