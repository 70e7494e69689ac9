import { agreement, commands, type OpenAgreement } from '@kyket/agreements';
import { CaseFiles, Choices, Histories, Records, type Principal } from '@kyket/application';
import { pathOf, type Aggregate, type Sentence } from '@kyket/eventing';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller } from './caller';
import { collectionOf } from './collections';
import { idIn } from './id-in';
import { languageOf } from './language';
import { lookOf, Viewing } from './viewpoint';
import { parsed } from './zod';

/** One agreement, as its reader may see it: now, or at any moment before. */
@Controller('v1/agreements')
export class AgreementsController {
  constructor(
    private readonly cases: CaseFiles,
    private readonly histories: Histories,
    private readonly records: Records,
    private readonly choices: Choices,
  ) {}

  @Get(':id')
  async read(
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
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
    return { ...file, actions: isNow ? await this.actions(file, principal, language) : [] };
  }

  @Get(':id/history')
  async history(
    @Param('id') text: string,
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const id = idIn(text);
    const language = languageOf(request);
    const look = lookOf(parsed(Viewing, query, language), await this.zoneOf(id));
    return { items: await this.histories.read(id, principal, language, look) };
  }

  /** What the caller may do with any record of the file, and why not where a way is closed. */
  private async actions(
    file: Awaited<ReturnType<CaseFiles['read']>>,
    principal: Principal,
    language: keyof Sentence,
  ) {
    const parts = [
      { aggregate: agreement.name, id: file.id },
      { aggregate: 'ledger', id: file.id },
      ...file.clearances.map(({ id }) => ({ aggregate: 'clearance', id })),
      ...file.talks.map(({ id }) => ({ aggregate: 'talks', id })),
    ];
    const offered = await Promise.all(
      parts.map(async ({ aggregate, id }) => {
        const own = commands.filter(({ of }) => of.name === aggregate);
        const [first] = own;
        if (first === undefined) return [];
        const record = await this.records.look(first.of as Aggregate, id);
        return this.choices.of(own, record, principal, file.relation).map((choice) => ({
          command: choice.command,
          path: `/v1/${String(collectionOf(aggregate))}/${id}/commands/${pathOf(choice.command)}`,
          aggregate,
          id,
          revision: record.revision,
          title: choice.title[language],
          open: choice.open,
          ...(choice.because && { because: choice.because.says[language] }),
        }));
      }),
    );
    return offered.flat();
  }

  private async zoneOf(id: string) {
    const { state } = await this.records.look(agreement, id);
    return agreement.zone(state);
  }
}
