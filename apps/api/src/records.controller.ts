import {
  aggregates,
  authority,
  commands,
  party,
  type AuthorityRecord,
  type Party,
} from '@kyket/agreements';
import {
  Choices,
  NotFound,
  partyFor,
  Records,
  rightsFor,
  Sight,
  type Principal,
  type Seen,
} from '@kyket/application';
import { pathOf, type Aggregate, type Id } from '@kyket/eventing';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ShowsRecord, type Showing } from './access/shows';
import { Caller, ForGuests } from './door/caller';
import { collectionOf } from './collections';
import { idIn } from './id-in';
import { languagesOf, said, tongueOf } from './language';
import { lookOf, Viewing } from './viewpoint';
import { parsed } from './zod';

/** What is seen of a record by itself. Registers are open to everybody signed in, though not all that they say. */
const files: Readonly<Record<string, Seen['what']>> = {
  clearance: 'clearance-file',
  ledger: 'ledger-file',
  talks: 'talks-file',
  obligation: 'deadline-file',
  finding: 'finding-file',
};

const fileOf: Showing = ({ collection = '', id = '' }) => {
  const name = aggregates.find((each) => collectionOf(each.name) === collection)?.name ?? '';
  const what = files[name];
  return what && { what, of: { name, id } };
};

/** Every other record by itself, with the revision that an order about it has to name. */
@Controller('v1')
export class RecordsController {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly choices: Choices,
  ) {}

  @ForGuests()
  @ShowsRecord(fileOf)
  @Get(':collection/:id')
  async read(
    @Param('collection') collection: string,
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const of = aggregates.find(({ name }) => collectionOf(name) === collection) as
      Aggregate | undefined;
    if (of === undefined) throw new NotFound();

    const id = idIn(text);
    const relation = await this.sight.of(principal, of.name, id);
    if (relation === 'none') throw new NotFound();

    const now = await this.records.look(of, id);
    const { atRevision, ...look } = lookOf(
      parsed(Viewing, query, tongueOf(request)),
      of.zone(now.state),
    );
    const seen = await this.records.lookFrom(of, id, { ...look, upTo: atRevision });
    if (seen.revision < 0) throw new NotFound();

    void reply.header('etag', `"${seen.revision}"`);
    const offered = await this.choices.of(
      commands.filter((each) => each.of.name === of.name),
      now,
      principal,
      relation,
    );
    return {
      id,
      revision: seen.revision,
      state: stateFor(principal, of, id, seen.state),
      actions: offered.map(({ command, title, open, because }) => ({
        command,
        path: `/v1/${collection}/${id}/commands/${pathOf(command)}`,
        title: said(title, languagesOf(request)),
        open,
        ...(because && { because: said(because.says, languagesOf(request)) }),
      })),
    };
  }
}

const stateFor = (reader: Principal, { name }: Aggregate, id: Id, state: unknown): unknown => {
  if (name === authority.name) return rightsFor(reader, state as AuthorityRecord);
  return name === party.name ? partyFor(reader, id, state as Party) : state;
};
