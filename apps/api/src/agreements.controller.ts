import { agreement } from '@kyket/agreements';
import {
  CaseFiles,
  FamilyTrees,
  Histories,
  Records,
  type Entry,
  type Principal,
} from '@kyket/application';
import type { Language } from '@kyket/eventing';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Shows } from './access/shows';
import { Actions } from './actions';
import { Caller, ForGuests } from './door/caller';
import { idIn } from './id-in';
import { languagesOf, said, tongueOf } from './language';
import { lookOf, Viewing } from './viewpoint';
import { parsed } from './zod';

/** One agreement, as its reader may see it: now, or at any moment before. */
@Controller('v1/agreements')
export class AgreementsController {
  constructor(
    private readonly cases: CaseFiles,
    private readonly histories: Histories,
    private readonly families: FamilyTrees,
    private readonly records: Records,
    private readonly actions: Actions,
  ) {}

  @ForGuests()
  @Shows('case-file', 'agreement')
  @Get(':id')
  async read(
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = tongueOf(request);
    const id = idIn(text);
    const viewing = parsed(Viewing, query, language);
    const file = await this.cases.read(
      id,
      principal,
      language,
      lookOf(viewing, await this.zoneOf(id)),
    );
    const isNow = Object.values(viewing).every((value) => value === undefined);

    void reply.header('etag', `"${file.revision}"`);
    return {
      ...file,
      actions: isNow ? await this.actions.of(file, principal, languagesOf(request)) : [],
    };
  }

  @ForGuests()
  @Shows('case-history', 'agreement')
  @Get(':id/history')
  async history(
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const id = idIn(text);
    const language = tongueOf(request);
    const look = lookOf(parsed(Viewing, query, language), await this.zoneOf(id));
    const entries = await this.histories.read(id, principal, language, look);
    return { items: entries.map((entry) => inWords(entry, languagesOf(request))) };
  }

  /** What it belongs to, what belongs to it, and whose text governs. */
  @Shows('family-tree', 'agreement')
  @Get(':id/family')
  async family(
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const id = idIn(text);
    const language = tongueOf(request);
    const { atRevision: _, ...look } = lookOf(
      parsed(Viewing, query, language),
      await this.zoneOf(id),
    );
    return this.families.read(id, principal, language, look);
  }

  private async zoneOf(id: string) {
    const { state } = await this.records.look(agreement, id);
    return agreement.zone(state);
  }
}

/** That somebody came through a link is said in the languages of those who do. */
const inWords = ({ by, ...entry }: Entry, languages: readonly Language[]) => {
  const { through, ...person } = by;
  return { ...entry, by: { ...person, ...(through && { through: said(through, languages) }) } };
};
